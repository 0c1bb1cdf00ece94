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
  const rules = lazy(() => new Map(data.sessionRules.map((rule) => [rule.body, rule])));

  return {
    byOrdinal(body, ordinal) {
      const listed = byBody()
        .get(body)
        ?.find((row) => row.ordinal === ordinal);
      if (listed !== undefined) return sessionFrom(listed);
      const rule = rules().get(body);
      return rule === undefined ? undefined : sessionByRule(rule, ordinal);
    },
    inYear(body, year) {
      const listed = byBody()
        .get(body)
        ?.filter((row) => row.year === year && row.subject === undefined);
      // Where a body meets several times a year, the year does not say which session is meant.
      if (listed !== undefined && listed.length > 1) return undefined;
      if (listed?.[0] !== undefined) return sessionFrom(listed[0]);
      const rule = rules().get(body);
      if (rule === undefined || (rule.perYear ?? 1) > 1) return undefined;
      return sessionByRule(rule, year - rule.offset);
    },
    bodies: lazy(() => [...new Set([...byBody().keys(), ...rules().keys()])]),
  };
}

function sessionByRule(rule: SessionRuleRow, ordinal: number): SessionFacts | undefined {
  if (ordinal < rule.from || ordinal > (rule.to ?? Infinity)) return undefined;
  const year =
    rule.offset + (rule.perYear === undefined ? ordinal : Math.floor((ordinal - 1) / rule.perYear));
  return { body: rule.body, ordinal, year, basis: basisAt(rule.basis) };
}

const sessionFrom = (row: SessionRow): SessionFacts => ({
  body: row.body,
  ...(row.ordinal !== undefined && { ordinal: row.ordinal }),
  year: row.year,
  ...(row.dates !== undefined && { dates: row.dates }),
  ...(row.place !== undefined && { place: row.place }),
  basis: basisAt(row.basis),
});
