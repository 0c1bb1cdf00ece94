import { syntaxWords } from '../languages/syntaxWords.ts';
import { romanValue } from '../text/roman.ts';
import { isBlank, isDigit, skipBlanks } from './characters.ts';
import { fold } from './folding.ts';
import type { Lexicon } from './lexicon.ts';
import {
  circledValue,
  CYRILLIC_LETTERS,
  digitsValue,
  LATIN_LOOK_ALIKES,
  letterValue,
} from './numerals.ts';
import { findOpeners } from './openers.ts';
import { longestPhrase } from './phrases.ts';
import type { Marker } from './types.ts';

/** A marker as it stands; `(i)` can be read as a letter or as a numeral until its neighbours tell. */
export interface MarkerReading {
  readonly kind: 'numbered' | 'point' | 'bullet' | 'heading';
  readonly marker: Marker;
  readonly alternative: Marker | undefined;
  /** Where the text after it may begin: before the blanks. */
  readonly end: number;
}

/** The marker at `start`, where the blanks of the line end: `1.⇥`, `3 bis.`, `(a)`, `’1‘`, `㈠`, `–`. */
export function findMarker(
  text: string,
  start: number,
  end: number,
  lexicon: Lexicon,
): MarkerReading | undefined {
  const code = text.charCodeAt(start);
  if (isAnyDigit(code)) return findNumber(text, start, end, lexicon);
  if (code === HASH) return findAutomaticNumber(text, start, end);
  const circled = circledValue(code);
  if (circled !== undefined) {
    return reading('point', marker('circled', text, start, start + 1, 2, [circled]));
  }
  if (BULLETS.has(code)) {
    if (!separates(text, start + 1, end)) return undefined;
    return reading('bullet', marker('bullet', text, start, start + 1, 0, []));
  }
  return findQuotedNumber(text, start, end) ?? findLetter(text, start, end, lexicon);
}

/** Whether a marker may end at `at`: blanks follow, or the line ends while it is being typed. */
export function separates(text: string, at: number, end: number): boolean {
  return at >= end || isBlank(text.charCodeAt(at));
}

export function marker(
  style: Marker['style'],
  text: string,
  start: number,
  end: number,
  level: number,
  numbers: readonly number[],
  suffix?: string,
): Marker {
  const span = { start, end };
  const typed = text.slice(start, end);
  return suffix === undefined
    ? { style, text: typed, span, level, numbers }
    : { style, text: typed, span, level, numbers, suffix };
}

export function reading(
  kind: MarkerReading['kind'],
  first: Marker,
  alternative?: Marker,
): MarkerReading {
  return { kind, marker: first, alternative, end: first.span.end };
}

const HASH = 0x23;
const TAB = 9;
const DOT = 0x2e;
const HYPHEN = 0x2d;
const BULLETS = new Set([...'–‒-•*—●▪◦·\uf0b7'].map((sign) => sign.charCodeAt(0)));

function isAnyDigit(code: number): boolean {
  return isDigit(code) || (code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9);
}

/**
 * `12.`, `12 -`, `12-`, `12)`, `3 bis.`, `2.1⇥`, `9⇥`. A bare number needs the TAB: `93 per cent of`
 * and `2030 Agenda` are words of a sentence, and so is `16 - 17 December`.
 */
function findNumber(
  text: string,
  start: number,
  end: number,
  lexicon: Lexicon,
): MarkerReading | undefined {
  const numbers: number[] = [];
  let at = start;
  for (;;) {
    const first = at;
    while (at < end && isAnyDigit(text.charCodeAt(at))) at++;
    // Longer numbers are years and quantities.
    if (at - first > 3) return undefined;
    numbers.push(digitsValue(text.slice(first, at)));
    const more = text.charCodeAt(at) === DOT && isAnyDigit(text.charCodeAt(at + 1));
    if (!more || numbers.length === 4) break;
    at++;
  }
  const suffix = findSuffix(text, at, end, lexicon);
  if (suffix !== undefined) at = suffix.end;
  const markerEnd = endOfNumber(text, at, end);
  if (markerEnd === undefined) return undefined;
  const style = numbers.length > 1 ? 'decimal' : 'digits';
  return reading('numbered', marker(style, text, start, markerEnd, 0, numbers, suffix?.text));
}

