import { draftingWords } from '../../languages/drafting.ts';
import { packs } from '../../languages/index.ts';
import type { LanguageTag } from '../../languages/types.ts';
import type { Paragraph } from '../../syntax/types.ts';
import { toDocument } from '../../text/span.ts';
import { ofKind } from '../support/references.ts';
import { hasWord, isRequest, reportVerbs } from '../support/requests.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'ses-recipient-missing',
  scope: 'paragraph',
  severity: 'info',
  houses: ['un', 'mun'],
  languages: ['ar', 'en', 'es', 'fr', 'ru'],
  tags: ['deadline', 'session'],
  source: 'General Assembly practice: a report is submitted to an organ, at one of its sessions',
  messages: {
    nobody: 'Nobody is named to whom “{0}” belongs. Say to whom the report goes.',
  },
  check({ draft, paragraph, references, report }) {
    const { language } = draft;
    if (draft.organ === undefined || !isRequest(paragraph, language)) return;
    const verbs = reportVerbs(paragraph, language);
    const { toItself, clitics } = draftingWords(language);
    const { shortOrgans } = packs[language].references;
    const organs = shortOrgans.flatMap(({ forms }) => forms);
    for (const { reference } of ofKind(references, 'session')) {
      const { span, ordinal } = reference;
      const verb = verbs.findLast(({ end }) => end <= span.start);
      if (!verb || !ordinal) continue;
      const clause = paragraph.text.slice(verb.start, paragraph.content.end);
      const before = paragraph.text.slice(verb.start, span.end);
      // Romance pronouns lean on the verb: `le presente`, `lui présenter`.
      const beside = paragraph.text.slice(Math.max(0, verb.start - BESIDE), verb.end);
      if (!isPossessive(paragraph, span.start, draft.language)) continue;
      const isNamed = ofKind(references, 'body').some(
        (body) =>
          !body.reference.id.includes('sg') &&
          body.reference.span.start >= verb.end - 1 &&
          body.reference.span.start < paragraph.content.end,
      );
      if (isNamed || hasWord(clause, organs)) continue;
      if (hasWord(before, toItself) || hasWord(beside, clitics)) continue;
      report({
        span: toDocument(paragraph, span),
        message: 'nobody',
        words: [wordsAt(paragraph, span)],
      });
    }
  },
});

const BESIDE = 16;

/** `its session`, `sa session`, `دورتها`; not `the session`. */
function isPossessive(paragraph: Paragraph, at: number, language: LanguageTag): boolean {
  const { possessives, session } = packs[language].references;
  const before = paragraph.text.slice(Math.max(0, at - LONGEST_POSSESSIVE), at).trimEnd();
  const own = session.flatMap(({ forms, own: isOwn }) => (isOwn ? forms : []));
  return (
    possessives.some((word) => before.endsWith(` ${word}`)) ||
    own.some((form) => paragraph.text.startsWith(form, at))
  );
}

const LONGEST_POSSESSIVE = 12;
