import type { RegistryData } from './data.ts';
import { formatId, isRomanSeries, seriesKey } from './ids.ts';
import type { UnOrgan, UnParts } from './ids.ts';
import { lazy } from './lazy.ts';
import type { Coverage, Registry } from './types.ts';

export type { UnParts } from './ids.ts';

/** What the tables of numbers say of a resolution. */
export type Standing = 'known' | 'unknown' | 'uncovered';

export interface Numbering {
  /** Whether `70/684` can exist. `unknown` only where the table of that session or year is complete. */
  standing(parts: UnParts): Standing;
  /** First and last number of a series: `[1, 305]` for `A/RES/70`. */
  range(key: string): readonly [number, number] | undefined;
  /** The same, and whether those are all. */
  coverage(key: string): Coverage | undefined;
  /** The year whose Security Council resolutions include `number`: 2000 for 1325. */
  yearOf(number: number): string | undefined;
  readonly councilYears: Registry['councilYears'];
  /** Series of an organ: `31` … `80` for the General Assembly. */
  seriesOf(organ: UnOrgan): readonly string[];
}

/** The numbers that the Security Council gave in a year: they run on through all. */
interface CouncilYear extends Coverage {
  readonly year: string;
}

export function createNumbering(data: Pick<RegistryData, 'numbering'>): Numbering {
  const seriesOf = (organ: UnOrgan): readonly string[] => {
    const prefix = seriesKey(organ, 'resolution', '');
    return Object.keys(data.numbering)
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length));
  };
  const covers = (key: string, number: number): boolean => {
    const row = data.numbering[key];
    if (row === undefined) return false;
    if (number >= (row[0] ?? 1) && number <= (row[1] ?? 0)) return true;
    for (let at = 3; at + 1 < row.length; at += 2) {
      if (number >= (row[at] ?? 0) && number <= (row[at + 1] ?? 0)) return true;
    }
    return false;
  };
  const councilTable = lazy(() =>
    seriesOf('sc').map((year) => {
      const row = data.numbering[seriesKey('sc', 'resolution', year)];
      return { year, first: row?.[0] ?? 0, last: row?.[1] ?? 0, complete: row?.[2] === 1 };
    }),
  );
  const mostInAYear = lazy(() =>
    councilTable().reduce((most, { first, last }) => Math.max(most, last - first + 1), 0),
  );
  const yearOf = (number: number): string | undefined =>
    councilTable().find(({ first, last }) => number >= first && number <= last)?.year;
  const councilYears = (number: number): readonly number[] => {
    const known = yearOf(number);
    if (known !== undefined) return [Number(known)];
    const end = councilTable().reduce<CouncilYear | undefined>(
      (latest, each) => (latest === undefined || each.year > latest.year ? each : latest),
      undefined,
    );
    if (!end || number < end.last || number > end.last + mostInAYear()) return [];
    const year = Number(end.year);
    return end.complete ? [year + 1] : [year, year + 1];
  };

  return {
    seriesOf,
    yearOf,
    councilYears,
    range: (key) => {
      const row = data.numbering[key];
      return row === undefined ? undefined : [row[0] ?? 1, row[1] ?? 0];
    },
    coverage: (key) => {
      const row = data.numbering[key];
      if (row === undefined) return undefined;
      const [first = 1, last = 0, complete] = row;
      return { first, last, complete: complete === 1 };
    },
    standing(parts) {
      // Decisions have numbers of their own, and those before 1976 run on through all sessions.
      if (parts.type === 'decision' || isRomanSeries(parts.series)) return 'uncovered';
      const key = seriesKey(parts.organ, parts.type, parts.series);
      if (covers(key, parts.number)) return 'known';
      const complete = data.numbering[key]?.[2] === 1;
      if (parts.organ !== 'sc') return complete ? 'unknown' : 'uncovered';
      // The Council's numbers run on, so that a number known for one year contradicts every other.
      return complete || yearOf(parts.number) !== undefined ? 'unknown' : 'uncovered';
    },
  };
}

/** The same resolution under another series or number. */
export const renumbered = (parts: UnParts, change: Partial<UnParts>): string => {
  const { fragment: _fragment, part: _part, ...rest } = parts;
  return formatId({ ...rest, ...change });
};