/**
 * `28 Constate que …`: a bare number without TAB counts where an operative opener follows, with the
 * capital it begins a paragraph with; `93 per cent of` and `5 notes were` do not.
 */
export function findLooseNumber(
  text: string,
  start: number,
  end: number,
  lexicon: Lexicon,
): MarkerReading | undefined {
  let at = start;
  while (at < end && isAnyDigit(text.charCodeAt(at))) at++;
  if (at === start || at - start > 3 || !separates(text, at, end)) return undefined;
  const verb = skipBlanks(text, at, end);
  if (verb >= end || isSmallLatin(text.charCodeAt(verb))) return undefined;
  if (findOpeners(text, { start: verb, end }, lexicon).operative === undefined) return undefined;
  const value = digitsValue(text.slice(start, at));
  return reading('numbered', marker('digits', text, start, at, 0, [value]));
}

/**
 * `1 to report annually;`: a bare number before a blank. Only in the sections of ITU, and where the
 * number is the next, is it no number of a sentence: that the neighbours tell.
 */
export function findBareNumber(text: string, start: number, end: number): Marker | undefined {
  let at = start;
  while (at < end && at - start <= 2 && isAnyDigit(text.charCodeAt(at))) at++;
  if (at === start || at >= end || !isBlank(text.charCodeAt(at))) return undefined;
  return marker('digits', text, start, at, 0, [digitsValue(text.slice(start, at))]);
}

function isSmallLatin(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff);
}

/** ` bis` in `3 bis.` and `3bis.`. */
function findSuffix(
  text: string,
  at: number,
  end: number,
  lexicon: Lexicon,
): { readonly text: string; readonly end: number } | undefined {
  const start = skipBlanks(text, at, Math.min(end, at + 2));
  const code = text.charCodeAt(start);
  if (start >= end || code === DOT || code === HYPHEN || isAnyDigit(code)) return undefined;
  const found = longestPhrase(lexicon.numberSuffixes, fold(text, start, end, SUFFIX_LENGTH));
  return found === undefined ? undefined : { text: text.slice(start, found.end), end: found.end };
}

const SUFFIX_LENGTH = 24;

function endOfNumber(text: string, at: number, end: number): number | undefined {
  const code = text.charCodeAt(at);
  if (code === TAB) return at;
  if (code === DOT || code === 0x29 || code === 0xff0e || code === 0x3001) {
    // `3、` and `3．` of Chinese texts need no blank.
    const wide = code > 0xff || isHan(text.charCodeAt(at + 1));
    return wide || separates(text, at + 1, end) ? at + 1 : undefined;
  }
  const dash = skipBlanks(text, at, end);
  const sign = text.charCodeAt(dash);
  if (dash >= end || (sign !== HYPHEN && sign !== 0x2013 && sign !== 0x2010)) return undefined;
  if (!separates(text, dash + 1, end)) return undefined;
  const next = skipBlanks(text, dash + 1, end);
  return next < end && isAnyDigit(text.charCodeAt(next)) ? undefined : dash + 1;
}

/** `#.`: numbered when the text is printed. */
function findAutomaticNumber(text: string, start: number, end: number): MarkerReading | undefined {
  if (text.charCodeAt(start + 1) !== DOT || !separates(text, start + 2, end)) return undefined;
  return reading('numbered', marker('digits', text, start, start + 2, 0, []));
}

