import { parseId } from '../registry/ids.ts';
import { daysOfSession } from '../registry/sessions.ts';
import type { Registry, SessionFacts } from '../registry/types.ts';
import type { Deadline } from './types.ts';

/** Whether an ask is overdue on a day, may be due in its year, later, again and again, or at no time. */
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
 * by the days of that session, `by 2030` by that year. A session that lasts into the next year is due
 * from the day on which it opens, and past when it has ended. What recurs is never past.
 */
export function dueOf(deadline: Deadline | undefined, registry: Registry, asOf: string): Due {
  if (!deadline) return { state: 'open' };
  const days = daysIn(deadline, registry);
  if (!days) return { state: deadline.recurs ? 'recurring' : 'open' };
  const isThisYear = days.from.slice(0, 4) <= asOf.slice(0, 4);
  return { state: days.to < asOf ? 'past' : isThisYear ? 'this-year' : 'later', ...days };
}

function daysIn(
  { date, session, year }: Deadline,
  registry: Registry,
): Required<Omit<Due, 'state'>> | undefined {
  if (date !== undefined) return { from: date, to: date, wholeYear: false };
  const facts = session === undefined ? undefined : sessionOf(session, registry);
  if (facts?.dates !== undefined) return { ...daysOfSession(facts), wholeYear: false };
  const known = year ?? facts?.year;
  if (known === undefined) return undefined;
  return { from: `${known}-01-01`, to: `${known}-12-31`, wholeYear: true };
}

function sessionOf(id: string, registry: Registry): SessionFacts | undefined {
  const parts = parseId(id);
  if (parts.kind !== 'session') return undefined;
  if (parts.ordinal !== undefined) return registry.session(parts.body, parts.ordinal);
  return parts.year === undefined ? undefined : registry.sessionInYear(parts.body, parts.year);
}
