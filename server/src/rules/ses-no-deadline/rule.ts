import { draftingWords } from '../../languages/drafting.ts';
import { toDocument } from '../../text/span.ts';
import { hasWord, isRequest, reportVerbs } from '../support/requests.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'ses-no-deadline',
  scope: 'paragraph',
  severity: 'info',
  houses: ['un', 'mun'],
  // In Chinese one word is the report and the reporting.
  languages: ['ar', 'en', 'es', 'fr', 'ru'],
  tags: ['deadline'],
  source: 'General Assembly practice: a report is asked for at a session or by a date',
  messages: {
    none: 'A report is asked for, but not when. Name the session or the date.',
  },
  check({ draft, paragraph, references, report }) {
    const { language } = draft;
    if (draft.organ === undefined || !isRequest(paragraph, language)) return;
    const { report: words, whenever } = draftingWords(language);
    const isDated = references.some(({ reference }) => DATED.has(reference.kind));
    if (isDated || namesYearToCome(paragraph.text, draft.date ?? draft.asOf)) return;
    const [verb] = reportVerbs(paragraph, language);
    const lower = paragraph.text.toLowerCase();
    if (!verb || !hasWord(lower, words) || hasWord(lower, whenever)) return;
    report({ span: toDocument(paragraph, verb), message: 'none' });
  },
});

/** `at its 2028 session`: the Economic and Social Council counts its sessions by years. */
function namesYearToCome(text: string, today: string): boolean {
  const years = text.match(/(?<![\d/])20\d\d(?![\d/])/g) ?? [];
  return years.some((year) => year >= today.slice(0, 4));
}

const DATED: ReadonlySet<string> = new Set(['session', 'deadline', 'date']);
