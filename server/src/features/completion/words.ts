import { writingWords } from '../../languages/writing.ts';
import type { LanguagePack } from '../../languages/types.ts';

const LETTER = /[\p{L}\p{N}\p{M}]/u;

export const isLetter = (character: string | undefined): boolean =>
  character !== undefined && LETTER.test(character);

/** The characters at the end of `before` that `pattern` (which must end in `$`) matches. */
export function tailOf(before: string, pattern: RegExp): string {
  // A symbol or a number is short: looking further back would cost time on long lines.
  return pattern.exec(before.slice(-60))?.[0] ?? '';
}

/**
 * Whether the text ends in one of the words, blanks and opening signs after it left out:
 * `its resolution ` ends in `resolution`, also with proclitics (`وقرارها `); `revolution ` does not.
 */
export function endsInWord(text: string, words: readonly string[], pack: LanguagePack): boolean {
  const spoken = text
    .slice(-80)
    .replace(/[\s\u00a0(“«"]+$/u, '')
    .toLowerCase();
  return words.some((word) => {
    if (!spoken.endsWith(word.toLowerCase())) return false;
    if (!pack.spaced) return true;
    return beginsWord(spoken, spoken.length - word.length, pack);
  });
}

/**
 * What of a phrase is typed behind one of the words: after `by the en`, with the word `by`, `the en`.
 * `pattern` (which must end in `$`) matches as much as may belong to such a phrase; the shortest part
 * of it behind one of the words is given.
 */
export function typedAfter(
  before: string,
  words: readonly string[],
  pattern: RegExp,
  pack: LanguagePack,
): string | undefined {
  // Each blank in the tail may be the one in front of the phrase, the nearest first.
  const tail = pattern.exec(before.slice(-60))?.[0] ?? '';
  for (let at = tail.length; at >= 0; at--) {
    const isBoundary = at === 0 || /[ \u00a0]/.test(tail[at - 1] ?? '');
    if (pack.spaced && !isBoundary) continue;
    const typed = tail.slice(at);
    if (endsInWord(before.slice(0, before.length - typed.length), words, pack)) return typed;
  }
  return undefined;
}

/** Whether a word may begin at this place: after a sign or a blank, or after و, ب, ل in Arabic. */
export function beginsWord(text: string, at: number, pack: LanguagePack): boolean {
  if (!pack.spaced || !isLetter(text[at - 1])) return true;
  const proclitic = pack.proclitics.find((letter) => text.endsWith(letter, at));
  return proclitic !== undefined && beginsWord(text, at - proclitic.length, pack);
}

/** Where words begin in the last `length` characters of a text, farthest first. */
export function wordStarts(text: string, length: number, pack: LanguagePack): readonly number[] {
  const starts: number[] = [];
  for (let at = Math.max(0, text.length - length); at < text.length; at++) {
    if (isLetter(text[at]) && beginsWord(text, at, pack)) starts.push(at);
  }
  return starts;
}

/** A code between the head word and the number, `ITU-R ` in `Resolution ITU-R 61-3`. */
const SERIES = /[A-Z]{2,}-[A-Z][ \u00a0]$/;

/** A number is to come: `resolution `, `القرار `, `Resolution ITU-R `; in Chinese, where the head follows, `第`. */
export function announcesNumber(front: string, pack: LanguagePack): boolean {
  const sign = writingWords(pack.tag).numberSign;
  if (sign !== '') return front.endsWith(sign);
  const heads = pack.references.heads.flatMap(({ forms }) => forms);
  return endsInWord(front.replace(SERIES, ''), heads, pack);
}
