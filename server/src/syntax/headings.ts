import { romanValue } from '../text/roman.ts';
import { isBlank, skipBlanks } from './characters.ts';
import type { FoldedText } from './folding.ts';
import type { Lexicon } from './lexicon.ts';
import { marker, reading, separates } from './markers.ts';
import type { MarkerReading } from './markers.ts';
import { longestPhrase } from './phrases.ts';

/** `## Follow-up`: how many signs there are, where blanks follow them. */
export function hashDepth(text: string, start: number, end: number): number | undefined {
  let at = start;
  while (at < end && text.charCodeAt(at) === 0x23) at++;
  const depth = at - start;
  return depth >= 1 && depth <= 4 && at < end && isBlank(text.charCodeAt(at)) ? depth : undefined;
}

/** `أولاً⇥معلومات`, `一、背景`: an ordinal word before a heading. */
export function findOrdinalHeading(
  text: string,
  start: number,
  end: number,
  folded: FoldedText,
  titleLike: boolean,
  lexicon: Lexicon,
): MarkerReading | undefined {
  const ordinal = longestPhrase(lexicon.headingOrdinals, folded);
  if (ordinal !== undefined) {
    const stop = endOfHeadingNumber(text, ordinal.end, end, titleLike);
    if (stop === undefined) return undefined;
    return reading('heading', marker('ordinal-word', text, start, stop, 0, [ordinal.value]));
  }
  return findLetterHeading(text, start, end, folded, titleLike, lexicon);
}

/** `II. Follow-up`, `B. Mandates`, `باء - الولايات`. Prose does begin so, but does not end without a full stop. */
function findLetterHeading(
  text: string,
  start: number,
  end: number,
  folded: FoldedText,
  titleLike: boolean,
  lexicon: Lexicon,
): MarkerReading | undefined {
  if (!titleLike) return undefined;
  const letter = longestPhrase(lexicon.headingLetters, folded);
  const letterEnd = letter && endOfHeadingNumber(text, letter.end, end, false);
  const asLetter =
    letter && letterEnd !== undefined && isCapital(text, start)
      ? marker('letter', text, start, letterEnd, 0, [letter.value])
      : undefined;
  ROMAN_HEAD.lastIndex = start;
  const roman = ROMAN_HEAD.exec(text)?.[0];
  const value = roman === undefined ? undefined : romanValue(roman);
  const romanEnd = roman && endOfHeadingNumber(text, start + roman.length, end, false);
  const asRoman =
    value && romanEnd ? marker('roman', text, start, romanEnd, 0, [value]) : undefined;
  if (asRoman === undefined) return asLetter && reading('heading', asLetter);
  // A hundred headings are rarer than a third one.
  const letterFirst = asLetter !== undefined && (value ?? 0) >= 50;
  return letterFirst
    ? reading('heading', asLetter, asRoman)
    : reading('heading', asRoman, asLetter);
}

const ROMAN_HEAD = /[IVXLC]{1,7}(?![\p{L}\p{N}])/uy;

function isCapital(text: string, at: number): boolean {
  const first = text.charAt(at);
  return first === first.toUpperCase();
}

/** After the number of a heading: `.`, ` -`, `、`, a TAB; a blank alone only where the caller allows it. */
function endOfHeadingNumber(
  text: string,
  at: number,
  end: number,
  blankSuffices: boolean,
): number | undefined {
  // Alone on its line, above its title.
  if (at >= end) return at;
  const code = text.charCodeAt(at);
  if (code === 0x3001 || code === 0xff0e) return at + 1;
  if ((code === 0x2e || code === 0x3a) && separates(text, at + 1, end)) return at + 1;
  if (code === 9) return at;
  const sign = skipBlanks(text, at, end);
  const dash = text.charCodeAt(sign);
  const isDash = dash === 0x2d || dash === 0x2013 || dash === 0x2014;
  if (sign < end && isDash && separates(text, sign + 1, end)) return sign + 1;
  return blankSuffices && sign > at ? at : undefined;
}
