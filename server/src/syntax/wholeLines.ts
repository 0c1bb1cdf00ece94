import { romanValue } from '../text/roman.ts';
import { isBlank, isComma, isDigit, isWordCharacter, skipBlanks } from './characters.ts';
import { fold } from './folding.ts';
import type { FoldedText } from './folding.ts';
import type { Lexicon } from './lexicon.ts';
import type { AnnexHead, SectionHead } from './lineFacts.ts';
import { digitsValue } from './numerals.ts';
import { longestPhrase } from './phrases.ts';

/** A line as its reader reads it: without blanks, notes and labels around it. */
export interface ReadLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly folded: FoldedText;
  readonly titleLike: boolean;
}

/** `The General Assembly,`, `The Plenipotentiary Conference (Doha, 2026),` → the id of the organ. */
export function findOrgan(line: ReadLine, lexicon: Lexicon): string | undefined {
  const { text, end } = line;
  const found = longestPhrase(lexicon.organs, line.folded);
  if (found === undefined) return undefined;
  let at = skipDecoration(text, found.end, end);
  const opening = text.charCodeAt(at);
  if (at < end && (opening === 0x28 || opening === 0xff08)) {
    while (at < end && text.charCodeAt(at) !== 0x29 && text.charCodeAt(at) !== 0xff09) at++;
    at = skipDecoration(text, at + 1, end);
  }
  if (at < end && isComma(text.charCodeAt(at))) at = skipDecoration(text, at + 1, end);
  return at >= end ? found.value : undefined;
}

/** Blanks and the stars of emphasis. */
function skipDecoration(text: string, at: number, end: number): number {
  let position = at;
  while (position < end) {
    const code = text.charCodeAt(position);
    if (code !== 0x2a && !isBlank(code)) break;
    position++;
  }
  return position;
}

/** `considering further`, `Resolves:`, and with other addressees `instructs the Deputy Secretary-General`. */
export function findSection(line: ReadLine, lexicon: Lexicon): SectionHead | undefined {
  const { text, end } = line;
  const found = longestPhrase(lexicon.sections, line.folded);
  if (found === undefined) return undefined;
  const part = found.value;
  const first = text.charAt(line.start);
  const small = first === first.toLowerCase();
  const rest = skipDecoration(text, found.end, end);
  const code = text.charCodeAt(rest);
  const colon = isComma(code) || code === 0x3a || code === 0xff1a;
  if (rest >= end || (colon && skipDecoration(text, rest + 1, end) >= end)) {
    return { part, whole: true, small };
  }
  const addressed = part === 'operative' && line.titleLike && end - line.start <= LONGEST_HEAD;
  return addressed ? { part, whole: false, small } : undefined;
}

const LONGEST_HEAD = 200;

/** `Annex`, `Annex II`, `المرفق الثاني`, `附件一`, `Приложение № 1`, `ANNEX 1 TO RESOLUTION 140 (…)`. */
export function findAnnex(line: ReadLine, lexicon: Lexicon): AnnexHead | undefined {
  const { text, end, folded } = line;
  const word = longestPhrase(lexicon.annex, folded);
  if (word === undefined) return undefined;
  const numeral = findNumeral(line, word.end, word.next, lexicon);
  const at = numeral?.end ?? word.end;
  const head = { number: numeral?.value };
  const rest = skipDecoration(text, at, end);
  if (rest >= end) return head;
  if (!line.titleLike) return isColon(text.charCodeAt(rest)) && rest + 1 >= end ? head : undefined;
  if (isTitleSeparator(text.charCodeAt(rest)) || text.charCodeAt(at) === 9) return head;
  const link = longestPhrase(lexicon.annexLinks, fold(text, rest, end, LINK_LENGTH));
  return link !== undefined && end - line.start <= LONGEST_HEAD ? head : undefined;
}

const LINK_LENGTH = 20;

interface Numeral {
  readonly value: number;
  readonly end: number;
}

/** The number after an annex word: `II`, `2`, `№ 2`, `B`, `الثاني`, `二`. */
function findNumeral(
  line: ReadLine,
  at: number,
  next: number,
  lexicon: Lexicon,
): Numeral | undefined {
  const { text, end, folded } = line;
  const afterBlank = folded.text.charCodeAt(next) === 32 ? next + 1 : next;
  const ordinal = longestPhrase(lexicon.annexOrdinals, folded, afterBlank);
  if (ordinal !== undefined) return { value: ordinal.value, end: ordinal.end };
  let start = skipBlanks(text, at, end);
  if (text.charCodeAt(start) === 0x2116) start = skipBlanks(text, start + 1, end); // №
  let stop = start;
  while (stop < end && stop - start < 8 && isWordCharacter(text.charCodeAt(stop))) stop++;
  const typed = text.slice(start, stop);
  if (/^[\d\u0660-\u0669\u06f0-\u06f9]{1,3}$/.test(typed)) {
    return { value: digitsValue(typed), end: stop };
  }
  if (typed !== typed.toUpperCase() || isDigit(typed.charCodeAt(0))) return undefined;
  const roman = romanValue(typed);
  if (roman !== undefined) return { value: roman, end: stop };
  return /^[A-Z]$/.test(typed) ? { value: typed.charCodeAt(0) - 64, end: stop } : undefined;
}

function isColon(code: number): boolean {
  return code === 0x3a || code === 0xff1a;
}

function isTitleSeparator(code: number): boolean {
  return isColon(code) || code === 0x2e || code === 0x2d || code === 0x2013 || code === 0x2014;
}
