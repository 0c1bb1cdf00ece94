import { isBlank } from './characters.ts';

/**
 * The beginning of a text with what does not matter left out: case, runs of blanks, vowel signs and
 * tatweel (`تُشــجّع` and `تشجع` are one word), the shape of the apostrophe, the hamza on an alef.
 */
export interface FoldedText {
  readonly text: string;
  /** For each character of `text`, the offset at which it begins in the original. */
  readonly starts: readonly number[];
  /** For each character of `text`, the offset after it and after its vowel signs. */
  readonly ends: readonly number[];
}

/** Folds at most `limit` characters of `text` from `start`; longer phrases are in no lexicon. */
export function fold(text: string, start: number, end: number, limit: number): FoldedText {
  const codes: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let blank = false;
  for (let position = start; position < end && codes.length < limit; position++) {
    const code = text.charCodeAt(position);
    if (isBlank(code)) {
      blank = true;
      continue;
    }
    if (isIgnorable(code)) {
      if (ends.length > 0) ends[ends.length - 1] = position + 1;
      continue;
    }
    if (blank && codes.length > 0) {
      codes.push(32);
      starts.push(position - 1);
      ends.push(position);
    }
    blank = false;
    codes.push(foldCode(code));
    starts.push(position);
    ends.push(position + 1);
  }
  return { text: String.fromCharCode(...codes), starts, ends };
}

/** A phrase of a lexicon, folded as texts are. */
export function foldPhrase(phrase: string): string {
  return fold(phrase, 0, phrase.length, 1000).text;
}

function isIgnorable(code: number): boolean {
  return code >= 0x640 && (code === 0x640 || (code >= 0x64b && code <= 0x65f) || code === 0x670);
}

function foldCode(code: number): number {
  if (code < TABLE.length) return TABLE[code] ?? code;
  return code === 0x2018 ? 0x2019 : code;
}

const TABLE = Uint16Array.from({ length: 0x630 }, (_, code) => {
  const lower = String.fromCharCode(code).toLowerCase();
  const folded = lower.length === 1 ? lower.charCodeAt(0) : code;
  if (folded === 0x451) return 0x435; // ё
  if (folded === 0x27) return 0x2019;
  if (folded === 0x622 || folded === 0x623 || folded === 0x625) return 0x627; // آ أ إ
  return folded;
});
