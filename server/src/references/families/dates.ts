import type { LanguagePack } from '../../languages/types.ts';
import { meaning, type DateToken, type Token } from '../tokens.ts';

const two = (value: number): string => String(value).padStart(2, '0');

const plain = (token: Token | undefined): number =>
  token?.kind === 'number' && token.form === 'plain' ? token.value : -1;
const isDay = (value: number): boolean => value >= 1 && value <= 31;
export const isYear = (value: number): boolean => value >= 1900 && value <= 2100;

// Between day and month: `16 December`, `1er décembre`, `16 de diciembre`, `16th of December`.
const DAY_MONTH = /^(?:er|º|st|nd|rd|th)? ?(?:de |of )?$/;
// Between month and year: `December 2015`, `diciembre de 2015`.
const MONTH_YEAR = /^,? ?(?:del? )?$/;
// Between the two days of a range: `7-11 April`, `22–23 September`, `16 and 17`, `7 إلى 11`.
const DAYS = /^ ?(?:[-–—]|\p{L}{1,4}) ?$/u;

interface Found {
  readonly token: DateToken;
  readonly count: number;
}

/**
 * Puts the dates of a paragraph together: `16`, `December`, `2015` become one token with its ISO
 * date; so do ranges of days, `7–11 April 2025`, and dates without a day or year, `April 2025`
 * (2025-04) and `16 December` (--12-16). Other numbers and month words stay what they are.
 */
export function joinDates(tokens: readonly Token[], text: string, pack: LanguagePack): Token[] {
  const signs = pack.references.dateSigns;
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    const date = signs ? inFigures(tokens, at, text, signs) : inWords(tokens, at, text);
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

/** `2015年12月16日`, `2025年4月`. */
function inFigures(
  tokens: readonly Token[],
  at: number,
  text: string,
  [yearSign, monthSign, daySign]: readonly [string, string, string],
): Found | undefined {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const year = plain(first);
  const month = plain(second);
  if (!first || !second || !isYear(year) || month < 1 || month > 12) return undefined;
  if (text.slice(first.end, second.start).trim() !== yearSign) return undefined;
  if (!text.startsWith(monthSign, second.end)) return undefined;
  const monthEnd = second.end + monthSign.length;
  const day = plain(third);
  if (third && isDay(day) && third.start - monthEnd <= 1 && text.startsWith(daySign, third.end)) {
    return found(tokens, at, 3, third.end + daySign.length, `${year}-${two(month)}-${two(day)}`);
  }
  return found(tokens, at, 2, monthEnd, `${year}-${two(month)}`);
}

/** `16 December 2015`, `16-17 ديسمبر 2025`, `December 16, 2015`, `أبريل 2025`, `15 ديسمبر`. */
function inWords(tokens: readonly Token[], at: number, text: string): Found | undefined {
  const first = tokens[at];
  const second = tokens[at + 1];
  if (!first) return undefined;
  const leading = meaning(first, 'month');
  if (leading) return monthFirst(tokens, at, text, leading.month);
  const day = plain(first);
  if (!isDay(day) || !second) return undefined;
  if (isDay(plain(second)) && DAYS.test(text.slice(first.end, second.start))) {
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
