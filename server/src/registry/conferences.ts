import type { ConferenceRow, RegistryData } from './data.ts';
import { basisAt } from './data.ts';
import { daysOf } from './days.ts';
import { foldName } from './ids.ts';
import { groupBy, lazy } from './lazy.ts';
import { isTrusted } from './types.ts';
import type { Conference } from './types.ts';

export interface Conferences {
  of(body: string): readonly Conference[];
  find(body: string, place: string, year: number): Conference | undefined;
  /** Whether `body` is known to have met elsewhere, or not at all, in `year`. */
  contradicts(body: string, place: string, year: number): boolean;
  /** The last day of the conference, or of its year where the days are not known. */
  endOf(body: string, year: number): string;
}

export function createConferences(
  data: Pick<RegistryData, 'conferences' | 'conferenceYears' | 'sessions'>,
): Conferences {
  const byBody = lazy(() => groupBy(data.conferences, ({ body }) => body));
  const conferences = lazy(
    () => new Map([...byBody()].map(([body, rows]) => [body, rows.map(conferenceFrom)])),
  );
  const bySpelling = lazy(() => {
    const index = new Map<string, Conference>();
    for (const [body, rows] of byBody()) {
      rows.forEach((row, at) => {
        const conference = conferences().get(body)?.[at];
        if (conference === undefined) return;
        for (const spelling of [...Object.values(row.place), ...(row.alsoWritten ?? [])]) {
          index.set(`${body} ${row.year} ${foldName(spelling)}`, conference);
        }
      });
    }
    return index;
  });
  const daysOfSession = lazy(
    () => new Map(data.sessions.map(({ body, year, dates }) => [`${body} ${year}`, dates])),
  );

  const find = (body: string, place: string, year: number): Conference | undefined =>
    bySpelling().get(`${body} ${year} ${foldName(place)}`);

  return {
    of: (body) => conferences().get(body) ?? [],
    find,
    contradicts(body, place, year) {
      if (find(body, place, year) !== undefined) return false;
      const met = (byBody().get(body) ?? []).filter((row) => row.year === year);
      if (met.length > 0) return met.every((row) => isTrusted(basisAt(row.basis)));
      const complete = data.conferenceYears[body];
      return complete !== undefined && year >= complete[0] && year <= complete[1];
    },
    endOf(body, year) {
      const row = byBody()
        .get(body)
        ?.find((conference) => conference.year === year);
      const dates = row?.dates ?? daysOfSession().get(`${body} ${year}`);
      return (dates === undefined ? undefined : daysOf(dates)?.to) ?? `${year}-12-31`;
    },
  };
}

const conferenceFrom = (row: ConferenceRow): Conference => ({
  body: row.body,
  year: row.year,
  place: row.place,
  ...(row.dates !== undefined && {
    dates: row.dates,
    datesBasis: basisAt(row.datesBasis ?? row.basis),
  }),
  basis: basisAt(row.basis),
});