/** `’1‘`, with whatever quotation marks were at hand. */
function findQuotedNumber(text: string, start: number, end: number): MarkerReading | undefined {
  if (!QUOTES.has(text.charCodeAt(start))) return undefined;
  let at = start + 1;
  while (at < end && isAnyDigit(text.charCodeAt(at)) && at - start <= 2) at++;
  if (at === start + 1 || !QUOTES.has(text.charCodeAt(at))) return undefined;
  if (!separates(text, at + 1, end)) return undefined;
  const value = digitsValue(text.slice(start + 1, at));
  return reading('point', marker('quoted-digits', text, start, at + 1, 2, [value]));
}

const QUOTES = new Set([...'’‘\'"“”'].map((sign) => sign.charCodeAt(0)));

/** `(a)`, `a)`, `a.`, `(أ)`, `أ )`, `（a）`, `(iv)`, `iv)`, and Russian `а)`. */
function findLetter(
  text: string,
  start: number,
  end: number,
  lexicon: Lexicon,
): MarkerReading | undefined {
  const opening = text.charCodeAt(start);
  const first = opening === 0x28 || opening === 0xff08 ? start + 1 : start;
  let at = first;
  while (at < end && at - first < LONGEST_LETTERS && !isClosing(text.charCodeAt(at))) {
    // The full stop of `a.` closes a small letter alone: `A.` begins a heading, `(a.` nothing.
    if (text.charCodeAt(at) === DOT && first === start && isSmallLatin(text.charCodeAt(first)))
      break;
    at++;
  }
  const sign = text.charCodeAt(at);
  if (at === first || !(isClosing(sign) || sign === DOT)) return undefined;
  const after = at + 1;
  if (!separates(text, after, end) && (sign === DOT || !isHan(text.charCodeAt(after)))) {
    return undefined;
  }
  const letters = text.slice(first, at).trimEnd();
  const [likeliest, other] = readLetters(letters, text, start, after, lexicon);
  return likeliest && reading('point', likeliest, other);
}

/** `viii` and Arabic letters with tatweel are the longest. */
const LONGEST_LETTERS = 6;

function isClosing(code: number): boolean {
  return code === 0x29 || code === 0xff09;
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** What the letters between the brackets can count, the likelier first. */
function readLetters(
  letters: string,
  text: string,
  start: number,
  end: number,
  lexicon: Lexicon,
): readonly Marker[] {
  const found: Marker[] = [];
  const add = (style: Marker['style'], level: number, value: number | '' | undefined): void => {
    if (value) found.push(marker(style, text, start, end, level, [value]));
  };
  const code = letters.charCodeAt(0);
  if (code >= 0x600 && code < 0x700) {
    const bare = letters.replace(/[\u0640\u064b-\u0652]/g, '').replace(/[اآإ]/g, 'أ');
    add('arabic-letter', 1, letterValue(bare, syntaxWords.ar.pointLetters));
    return found;
  }
  if (isHan(code)) {
    const folded = fold(letters, 0, letters.length, LONGEST_LETTERS);
    const ordinal = longestPhrase(lexicon.headingOrdinals, folded);
    if (ordinal?.next === folded.text.length) add('circled', 2, ordinal.value);
    return found;
  }
  const lower = letters.toLowerCase();
  const latin = toLatin(lower);
  const isCyrillic = latin !== lower;
  const letter = latin && letterValue(latin, syntaxWords.en.pointLetters);
  const roman = isCyrillic ? undefined : romanValue(lower);
  // `ii` counts two rather than thirty-five; a single letter is a letter until something tells otherwise.
  if (lower.length > 1) add('roman', 2, roman);
  add('letter', 1, letter);
  if (lower.length === 1) add('roman', 2, roman);
  if (isCyrillic) add('letter', 1, letterValue(lower, CYRILLIC_LETTERS));
  return found;
}

function toLatin(letters: string): string | undefined {
  let latin = '';
  for (const letter of letters) {
    const found = letter <= 'z' && letter >= 'a' ? letter : LATIN_LOOK_ALIKES[letter];
    if (found === undefined) return undefined;
    latin += found;
  }
  return latin;
}
