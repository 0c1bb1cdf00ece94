import { perLanguage } from '../../languages/perLanguage.ts';
import { structureWords } from '../../languages/structure.ts';
import type { LanguageTag } from '../../languages/types.ts';
import type { DocumentModel } from '../../model/types.ts';
import { parseId } from '../../registry/ids.ts';
import type { Paragraph, ParagraphKind } from '../../syntax/types.ts';
import { escapeWords } from './scan.ts';

/** A line about a meeting is short; sentences about meetings are not. */
const LONGEST = 100;
const LINES: ReadonlySet<ParagraphKind> = new Set(['text', 'title']);

/** Whether a line is what stands below an adopted text: `68th plenary meeting`, `第68次全体会议`. */
export function isMeetingLine({ kind, text }: Paragraph, language: LanguageTag): boolean {
  return (
    LINES.has(kind) && text.length <= LONGEST && /[0-9]/.test(text) && meeting(language).test(text)
  );
}

/**
 * Whether the draft is a text that an organ has adopted: its symbol is that of a resolution,
 * `A/RES/80/173`, and not that of a draft, `A/80/L.41`.
 */
export function isAdopted({ self }: Pick<DocumentModel, 'self'>): boolean {
  const parts = self === undefined ? undefined : parseId(self);
  return parts?.kind === 'un' && parts.type === 'resolution';
}

/** Whether a paragraph records a vote: `[Adopted by a recorded vote … In favour: Algeria …]`. */
export function recordsVote({ text }: Paragraph, language: LanguageTag): boolean {
  return votes(language).test(text);
}

const meeting = perLanguage(
  (language) => new RegExp(escapeWords(structureWords(language).meeting), 'iu'),
);
const votes = perLanguage(
  (language) =>
    new RegExp(`(?:${escapeWords(structureWords(language).votes)})[ \u00a0]?[:：]`, 'u'),
);
