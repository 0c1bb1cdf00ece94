import { perPack } from '../../languages/perLanguage.ts';
import type { LanguagePack } from '../../languages/types.ts';
import { oneOf } from '../gaps.ts';
import type { Tokens } from '../lexer.ts';
import { kindBit } from '../lexicon.ts';
import { meaning, type DateToken, type Token } from '../tokens.ts';

const two = (value: number): string => String(value).padStart(2, '0');

const plain = (token: Token | undefined): number =>
  token?.kind === 'number' && token.form === 'plain' ? token.value : -1;
const isDay = (value: number): boolean => value >= 1 && value <= 31;
const isMonth = (value: number): boolean => value >= 1 && value <= 12;
export const isYear = (value: number): boolean => value >= 1900 && value <= 2100;

// Between day and month: `16 December`, `1er décembre`, `16 de diciembre`, `16th of December`.
const ENDING = '(?:er|º|st|nd|rd|th)?';
const DAY_MONTH = new RegExp(`^${ENDING} ?(?:de |of )?$`);
// Between month and year: `December 2015`, `diciembre de 2015`.
const MONTH_YEAR = /^,? ?(?:del? )?$/;

/** Between the two days of a range: `7-11 April`, `1er au 12`, `16 and 17`, `7 إلى 11`, `16日至17日`. */
const daysPattern = perPack((pack): RegExp => {
  const { and, to } = pack.references;
  return new RegExp(`^${ENDING} ?(?:[-–—−]|${oneOf([...and, ...to])}) ?$`, 'u');
});

interface Found {
  readonly token: DateToken;
  readonly count: number;
}

/**
 * Puts the dates of a paragraph together: `16`, `December`, `2015` become one token with its ISO
 * date; so do ranges of days, `7–11 April 2025`, and dates without a day or year, `April 2025`
 * (2025-04) and `16 December` (--12-16). Other numbers and month words stay what they are.
 */
export function joinDates(
  { tokens, kinds }: Tokens,
  text: string,
  pack: LanguagePack,
): readonly Token[] {
  const signs = pack.references.dateSigns;
  if (signs ? !text.includes(signs[1]) : (kinds & kindBit.month) === 0) return tokens;
  const days = daysPattern(pack);
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    const date = signs ? inFigures(tokens, at, text, signs, days) : inWords(tokens, at, text, days);
    if (date) {
      joined.push(date.token);
      at += date.count - 1;
    } else {
      joined.push(token);
    }
  }
  return joined;
}

const found = (
  tokens: readonly Token[],
  at: number,
  count: number,
  end: number,
  iso: string,
): Found => ({
  token: { kind: 'date', start: tokens[at]?.start ?? 0, end, iso },
  count,
});

/** `2015年12月16日`, `2025年4月`, `12月16日`, each perhaps a range: `2025年4月7日至11日`. */
function inFigures(
  tokens: readonly Token[],
  at: number,
  text: string,
  signs: readonly [string, string, string],
  days: RegExp,
): Found | undefined {
  const [yearSign, monthSign] = signs;
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first) return undefined;
  const year = plain(first);
  if (isMonth(year) && text.startsWith(monthSign, first.end)) {
    return daysInFigures(tokens, at, text, `--${two(year)}`, signs, days);
  }
  const month = plain(second);
  if (!second || !isYear(year) || !isMonth(month)) return undefined;
  if (text.slice(first.end, second.start).trim() !== yearSign) return undefined;
  if (!text.startsWith(monthSign, second.end)) return undefined;
  const iso = `${year}-${two(month)}`;
  const whole = daysInFigures(tokens, at + 1, text, iso, signs, days);
  if (whole) {
    const { end, iso: dated } = whole.token;
    return found(tokens, at, whole.count + 1, end, dated);
  }
  return found(tokens, at, 2, second.end + monthSign.length, iso);
}

/** The day or days behind the month at `at`: `16日` or `7日至11日`. */
function daysInFigures(
  tokens: readonly Token[],
  at: number,
  text: string,
  iso: string,
  [, monthSign, daySign]: readonly [string, string, string],
  days: RegExp,
): Found | undefined {
  const [month, first, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const day = plain(first);
  if (!month || !first || !isDay(day)) return undefined;
  const monthEnd = month.end + monthSign.length;
  if (first.start < monthEnd || first.start - monthEnd > 1) return undefined;
  const signed = text.startsWith(daySign, first.end);
  const gapStart = first.end + (signed ? daySign.length : 0);
  const last = plain(second);
  if (
    second &&
    isDay(last) &&
    last > day &&
    text.startsWith(daySign, second.end) &&
    days.test(text.slice(gapStart, second.start))
  ) {
    const range = `${iso}-${two(day)}/${iso}-${two(last)}`;
    return found(tokens, at, 3, second.end + daySign.length, range);
  }
  return signed ? found(tokens, at, 2, gapStart, `${iso}-${two(day)}`) : undefined;
}

/** `16 December 2015`, `16-17 ديسمبر 2025`, `December 16, 2015`, `أبريل 2025`, `15 ديسمبر`. */
function inWords(
  tokens: readonly Token[],
  at: number,
  text: string,
  days: RegExp,
): Found | undefined {
  const first = tokens[at];
  const second = tokens[at + 1];
  if (!first) return undefined;
  const leading = meaning(first, 'month');
  if (leading) return monthFirst(tokens, at, text, leading.month);
  const day = plain(first);
  if (!isDay(day) || !second) return undefined;
  const last = plain(second);
  if (isDay(last) && last > day && days.test(text.slice(first.end, second.start))) {
    const range = dayMonth(tokens, at + 1, text);
    if (!range) return undefined;
    const from = `${range.token.iso.slice(0, -2)}${two(day)}`;
    return found(tokens, at, range.count + 1, range.token.end, `${from}/${range.token.iso}`);
  }
  return dayMonth(tokens, at, text);
}

function dayMonth(tokens: readonly Token[], at: number, text: string): Found | undefined {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const month = meaning(second, 'month');
  if (!first || !second || !month || !DAY_MONTH.test(text.slice(first.end, second.start)))
    return undefined;
  const date = `${two(month.month)}-${two(plain(first))}`;
  const year = plain(third);
  return third && isYear(year) && MONTH_YEAR.test(text.slice(second.end, third.start))
    ? found(tokens, at, 3, third.end, `${year}-${date}`)
    : found(tokens, at, 2, second.end, `--${date}`);
}

function monthFirst(
  tokens: readonly Token[],
  at: number,
  text: string,
  month: number,
): Found | undefined {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!first || !second) return undefined;
  const gap = text.slice(first.end, second.start);
  const value = plain(second);
  if (isYear(value) && MONTH_YEAR.test(gap)) {
    return found(tokens, at, 2, second.end, `${value}-${two(month)}`);
  }
  const year = plain(third);
  if (
    third &&
    isDay(value) &&
    gap === ' ' &&
    isYear(year) &&
    /^, ?$/.test(text.slice(second.end, third.start))
  ) {
    return found(tokens, at, 3, third.end, `${year}-${two(month)}-${two(value)}`);
  }
  return undefined;
}
