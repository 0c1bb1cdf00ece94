import { packs } from '../languages/index.ts';
import type { FigureWords, LanguageTag } from '../languages/types.ts';
import { viewOf } from '../text/view.ts';

/**
 * In which words a paragraph may say what another version says in figures. Asked only where versions
 * seem to differ, so that they are not blamed for their language: it may be generous.
 */
export interface Sayings {
  /** How often `70/125`, `1325 (2000)`, `16` stand there, whatever the blanks between. */
  count(literal: string): number;
  /** `twentieth`, `soixante et onze`, `XXI` say the number. */
  number(value: number): boolean;
  /** A month is named, `декабря`, `12月`; with a day, that one beside it: `from 7 to 11 April`. */
  month(month: number, day?: number): boolean;
}

export function sayingsOf(text: string, language: LanguageTag): Sayings {
  const { figures, references, months, spaced, proclitics } = packs[language];
  const plain = viewOf(text).text;
  const dense = plain.replaceAll(' ', '');
  const lower = plain.toLowerCase();

  const signs = numeralSigns(figures);
  const isNumeral = (sign: string): boolean => sign !== '' && signs.includes(sign);
  const startsWord = (at: number): boolean => {
    if (!spaced) return !isNumeral(lower.charAt(at - 1));
    const before = lower.charAt(at - 1);
    if (!isLetter(before)) return true;
    return proclitics.includes(before) && !isLetter(lower.charAt(at - 2));
  };
  const begins = (stem: string): boolean => {
    for (let at = lower.indexOf(stem); at >= 0; at = lower.indexOf(stem, at + 1)) {
      const goesOn = !spaced && isNumeral(lower.charAt(at + stem.length));
      if (startsWord(at) && !goesOn) return true;
    }
    return false;
  };
  const stemsOf = (value: number): readonly string[] =>
    figures.numerals.find(([number]) => number === value)?.[1] ?? [];
  const saysPart = (part: number): boolean =>
    figures.numerals.some(
      ([number, stems]) =>
        number === part && stems.some((stem) => (spaced ? begins(stem) : lower.includes(stem))),
    );
  /** `тридцать третий` says 30 and 3, `тридцатый` not: the beginnings are alike, so two are needed. */
  const saysApart = ([tens = 0, unit = 0]: readonly number[]): boolean => {
    if (tens !== unit * 10) return true;
    const [long, short] = [stemsOf(tens), stemsOf(unit)];
    const alike = short.filter((stem) => long.some((other) => other.startsWith(stem)));
    return alike.every((stem) => placesOf(lower, stem).filter(startsWord).length > 1);
  };
  const says = (part: number): boolean =>
    figures.numerals.some(([number, stems]) => number === part && stems.some(begins));
  const saysOrdinal = (value: number): boolean => {
    for (const [form, ordinal] of references.ordinals) {
      if (ordinal === value && begins(form.toLowerCase())) return true;
    }
    return false;
  };

  return {
    count: (literal) => placesOf(dense, literal.replaceAll(' ', '')).length,
    number: (value) =>
      says(value) ||
      (!spaced && digitsInWords(value, figures).some((word) => lower.includes(word))) ||
      partsOf(value, spaced).some((parts) => parts.every(saysPart) && saysApart(parts)) ||
      saysOrdinal(value) ||
      placesOf(dense, romanFor(value) ?? ' ').length > 0,
    month: (month, day) => {
      const forms = [...(months[month - 1] ?? []), ...(spaced ? [] : numeralOf(month, figures))];
      return forms.some((form) =>
        placesOf(lower, form.toLowerCase()).some((at) => {
          if (spaced && !startsWord(at)) return false;
          if (day === undefined) return true;
          const beside = lower.slice(Math.max(0, at - DAYS_BEFORE), at + form.length + DAYS_BEHIND);
          return placesOf(beside, String(day)).length > 0 || placesOf(beside, `0${day}`).length > 0;
        }),
      );
    },
  };
}

const isLetter = (sign: string): boolean => /\p{L}/u.test(sign);
const isFigure = (sign: string): boolean => /\d/.test(sign);
const isCapital = (sign: string): boolean => /[A-Z]/.test(sign);

/** Where it stands and is no part of a longer number or word: `16`, not in `2016` or `A/70/16`. */
function placesOf(text: string, literal: string): readonly number[] {
  const [first = '', last = ''] = [literal.charAt(0), literal.slice(-1)];
  const found: number[] = [];
  for (let at = text.indexOf(literal); at >= 0; at = text.indexOf(literal, at + 1)) {
    const [before, behind] = [text.charAt(at - 1), text.charAt(at + literal.length)];
    const goesOn =
      (isFigure(first) && (isFigure(before) || (before === '/' && literal.length < 4))) ||
      (isFigure(last) && isFigure(behind)) ||
      (isCapital(first) && isCapital(before)) ||
      (isCapital(last) && isCapital(behind));
    if (!goesOn) found.push(at);
  }
  return found;
}

/** How far from its month a day may stand: `24, 25 and 30 March`, `3月24日、25日和30日`. */
const DAYS_BEFORE = 24;
const DAYS_BEHIND = 16;

/** `九` in `九月`. */
const numeralOf = (value: number, { numerals }: FigureWords): readonly string[] =>
  numerals.flatMap(([number, words]) => (number === value ? words.slice(0, 1) : []));

/** The signs of which numbers are made where words are not parted by blanks. */
const numeralSigns = ({ numerals }: FigureWords): string =>
  numerals.flatMap(([, words]) => words.filter((word) => word.length === 1)).join('');

/** `一四五`: digit by digit, as Chinese texts number the articles of treaties. */
function digitsInWords(value: number, { numerals }: FigureWords): readonly string[] {
  const words = [...String(value)].map(
    (digit) => numerals.find(([number]) => number === Number(digit))?.[1][0],
  );
  return value > 20 && words.every((word) => word !== undefined) ? [words.join('')] : [];
}

/** The ways to say a number in parts: 71 is 70 and 1, in some languages 60 and 11; 303 is 3, 100 and 3. */
function partsOf(value: number, spaced: boolean): readonly (readonly number[])[] {
  // Where words are not parted, the ordinals hold all smaller ones.
  if (!Number.isInteger(value) || value <= (spaced ? 20 : 130)) return [];
  if (value < 100) {
    const unit = value % 10;
    const tens = value - unit;
    const teens = spaced ? [[tens - 10, unit + 10]] : [];
    return unit === 0 ? teens : [[tens, unit], ...teens];
  }
  if (value < 1000 && value % 100 !== 0) {
    const [rest = [value % 100]] = partsOf(value % 100, spaced);
    const hundreds = Math.floor(value / 100);
    return [hundreds === 1 ? [100, ...rest] : [hundreds, 100, ...rest]];
  }
  const round = value % 1000 === 0 ? 1000 : 100;
  const times = value / round;
  if (!Number.isInteger(times) || times >= 100) return [];
  return times <= 20 ? [[times, round]] : partsOf(times, spaced).map((parts) => [...parts, round]);
}

const ROMAN: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** `XXI`, as chapters and centuries are numbered; undefined for what nobody writes so. */
function romanFor(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 1 || value > 39) return undefined;
  let rest = value;
  let written = '';
  for (const [worth, sign] of ROMAN) {
    for (; rest >= worth; rest -= worth) written += sign;
  }
  return written;
}
