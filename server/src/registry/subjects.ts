import type { RegistryData } from './data.ts';
import { withoutFragment } from './ids.ts';
import { lazy } from './lazy.ts';
import type { InstrumentFacts, Names, Series } from './types.ts';
import type { LanguageTag } from '../languages/types.ts';

export interface Subjects {
  /** Tells which ids carry on a subject of the ids cited nearby. */
  near(neighbours: readonly string[]): (id: string) => boolean;
  /** The series that a resolution belongs to. */
  seriesOf(id: string): Series | undefined;
}

/** Resolutions of one subject, and those that carry it on from year to year. */
export function createSubjects(
  data: Pick<RegistryData, 'subjects'>,
  instrument: (id: string) => InstrumentFacts | undefined,
): Subjects {
  const subjectsOf = lazy(() => {
    const index = new Map<string, number[]>();
    data.subjects.forEach(({ members }, subject) => {
      for (const id of members) index.set(id, [...(index.get(id) ?? []), subject]);
    });
    return index;
  });
  const series = lazy(
    () =>
      new Map(
        data.subjects
          .filter((row) => row.series === 1)
          .flatMap(({ members }) => {
            const whole: Series = { members, titles: titlesOf(members, instrument) };
            return members.map((id) => [id, whole] as const);
          }),
      ),
  );
  // A draft asks for each of its unknown numbers with the same neighbours.
  const known = new WeakMap<readonly string[], (id: string) => boolean>();
  return {
    seriesOf: (id) => series().get(withoutFragment(id)),
    near(neighbours) {
      let isRelated = known.get(neighbours);
      if (isRelated === undefined) {
        const nearby = new Set(
          neighbours.flatMap((id) => subjectsOf().get(withoutFragment(id)) ?? []),
        );
        isRelated = (id) =>
          nearby.size > 0 &&
          (subjectsOf()
            .get(id)
            ?.some((subject) => nearby.has(subject)) ??
            false);
        known.set(neighbours, isRelated);
      }
      return isRelated;
    },
  };
}

/** In each language the title of the latest member that has one: titles change as years go by. */
function titlesOf(
  members: readonly string[],
  instrument: (id: string) => InstrumentFacts | undefined,
): Names {
  const titles: Partial<Record<LanguageTag, string>> = {};
  for (const id of members) Object.assign(titles, instrument(id)?.titles);
  return titles;
}
