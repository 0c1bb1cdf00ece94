import { perLanguage } from '../../languages/perLanguage.ts';
import { draftingWords } from '../../languages/drafting.ts';
import { packs } from '../../languages/index.ts';
import type { LanguageTag } from '../../languages/types.ts';
import type { DocumentModel } from '../../model/types.ts';
import { keptReadings } from '../../syntax/keptReadings.ts';
import type { Paragraph } from '../../syntax/types.ts';
import type { ParagraphSpan } from '../../text/span.ts';
import { isRunningText } from './running.ts';

/** How far into a paragraph its verb may stand: `We also, in this regard, request`. */
const REACH = 60;

/**
 * Whether a paragraph asks somebody for something: `Requests the Secretary-General …`, `ندعو الاتحاد …`,
 * and not `Recalls that it requested …`.
 */
export function isRequest(paragraph: Paragraph, language: LanguageTag): boolean {
  if (!isRunningText(paragraph) || paragraph.kind === 'preambular') return false;
  const { content, opener, text } = paragraph;
  if (opener?.position === 'preambular') return false;
  const end = opener ? opener.span.end : Math.min(content.end, content.start + REACH);
  const words = text.slice(content.start, end).toLowerCase();
  return draftingWords(language).requests.some((form) => words.includes(form));
}

/** The places where a paragraph says that something is to be reported or submitted. */
export const reportVerbs = ({ text }: Paragraph, language: LanguageTag): readonly ParagraphSpan[] =>
  [...text.matchAll(patternOf(language))].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));

/** The same of each paragraph that asks for something, by its index; those without are left out. */
export const reportRequests = ({
  paragraphs,
  language,
}: DocumentModel): ReadonlyMap<number, readonly ParagraphSpan[]> =>
  new Map(requests(paragraphs, language).map(({ index, found }) => [index, found]));

const requests = keptReadings((paragraph, language: LanguageTag) => {
  const verbs = isRequest(paragraph, language) ? reportVerbs(paragraph, language) : [];
  return verbs.length > 0 ? verbs : undefined;
});

const patternOf = perLanguage((language): RegExp => {
  const { references, spaced } = packs[language];
  const forms = references.due
    .filter(({ governs }) => governs === 'session')
    .flatMap(({ forms: words }) => words)
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replaceAll(' ', '[ \u00a0]').replaceAll("'", "['’]"));
  const ending = spaced ? '(?!\\p{L})' : '';
  return new RegExp(`(?:${forms.join('|')})${ending}`, 'gu');
});

/** Whether a stretch of text has one of the words, whatever stands around it. */
export const hasWord = (text: string, words: readonly string[]): boolean =>
  words.some((word) => text.includes(word));
