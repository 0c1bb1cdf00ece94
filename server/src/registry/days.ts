/** The first and the last day of a meeting, ISO. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/**
 * The days that a date of a session stands for: `2025-04-07/2025-04-11` is what it says, `2026-07` is
 * the whole month, and of `2026-02-23/..` only the first day is known. Undefined for anything else.
 */
export function daysOf(dates: string): Days | undefined {
  const [first = '', last = first] = dates.split('/');
  const from = dayIn(first, '01');
  const to = last === '..' ? from : dayIn(last, lastDay(last));
  return from === undefined || to === undefined ? undefined : { from, to };
}

function dayIn(date: string, day: string): string | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return date;
  return /^\d{4}-\d{2}$/.test(date) ? `${date}-${day}` : undefined;
}

/** `29` for `2028-02`. */
function lastDay(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return String(new Date(Date.UTC(year, number, 0)).getUTCDate()).padStart(2, '0');
}
