import type { CompletionSite } from './types.ts';
import { endsInWord, tailOf } from './words.ts';

const DIGITS = { typed: /\d{0,3}$/, rest: /^\d*/ };

/** What of a number is typed already, and how much of it stands behind the cursor. */
export interface Typed {
  readonly typed: string;
  readonly rest: number;
}

/**
 * The number of a paragraph that is to come: after `paragraph `, `الفقرة `, in Chinese between 第 and
 * 段. Undefined elsewhere.
 */
export function typedParagraph({ pack, before, after }: CompletionSite): Typed | undefined {
  const typed = tailOf(before, DIGITS.typed);
  const front = before.slice(0, before.length - typed.length);
  const rest = DIGITS.rest.exec(after)?.[0].length ?? 0;
  const words = pack.references.paragraph.flatMap(({ forms }) => forms);
  const isAnnounced = pack.spaced
    ? /[\s\u00a0]$/u.test(front) && endsInWord(front, words, pack)
    : front.endsWith('第') && words.some((word) => after.slice(rest).startsWith(word));
  return isAnnounced ? { typed, rest } : undefined;
}
