import type { LanguagePack } from '../../languages/types.ts';
import type { Family, Reading } from '../family.ts';
import { oneOf } from '../gaps.ts';
import { romanValue, toRoman } from '../numbers.ts';
import { citationBeside, directionBehind, isHere } from '../places.ts';
import { meaning } from '../tokens.ts';
import type { ParagraphReference } from '../types.ts';

interface Numeral {
  readonly start: number;
  readonly end: number;
  /** 0 for a letter. */
  readonly value: number;
  readonly label: string;
}

const cache = new Map<string, RegExp>();

// `II`, `3`, `A`, `الثاني`, `三`; near misses: `In`, `2030`, `A new`.
function numeralPattern(pack: LanguagePack): RegExp {
  let known = cache.get(pack.tag);
  if (!known) {
    const words = pack.syntax.annexOrdinals;
    const ordinals = words.length === 0 ? '' : `|${oneOf(words)}`;
    known = new RegExp(
      `(?:(?<roman>[IVXL]{1,7})|(?<digits>\\d{1,2})|(?<letter>[A-H])${ordinals === '' ? '' : `|(?<word>${oneOf(words)})`})${pack.spaced ? '(?![\\p{L}\\d/])' : '(?![A-Za-z\\d/])'}`,
      'uy',
    );
    cache.set(pack.tag, known);
  }
  return known;
}

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
        path: numeral.value === 0 ? [] : [numeral.value],
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

/** `第三` before `节`. */
function numeralBefore({ text, pack }: Reading, wordStart: number): Numeral[] {
  const from = text.lastIndexOf('第', wordStart);
  if (from < 0 || wordStart - from > 5) return [];
  const pattern = numeralPattern(pack);
  pattern.lastIndex = from + 1;
  const match = pattern.exec(text);
  if (!match || from + 1 + match[0].length !== wordStart) return [];
  return [{ ...numeralOf(match, from + 1, pack), start: from }];
}

function numeralOf(match: RegExpExecArray, start: number, pack: LanguagePack): Numeral {
  const { roman, digits, letter, word } = match.groups ?? {};
  const value =
    roman !== undefined
      ? romanValue(roman)
      : digits !== undefined
        ? Number(digits)
        : word !== undefined
          ? pack.syntax.annexOrdinals.indexOf(word) + 1
          : 0;
  const label = letter ?? toRoman(value);
  return { start, end: start + match[0].length, value, label };
}
