/**
 * Blanks around and between words: spaces of every width, TAB, line ends inside a paragraph, and the
 * invisible marks (direction marks, byte order mark) that texts pasted from Word carry.
 */
export function isBlank(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 0x200b) return code === 0xa0 || code === 0x61c || (code >= 0x2000 && code <= 0x200a);
  if (code <= 0x2069)
    return (
      code <= 0x200f ||
      (code >= 0x202a && code <= 0x202f) ||
      (code >= 0x205f && code <= 0x2060) ||
      code >= 0x2066
    );
  return code === 0x3000 || code === 0xfeff;
}

/** The first offset at or after `at` that is no blank, `end` at most. */
export function skipBlanks(text: string, at: number, end: number): number {
  let position = at;
  while (position < end && isBlank(text.charCodeAt(position))) position++;
  return position;
}

/** The offset after the last character before `end` that is no blank, `start` at least. */
export function trimEnd(text: string, start: number, end: number): number {
  let position = end;
  while (position > start && isBlank(text.charCodeAt(position - 1))) position--;
  return position;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Letters and digits of any script, as far as telling where a word ends needs it. */
export function isWordCharacter(code: number): boolean {
  if (code < 0x80) return isDigit(code) || ((code | 32) >= 97 && (code | 32) <= 122);
  if (code < 0xc0) return false;
  if (code < 0x600) return code !== 0xd7 && code !== 0xf7;
  if (code < 0x700)
    return (
      code !== 0x60c &&
      code !== 0x61b &&
      code !== 0x61c &&
      code !== 0x61f &&
      code !== 0x6d4 &&
      (code < 0x66a || code > 0x66d)
    );
  if (code < 0x2000) return true;
  if (code < 0x2c00) return false;
  if (code < 0x3040) return code >= 0x3005 && code <= 0x3007;
  return code < 0xfe50 && (code < 0xfe10 || code > 0xfe4f);
}

/** Ends of sentences, clauses and introductions: `.` `,` `;` `:` and their Arabic and Chinese kin. */
export function isEndPunctuation(code: number): boolean {
  return END_PUNCTUATION.has(code);
}

export function isComma(code: number): boolean {
  return code === 0x2c || code === 0x60c || code === 0xff0c;
}

const END_PUNCTUATION = new Set(
  [...'.,;:!?…،؛؟۔。，；：！？、'].map((character) => character.charCodeAt(0)),
);
