import { basisAt } from './data.ts';
import type { RegistryData, SessionRow, SessionRuleRow } from './data.ts';
import { daysOf } from './days.ts';
import type { Days } from './days.ts';
import { groupBy, lazy } from './lazy.ts';
import type { SessionFacts } from './types.ts';

export interface Sessions {
  byOrdinal(body: string, ordinal: number): SessionFacts | undefined;
  inYear(body: string, year: number): SessionFacts | undefined;
  /** Listed ones, and those that a rule counts, in the order of time. */
  of(body: string): readonly SessionFacts[];
  /** Who meets between two days. */
  calendar(from: string, to: string): readonly SessionFacts[];
  bodies(): readonly string[];
}

/** Answers when the thirtieth session of a body is held, and which session is that of 2027. */
export function createSessions(
  data: Pick<RegistryData, 'sessions' | 'sessionRules' | 'conferences'>,
): Sessions {
  const byBody = lazy(() =>
    groupBy<SessionRow>(
      [
        ...data.sessions,
        ...data.conferences.map(({ body, year, dates, datesBasis, place, basis }) => ({
          body,
          year,
          ...(dates !== undefined && { dates }),
          ...(datesBasis !== undefined && { datesBasis }),
          ...(place.en !== undefined && { place: place.en }),
          basis,
        })),
      ],
      ({ body }) => body,
    ),
  );
  const rules = lazy(() => groupBy(data.sessionRules, ({ body }) => body));
  const bodies = lazy(() => [...new Set([...byBody().keys(), ...rules().keys()])]);
  const known = new Map<string, readonly SessionFacts[]>();
  const of = (body: string): readonly SessionFacts[] => {
    let sessions = known.get(body);
    if (sessions === undefined) {
      const listed = (byBody().get(body) ?? []).map(sessionFrom);
      const counted = (rules().get(body) ?? []).flatMap(sessionsByRule);
      const ordinals = new Set(listed.map(({ ordinal }) => ordinal));
      sessions = [...listed, ...counted.filter(({ ordinal }) => !ordinals.has(ordinal))].sort(
        byTime,
      );
      known.set(body, sessions);
    }
    return sessions;
  };

  return {
    of,
    byOrdinal(body, ordinal) {
      const listed = byBody()
        .get(body)
        ?.find((row) => row.ordinal === ordinal);
      if (listed !== undefined) return sessionFrom(listed);
      return firstOf(rules().get(body), (rule) => sessionByRule(rule, ordinal));
    },
    inYear(body, year) {
      const listed = byBody()
        .get(body)
        ?.filter((row) => row.year === year);
      if (listed !== undefined && listed.length > 0) {
        // A meeting with a subject of its own (a summit) stands beside the regular one of its year.
        const regular = listed.filter(({ subject }) => subject === undefined);
        const [only, second] = regular.length > 0 ? regular : listed;
        // Where a body meets several times a year, the year does not say which session is meant.
        return only === undefined || second !== undefined ? undefined : sessionFrom(only);
      }
      return firstOf(rules().get(body), (rule) =>
        rule.perYear === undefined ? sessionByRule(rule, year - rule.offset) : undefined,
      );
    },
    calendar: (from, to) =>
      bodies()
        .flatMap(of)
        .filter((session) => {
          const days = daysOfSession(session);
          return days.from <= to && days.to >= from;
        })
        .sort(byTime),
    bodies,
  };
}

/** From the first to the last day as far as known, else the whole year: `2026-01-01` to `2026-12-31`. */
export function daysOfSession({
  dates,
  year,
  endYear,
}: Pick<SessionFacts, 'dates' | 'year' | 'endYear'>): Days {
  return (
    (dates === undefined ? undefined : daysOf(dates)) ?? {
      from: `${year}-01-01`,
      to: `${endYear ?? year}-12-31`,
    }
  );
}

/** Sessions of one year whose days are not known stand in the order of their numbers. */
export const byTime = (a: SessionFacts, b: SessionFacts): number =>
  daysOfSession(a).from.localeCompare(daysOfSession(b).from) ||
  a.body.localeCompare(b.body) ||
  (a.ordinal ?? 0) - (b.ordinal ?? 0);

function sessionsByRule(rule: SessionRuleRow): readonly SessionFacts[] {
  const { from, to } = rule;
  // A rule without an end counts for ever; nobody plans beyond the sessions that are listed then.
  const length = to === undefined ? 0 : to - from + 1;
  return Array.from({ length }, (_, at) => sessionByRule(rule, from + at)).filter(
    (session) => session !== undefined,
  );
}

function sessionByRule(rule: SessionRuleRow, ordinal: number): SessionFacts | undefined {
  if (ordinal < rule.from || ordinal > (rule.to ?? Infinity)) return undefined;
  const year =
    rule.offset + (rule.perYear === undefined ? ordinal : Math.floor((ordinal - 1) / rule.perYear));
  return {
    body: rule.body,
    ordinal,
    year,
    ...(rule.endsNextYear === 1 && { endYear: year + 1 }),
    ...(rule.opens !== undefined && {
      dates: `${year}-${rule.opens}/${rule.endsNextYear === 1 ? year + 1 : year}-${rule.opens}`,
      datesBasis: basisAt(rule.basis),
    }),
    basis: basisAt(rule.basis),
  };
}

const sessionFrom = (row: SessionRow): SessionFacts => ({
  body: row.body,
  ...(row.ordinal !== undefined && { ordinal: row.ordinal }),
  year: row.year,
  ...(row.dates !== undefined && {
    dates: row.dates,
    datesBasis: basisAt(row.datesBasis ?? row.basis),
  }),
  ...(row.place !== undefined && {
    place: row.place,
    placeBasis: basisAt(row.placeBasis ?? row.basis),
  }),
  ...(row.subject !== undefined && { subject: row.subject }),
  basis: basisAt(row.basis),
});

function firstOf<T, R>(
  items: readonly T[] | undefined,
  find: (item: T) => R | undefined,
): R | undefined {
  for (const item of items ?? []) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
