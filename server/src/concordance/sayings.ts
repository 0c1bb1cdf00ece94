import { packs } from '../languages/index.ts';
import type { FigureWords, LanguageTag } from '../languages/types.ts';
import { viewOf } from '../text/view.ts';

/**
 * In which words a paragraph may say what another version says in figures. Asked only where versions
 * seem to differ, so that they are not blamed for their language: it may be generous.
 */
export interface Sayings {
  /** `70/125`, `1325 (2000)`, `16` stand there, whatever the blanks between. */
  figures(literal: string): boolean;
  /** `twentieth`, `soixante et onze`, `XXI` say the number. */
  number(value: number): boolean;
  /** A month is named, `декабря`, `12月`. */
  month(month: number): boolean;
}

export function sayingsOf(text: string, language: LanguageTag): Sayings {
  const { figures, references, months, spaced, proclitics } = packs[language];
  const plain = viewOf(text).text;
  const dense = plain.replaceAll(' ', '');
  const lower = plain.toLowerCase();

  const startsWord = (at: number): boolean => {
    if (!spaced) return true;
    const before = lower.charAt(at - 1);
    if (!isLetter(before)) return true;
    return proclitics.includes(before) && !isLetter(lower.charAt(at - 2));
  };
  const begins = (stem: string): boolean => {
    for (let at = lower.indexOf(stem); at >= 0; at = lower.indexOf(stem, at + 1)) {
      if (startsWord(at)) return true;
    }
    return false;
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
    figures: (literal) => standsIn(dense, literal.replaceAll(' ', '')),
    number: (value) =>
      says(value) ||
      (!spaced && digitsInWords(value, figures).some((word) => lower.includes(word))) ||
      partsOf(value).some((parts) => parts.every(says)) ||
      saysOrdinal(value) ||
      standsIn(dense, romanFor(value) ?? ' '),
    month: (month) =>
      // `九月`
      (!spaced && says(month)) ||
      (months[month - 1] ?? []).some((form) =>
        /^\d/.test(form) ? standsIn(dense, form) : begins(form.toLowerCase()),
      ),
  };
}

const isLetter = (sign: string): boolean => /\p{L}/u.test(sign);
const isFigure = (sign: string): boolean => /\d/.test(sign);
const isCapital = (sign: string): boolean => /[A-Z]/.test(sign);

/** Whether it stands there and is no part of a longer number or word: `16`, not in `2016`. */
function standsIn(text: string, literal: string): boolean {
  const [first = '', last = ''] = [literal.charAt(0), literal.slice(-1)];
  for (let at = text.indexOf(literal); at >= 0; at = text.indexOf(literal, at + 1)) {
    const [before, behind] = [text.charAt(at - 1), text.charAt(at + literal.length)];
    const goesOn =
      (isFigure(first) && isFigure(before)) ||
      (isFigure(last) && isFigure(behind)) ||
      (isCapital(first) && isCapital(before)) ||
      (isCapital(last) && isCapital(behind));
    if (!goesOn) return true;
  }
  return false;
}

/** `一四五`: digit by digit, as Chinese texts number the articles of treaties. */
function digitsInWords(value: number, { numerals }: FigureWords): readonly string[] {
  const words = [...String(value)].map(
    (digit) => numerals.find(([number]) => number === Number(digit))?.[1][0],
  );
  return value > 20 && words.every((word) => word !== undefined) ? [words.join('')] : [];
}

/** The ways to say a number in parts: 71 is 70 and 1, in some languages 60 and 11; 303 is 3, 100 and 3. */
function partsOf(value: number): readonly (readonly number[])[] {
  if (!Number.isInteger(value) || value <= 20) return [];
  if (value < 100) {
    const unit = value % 10;
    const tens = value - unit;
    const teens = [tens - 10, unit + 10];
    return unit === 0 ? [teens] : [[tens, unit], teens];
  }
  if (value < 1000 && value % 100 !== 0) {
    const [rest = [value % 100]] = partsOf(value % 100);
    const hundreds = Math.floor(value / 100);
    return [hundreds === 1 ? [100, ...rest] : [hundreds, 100, ...rest]];
  }
  const round = value % 1000 === 0 ? 1000 : 100;
  const times = value / round;
  if (!Number.isInteger(times) || times >= 100) return [];
  return times <= 20 ? [[times, round]] : partsOf(times).map((parts) => [...parts, round]);
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
