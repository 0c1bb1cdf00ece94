import { basisAt } from './data.ts';
import type { RegistryData, SessionRow, SessionRuleRow } from './data.ts';
import { groupBy, lazy } from './lazy.ts';
import type { SessionFacts } from './types.ts';

export interface Sessions {
  byOrdinal(body: string, ordinal: number): SessionFacts | undefined;
  inYear(body: string, year: number): SessionFacts | undefined;
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
        ...data.conferences.map(({ body, year, dates, place, basis }) => ({
          body,
          year,
          ...(dates !== undefined && { dates }),
          ...(place.en !== undefined && { place: place.en }),
          basis,
        })),
      ],
      ({ body }) => body,
    ),
  );
  const rules = lazy(() => groupBy(data.sessionRules, ({ body }) => body));

  return {
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
    bodies: lazy(() => [...new Set([...byBody().keys(), ...rules().keys()])]),
  };
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
    basis: basisAt(rule.basis),
  };
}

const sessionFrom = (row: SessionRow): SessionFacts => ({
  body: row.body,
  ...(row.ordinal !== undefined && { ordinal: row.ordinal }),
  year: row.year,
  ...(row.dates !== undefined && { dates: row.dates }),
  ...(row.place !== undefined && { place: row.place }),
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
