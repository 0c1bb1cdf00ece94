import type { LanguagePack } from '../../languages/types.ts';
import { meaning, type DateToken, type Token } from '../tokens.ts';

const two = (value: number): string => String(value).padStart(2, '0');
const isoOf = (year: number, month: number, day: number): string =>
  `${year}-${two(month)}-${two(day)}`;

const plain = (token: Token | undefined): number =>
  token?.kind === 'number' && token.form === 'plain' ? token.value : -1;
const isDay = (value: number): boolean => value >= 1 && value <= 31;
const isYear = (value: number): boolean => value >= 1900 && value <= 2100;

// Between day and month: `16 December`, `1er décembre`, `16 de diciembre`, `16th of December`.
const DAY_MONTH = /^(?:er|º|st|nd|rd|th)? ?(?:de |of )?$/;
// Between month and year: `December 2015`, `diciembre de 2015`, `December 16, 2015` (after the day).
const MONTH_YEAR = /^,? ?(?:del? )?$/;

/**
 * Puts the dates of a paragraph together: `16`, `December`, `2015` become one token with its ISO
 * date. Numbers and month words that belong to no full date stay what they are.
 */
export function joinDates(tokens: readonly Token[], text: string, pack: LanguagePack): Token[] {
  const signs = pack.references.dateSigns;
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    const date = (signs && inFigures(tokens, at, text, signs)) ?? withMonthName(tokens, at, text);
    if (date) {
      joined.push(date.token);
      at += date.count - 1;
    } else {
      joined.push(token);
    }
  }
  return joined;
}

interface Found {
  readonly token: DateToken;
  readonly count: number;
}

/** `2015年12月16日`: five tokens where the signs are no words of the lexicon. */
function inFigures(
  tokens: readonly Token[],
  at: number,
  text: string,
  [yearSign, monthSign, daySign]: readonly [string, string, string],
): Found | undefined {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const year = plain(first);
  if (!first || !isYear(year) || !second || !text.startsWith(yearSign, first.end)) return undefined;
  const named = meaning(second, 'month');
  const month = named ? named.month : plain(second);
  if (month < 1 || month > 12 || text.slice(first.end, second.start).trim() !== yearSign)
    return undefined;
  const monthEnd = named ? second.end : second.end + monthSign.length;
  if (!named && !text.startsWith(monthSign, second.end)) return undefined;
  const day = plain(third);
  if (!third || !isDay(day) || third.start - monthEnd > 1 || !text.startsWith(daySign, third.end)) {
    return undefined;
  }
  return {
    token: {
      kind: 'date',
      start: first.start,
      end: third.end + daySign.length,
      iso: isoOf(year, month, day),
    },
    count: 3,
  };
}

/** `16 December 2015`, `16 كانون الأول/ديسمبر 2015`; also `December 16, 2015`. */
function withMonthName(tokens: readonly Token[], at: number, text: string): Found | undefined {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!first || !second || !third) return undefined;
  const year = plain(third);
  if (!isYear(year)) return undefined;
  const gap = text.slice(first.end, second.start);
  const last = text.slice(second.end, third.start);
  const month = meaning(second, 'month');
  if (month && isDay(plain(first)) && DAY_MONTH.test(gap) && MONTH_YEAR.test(last)) {
    return {
      token: {
        kind: 'date',
        start: first.start,
        end: third.end,
        iso: isoOf(year, month.month, plain(first)),
      },
      count: 3,
    };
  }
  const leading = meaning(first, 'month');
  if (leading && isDay(plain(second)) && /^ $/.test(gap) && /^, ?$/.test(last)) {
    return {
      token: {
        kind: 'date',
        start: first.start,
        end: third.end,
        iso: isoOf(year, leading.month, plain(second)),
      },
      count: 3,
    };
  }
  return undefined;
}
