import { perPack } from '../../languages/perLanguage.ts';
import type { LanguagePack } from '../../languages/types.ts';
import { romanValue, toRoman } from '../../text/roman.ts';
import type { Family, Reading } from '../family.ts';
import { oneOf } from '../gaps.ts';
import { citationBeside, directionBehind, isHere } from '../places.ts';
import { meaning } from '../tokens.ts';
import type { ParagraphReference } from '../types.ts';

interface Numeral {
  readonly start: number;
  readonly end: number;
  /** `[3]`, `[3, 1]` for `III.A`, empty for a letter alone. */
  readonly path: readonly number[];
  readonly label: string;
}

// `II`, `3`, `A`, `الثاني`, `三`, with a letter below `III.A`, `ثالثا - ألف`; near misses: `In`, `2030`, `A new`.
const numeralPattern = perPack((pack): RegExp => {
  const { annexOrdinals, headingOrdinals, headingLetters } = pack.syntax;
  const words = [...annexOrdinals, ...headingOrdinals];
  const ordinals = words.length === 0 ? '' : `|(?<word>${oneOf(words)})`;
  const ends = pack.spaced
    ? '(?![\\p{L}\\d/])'
    : // `作为附件一并提交` is no annex I.
      '(?![A-Za-z\\d/]|(?<=一)[并起])';
  const below = `(?:(?:\\.| ?[-–] ?)(?<below>${oneOf(headingLetters)})${ends})?`;
  return new RegExp(
    `(?:(?:(?<roman>[IVXL]{1,7})|(?<digits>\\d{1,2})${ordinals})${ends}${below}|(?<letter>[A-H])${ends})`,
    'uy',
  );
});

/**
 * Annexes, sections, chapters and footnotes of a text: `annex II to resolution 79/1`, `section V of
 * its resolution 71/243`, `القرار 79/1، المرفق الأول`, `第59/265号决议第三节`. Without a number, one counts
 * only where it stands by a citation or is said to be of this text.
 */
export const divisions: Family = (reading) => {
  const found: ParagraphReference[] = [];
  for (const token of reading.tokens) {
    const division = meaning(token, 'division');
    if (!division) continue;
    const numerals = division.numeralBefore
      ? numeralBefore(reading, token.start)
      : numeralsBehind(reading, token.end);
    const start = division.numeralBefore ? (numerals[0]?.start ?? token.start) : token.start;
    const end = Math.max(token.end, numerals.at(-1)?.end ?? 0);
    const direction = directionBehind(reading, end);
    const here = isHere(reading, direction?.end ?? end);
    const internal = here || direction !== undefined;
    const of = internal ? undefined : citationBeside(reading, start, end);
    if (numerals.length === 0 && !internal && of === undefined) continue;
    // Footnotes are known by their numbers; `toma nota de` is none.
    if (numerals.length === 0 && division.unit === 'footnote') continue;
    const rest = {
      unit: division.unit,
      internal,
      ...(direction && { direction: direction.direction }),
      ...(of !== undefined && { of }),
    };
    if (numerals.length === 0) {
      found.push({
        kind: 'paragraph',
        span: { start: token.start, end: token.end },
        numberSpan: { start: token.start, end: token.end },
        id: `${of ?? ''}#${division.unit}`,
        path: [],
        ...rest,
      });
    }
    for (const [index, numeral] of numerals.entries()) {
      found.push({
        kind: 'paragraph',
        span: {
          start: index === 0 ? start : numeral.start,
          end: division.numeralBefore ? end : numeral.end,
        },
        numberSpan: { start: numeral.start, end: numeral.end },
        id: `${of ?? ''}#${division.unit}-${numeral.label}`,
        path: numeral.path,
        ...rest,
      });
    }
  }
  return found;
};

/** `I and II` behind `annexes`. */
function numeralsBehind({ text, pack, gaps }: Reading, wordEnd: number): Numeral[] {
  const pattern = numeralPattern(pack);
  const numerals: Numeral[] = [];
  let at = text.charAt(wordEnd) === ' ' ? wordEnd + 1 : wordEnd;
  for (let count = 0; count < 12; count++) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) break;
    numerals.push(numeralOf(match, at, pack));
    const end = at + match[0].length;
    gaps.between.lastIndex = end;
    const between = gaps.between.exec(text)?.[0] ?? '';
    // `附件一第11段` goes on with a paragraph, not with a second annex.
    if (between.trim() === '' || between === '第') break;
    at = end + between.length;
  }
  return numerals;
}

// `第三`, `第三.A`, `第二章B` before `节`; near misses: `季节`, `第59/265号决议三节`.
const LETTER_ALONE = /(?<![A-Za-z\d])[A-H]$/;
const LONGEST_NUMERAL = 7;

function numeralBefore({ text, pack }: Reading, wordStart: number): Numeral[] {
  const from = text.lastIndexOf('第', wordStart);
  if (from >= 0 && wordStart - from <= LONGEST_NUMERAL) {
    const pattern = numeralPattern(pack);
    pattern.lastIndex = from + 1;
    const match = pattern.exec(text);
    if (match && from + 1 + match[0].length === wordStart) {
      return [{ ...numeralOf(match, from + 1, pack), start: from }];
    }
  }
  const letter = LETTER_ALONE.exec(text.slice(Math.max(0, wordStart - 2), wordStart))?.[0];
  return letter === undefined
    ? []
    : [{ start: wordStart - 1, end: wordStart, path: [], label: letter }];
}

function numeralOf(match: RegExpExecArray, start: number, pack: LanguagePack): Numeral {
  const { roman, digits, letter, word, below } = match.groups ?? {};
  const end = start + match[0].length;
  if (letter !== undefined) return { start, end, path: [], label: letter };
  const { annexOrdinals, headingOrdinals, headingLetters } = pack.syntax;
  const value =
    roman !== undefined
      ? (romanValue(roman) ?? 0)
      : digits !== undefined
        ? Number(digits)
        : Math.max(annexOrdinals.indexOf(word ?? ''), headingOrdinals.indexOf(word ?? '')) + 1;
  if (below === undefined) return { start, end, path: [value], label: toRoman(value) };
  const place = headingLetters.indexOf(below);
  return {
    start,
    end,
    path: [value, place + 1],
    label: `${toRoman(value)}.${String.fromCharCode(65 + place)}`,
  };
}
