import { perLanguage } from '../../languages/perLanguage.ts';
import { daysOf } from '../../registry/days.ts';
import type { LanguageTag } from '../../languages/types.ts';
import { writingWords } from '../../languages/writing.ts';
import type { SessionFacts } from '../../registry/types.ts';
import { say } from './ui/index.ts';

/** Dates as the United Nations write them, with Western digits. */
const LOCALES: Readonly<Record<LanguageTag, string>> = {
  ar: 'ar-u-nu-latn',
  en: 'en-GB',
  es: 'es',
  fr: 'fr',
  ru: 'ru',
  zh: 'zh',
};

interface Formats {
  readonly day: Intl.DateTimeFormat;
  readonly month: Intl.DateTimeFormat;
  readonly away: Intl.RelativeTimeFormat;
}

const formats = perLanguage((ui): Formats => {
  const locale = LOCALES[ui];
  return {
    day: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
    month: new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
    away: new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }),
  };
});

/** `2015-12-16` as `16 December 2015`; a part of a date stays as it is. */
export function readableDate(iso: string, ui: LanguageTag): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? timeOf(iso) : NaN;
  if (Number.isNaN(time)) return iso;
  // French has a word of its own for the first of a month.
  return formats(ui)
    .day.format(time)
    .replace(/^1(?= )/, writingWords(ui).firstDay);
}

/** `2025-04-07/2025-04-11` as `7–11 April 2025`, `2026-07` as `July 2026`, `2026-02-23/..` as `from 23 February 2026`. */
export function readableDates(dates: string, ui: LanguageTag): string {
  const days = daysOf(dates);
  if (days === undefined) return dates;
  const [first = '', last = ''] = dates.split('/');
  const form = first.length > 'yyyy-mm'.length ? formats(ui).day : formats(ui).month;
  const from = timeOf(days.from);
  if (last === '..') return say(ui, 'from', { date: form.format(from) });
  return form
    .formatRange(from, timeOf(days.to))
    .replace(/\s+/gu, ' ')
    .replace(/^(\d+) – (\d)/, '$1–$2');
}

/** How far a year is away from a day: `next year`, `in 9 years`, `2 years ago`. */
export const readableYearsAway = (year: number, asOf: string, ui: LanguageTag): string =>
  formats(ui).away.format(year - Number(asOf.slice(0, 4)), 'year');

const DAY = 86_400_000;

/** Up to so many days, days are counted, up to so many, weeks, then months, at last years. */
const IN_DAYS = 14;
const IN_WEEKS = 60;
const IN_MONTHS = 540;
const WEEK = 7;
const MONTH_OF_DAYS = 30.44;

/** How far a day is away: `tomorrow`, `in 6 weeks`, `5 months ago`, `in 3 years`. */
export function readableDaysAway(iso: string, asOf: string, ui: LanguageTag): string {
  const { away } = formats(ui);
  const days = Math.round((timeOf(iso) - timeOf(asOf)) / DAY);
  const far = Math.abs(days);
  if (far <= IN_DAYS) return away.format(days, 'day');
  if (far <= IN_WEEKS) return away.format(Math.round(days / WEEK), 'week');
  if (far <= IN_MONTHS) return away.format(Math.round(days / MONTH_OF_DAYS), 'month');
  return readableYearsAway(Number(iso.slice(0, 4)), asOf, ui);
}

/** How far a session is away on a day, by its days or else by its year: `under way`, `in 5 months`, `next year`. */
export function sessionAway(
  { dates, year, endYear }: Pick<SessionFacts, 'dates' | 'year' | 'endYear'>,
  asOf: string,
  ui: LanguageTag,
): string {
  const days = dates === undefined ? undefined : daysOf(dates);
  if (days === undefined) return readableYearsAway(endYear ?? year, asOf, ui);
  if (asOf < days.from) return readableDaysAway(days.from, asOf, ui);
  return asOf > days.to ? readableDaysAway(days.to, asOf, ui) : say(ui, 'underWay');
}

/**
 * When a session is held and how far away that is: `7–11 April 2025 (last year)`, `2027 (next year)`.
 * Of one that sits until the next year the end is told, by which all must be done that it is asked:
 * `until September 2026 (in 3 months)`.
 */
export function timeOfSession(session: SessionFacts, asOf: string, ui: LanguageTag): string {
  const { dates, endYear } = session;
  const end = dates?.split('/')[1];
  const days = dates === undefined ? undefined : daysOf(dates);
  return endYear === undefined || end === undefined || days === undefined || asOf < days.from
    ? `${readableTime(session, ui)} (${sessionAway(session, asOf, ui)})`
    : `${say(ui, 'until', { date: readableDates(end, ui) })} (${readableDaysAway(days.to, asOf, ui)})`;
}

/** `7–11 April 2025`, or the year where the days are not known. */
export const readableTime = ({ dates, year }: SessionFacts, ui: LanguageTag): string =>
  dates === undefined ? String(year) : readableDates(dates, ui);

const timeOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);
