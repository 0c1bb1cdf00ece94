import type { RegistryData } from './data.ts';
import { formatId, parseId } from './ids.ts';
import { groupBy } from './lazy.ts';
import type { Registry } from './types.ts';

/** What is known of the resolutions of one session or year. */
export interface SeriesCoverage {
  /** `A/RES` */
  readonly family: string;
  /** `80`, `2025` */
  readonly series: string;
  readonly first: number;
  readonly last: number;
  /** `complete`: what is not there does not exist; `lower bound`: there may be more. */
  readonly coverage: 'complete' | 'lower bound';
  readonly numbers: number;
  /** Of how many the day of adoption is known. */
  readonly dated: number;
}

/** Session by session, as the tables of numbers have it; what they do not name is not covered. */
export function coverageOf(
  { numbering }: Pick<RegistryData, 'numbering'>,
  registry: Registry,
): readonly SeriesCoverage[] {
  return Object.entries(numbering)
    .map(([key, row]) => {
      const stroke = key.lastIndexOf('/');
      const [first = 1, last = 0, complete] = row;
      const series = key.slice(stroke + 1);
      const family = key.slice(0, stroke);
      // Every organ's numbers can be read so; each is written in its own way.
      const parts = parseId(`un:${key}/1`);
      let dated = 0;
      for (let number = first; number <= last && parts.kind === 'un'; number++) {
        if (registry.adopted(formatId({ ...parts, number })) !== undefined) dated++;
      }
      const coverage = complete === 1 ? ('complete' as const) : ('lower bound' as const);
      return { family, series, first, last, coverage, numbers: last - first + 1, dated };
    })
    .sort(
      (a, b) =>
        a.family.localeCompare(b.family) ||
        a.series.localeCompare(b.series, 'en', { numeric: true }),
    );
}

/** What is known of the documents of one body of ITU. */
export interface EditionCoverage {
  readonly body: string;
  readonly documents: number;
  readonly editions: number;
  readonly conferences: number;
  readonly from: number;
  readonly to: number;
}

export function editionCoverageOf({
  editions,
  conferences,
}: Pick<RegistryData, 'editions' | 'conferences'>): readonly EditionCoverage[] {
  const held = groupBy(conferences, ({ body }) => body);
  return [...groupBy(editions, ({ body }) => body)].map(([body, rows]) => {
    const years = rows.flatMap(({ year }) => year ?? []);
    return {
      body,
      documents: new Set(rows.map(({ type, number }) => `${type} ${number}`)).size,
      editions: rows.filter(({ year }) => year !== undefined).length,
      conferences: held.get(body)?.length ?? 0,
      from: Math.min(...years),
      to: Math.max(...years),
    };
  });
}
