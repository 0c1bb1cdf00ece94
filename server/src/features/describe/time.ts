import { daysOf } from '../../registry/days.ts';
import type { SessionFacts } from '../../registry/types.ts';

const LONG = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en-GB', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const AWAY = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/** `2015-12-16` as `16 December 2015`; a part of a date stays as it is. */
export function readableDate(iso: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? timeOf(iso) : NaN;
  return Number.isNaN(time) ? iso : LONG.format(time);
}

/** `2025-04-07/2025-04-11` as `7–11 April 2025`, `2026-07` as `July 2026`, `2026-02-23/..` as `from 23 February 2026`. */
export function readableDates(dates: string): string {
  const days = daysOf(dates);
  if (days === undefined) return dates;
  const [first = '', last = ''] = dates.split('/');
  const form = first.length > 'yyyy-mm'.length ? LONG : MONTH;
  const from = timeOf(days.from);
  if (last === '..') return `from ${form.format(from)}`;
  return form
    .formatRange(from, timeOf(days.to))
    .replace(/\s+/gu, ' ')
    .replace(/^(\d+) – (\d)/, '$1–$2');
}

/** How far a year is away from a day: `next year`, `in 9 years`, `2 years ago`. */
export const readableYearsAway = (year: number, asOf: string): string =>
  AWAY.format(year - Number(asOf.slice(0, 4)), 'year');

const DAY = 86_400_000;

/** Up to so many days, days are counted, up to so many, weeks, then months, at last years. */
const IN_DAYS = 14;
const IN_WEEKS = 60;
const IN_MONTHS = 540;
const WEEK = 7;
const MONTH_OF_DAYS = 30.44;

/** How far a day is away: `tomorrow`, `in 6 weeks`, `5 months ago`, `in 3 years`. */
export function readableDaysAway(iso: string, asOf: string): string {
  const days = Math.round((timeOf(iso) - timeOf(asOf)) / DAY);
  const far = Math.abs(days);
  if (far <= IN_DAYS) return AWAY.format(days, 'day');
  if (far <= IN_WEEKS) return AWAY.format(Math.round(days / WEEK), 'week');
  if (far <= IN_MONTHS) return AWAY.format(Math.round(days / MONTH_OF_DAYS), 'month');
  return readableYearsAway(Number(iso.slice(0, 4)), asOf);
}

/** How far a session is away on a day, by its days or else by its year: `under way`, `in 5 months`, `next year`. */
export function sessionAway(
  { dates, year, endYear }: Pick<SessionFacts, 'dates' | 'year' | 'endYear'>,
  asOf: string,
): string {
  const days = dates === undefined ? undefined : daysOf(dates);
  if (days === undefined) return readableYearsAway(endYear ?? year, asOf);
  if (asOf < days.from) return readableDaysAway(days.from, asOf);
  return asOf > days.to ? readableDaysAway(days.to, asOf) : 'under way';
}

/**
 * When a session is held and how far away that is: `7–11 April 2025 (last year)`, `2027 (next year)`.
 * Of one that lasts until the next year the end is told, by which all must be done that it is asked:
 * `until September 2026 (in 3 months)`.
 */
export function timeOfSession(session: SessionFacts, asOf: string): string {
  const { dates, endYear } = session;
  const end = dates?.split('/')[1];
  const days = dates === undefined ? undefined : daysOf(dates);
  return endYear === undefined || end === undefined || days === undefined
    ? `${readableTime(session)} (${sessionAway(session, asOf)})`
    : `until ${readableDates(end)} (${readableDaysAway(days.to, asOf)})`;
}

/** `7–11 April 2025`, or the year where the days are not known. */
export const readableTime = ({ dates, year }: SessionFacts): string =>
  dates === undefined ? String(year) : readableDates(dates);

const timeOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);
