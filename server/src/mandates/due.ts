import { daysOf } from '../registry/days.ts';
import { parseId } from '../registry/ids.ts';
import type { Registry } from '../registry/types.ts';
import type { Deadline } from './types.ts';

/** Whether an ask is overdue on a day, due in its year or later, again and again, or at no time. */
export type DueState = 'past' | 'this-year' | 'later' | 'recurring' | 'open';

export interface Due {
  readonly state: DueState;
  /** First and last day on which it is due, ISO: those of a session, of a year, or the one day. */
  readonly from?: string;
  readonly to?: string;
  /** Only the year is known. */
  readonly wholeYear?: boolean;
}

/**
 * When something is due, and how that stands on a day: `by 15 March 2028`, `at its thirtieth session`
 * by the days of that session, `by 2030` by that year. What recurs is never past.
 */
export function dueOf(deadline: Deadline | undefined, registry: Registry, asOf: string): Due {
  if (!deadline) return { state: 'open' };
  const days = daysIn(deadline, registry);
  if (!days) return { state: deadline.recurs ? 'recurring' : 'open' };
  const isThisYear = days.to.slice(0, 4) === asOf.slice(0, 4);
  return { state: days.to < asOf ? 'past' : isThisYear ? 'this-year' : 'later', ...days };
}

function daysIn(
  { date, session, year }: Deadline,
  registry: Registry,
): Required<Omit<Due, 'state'>> | undefined {
  if (date !== undefined) return { from: date, to: date, wholeYear: false };
  const parts = session === undefined ? undefined : parseId(session);
  const facts =
    parts?.kind !== 'session'
      ? undefined
      : parts.ordinal !== undefined
        ? registry.session(parts.body, parts.ordinal)
        : parts.year === undefined
          ? undefined
          : registry.sessionInYear(parts.body, parts.year);
  const days = facts?.dates === undefined ? undefined : daysOf(facts.dates);
  if (days) return { ...days, wholeYear: false };
  const known = year ?? facts?.endYear ?? facts?.year;
  if (known === undefined) return undefined;
  return { from: `${known}-01-01`, to: `${known}-12-31`, wholeYear: true };
}
