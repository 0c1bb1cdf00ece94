import type { RegistryData } from './data.ts';
import type { Editions } from './editions.ts';
import { formatId, seriesKey } from './ids.ts';
import type { UnOrgan } from './ids.ts';
import { lazy } from './lazy.ts';
import type { Numbering } from './numbering.ts';

const organs: readonly UnOrgan[] = ['unga', 'sc', 'ecosoc', 'hrc'];

/**
 * What may be meant by the characters typed so far: `70/1` gives `un:A/RES/70/1`, `un:A/RES/70/12` …,
 * `14` gives `itu:pp/res/140@rev(bucharest,2022)`, `agenda` gives `agenda-2030`. Texts that have an
 * entry of their own come before those that are only numbers in a range.
 */
export function createCompletion(
  data: Pick<RegistryData, 'instruments' | 'bodies' | 'actionLines'>,
  numbering: Numbering,
  editions: Editions,
): (prefix: string, limit: number) => readonly string[] {
  const named = lazy(() => [
    ...data.instruments.map(({ id }) => id),
    ...data.bodies.map(({ id }) => id),
    ...data.actionLines.map(({ code }) => formatId({ kind: 'action-line', code })),
  ]);
  return (prefix, limit) => {
    const typed = prefix.trim();
    if (typed === '' || limit <= 0) return [];
    const found = new Set<string>();
    const add = (ids: Iterable<string>): void => {
      for (const id of ids) {
        if (found.size >= limit) return;
        found.add(id);
      }
    };
    add(named().filter((id) => startsAt(id, typed)));
    add(editions.startingWith(typed).map(({ id }) => id));
    if (typed.startsWith('itu:')) {
      add(
        editions
          .startingWith('')
          .map(({ id }) => id)
          .filter((id) => id.startsWith(typed)),
      );
    }
    add(numbersStartingWith(typed, numbering));
    return [...found];
  };
}

/** `70/1`, `A/RES/70/1`, `res/140` are where the typing may begin inside an id. */
const startsAt = (id: string, typed: string): boolean => {
  const lower = id.toLowerCase();
  const wanted = typed.toLowerCase();
  return lower.startsWith(wanted) || lower.includes(`:${wanted}`) || lower.includes(`/${wanted}`);
};

// `70/1`, `A/RES/70/1`, `un:E/RES/2025/`: a series, a stroke and perhaps the first digits.
const slashed =
  /^(?:un:)?(?<symbol>(?:A|S|E|A\/HRC)\/RES\/)?(?<series>\d{1,4})\/(?<digits>\d{0,4})$/i;
// `1325`, `1325 (20`, `S/RES/1325`: a number of the Security Council.
const council = /^(?:un:)?(?:S\/RES\/)?(?<digits>\d{2,4})(?: ?\(\d{0,4})?$/i;

function* numbersStartingWith(typed: string, numbering: Numbering): Iterable<string> {
  const groups = slashed.exec(typed)?.groups;
  if (groups !== undefined) {
    const { series = '', digits = '', symbol } = groups;
    for (const organ of organs) {
      const key = seriesKey(organ, 'resolution', series);
      if (symbol !== undefined && !key.startsWith(symbol.toUpperCase())) continue;
      if (organ === 'sc') continue;
      yield* inRange(organ, series, digits, numbering.range(key));
    }
    return;
  }
  const number = council.exec(typed)?.groups?.digits;
  if (number === undefined) return;
  const years = [...numbering.seriesOf('sc')].reverse();
  for (const series of years) {
    yield* inRange('sc', series, number, numbering.range(seriesKey('sc', 'resolution', series)));
  }
}

function* inRange(
  organ: UnOrgan,
  series: string,
  digits: string,
  range: readonly [number, number] | undefined,
): Iterable<string> {
  if (range === undefined) return;
  for (let number = range[0]; number <= range[1]; number++) {
    if (!String(number).startsWith(digits)) continue;
    yield formatId({ kind: 'un', organ, type: 'resolution', series, number });
  }
}
