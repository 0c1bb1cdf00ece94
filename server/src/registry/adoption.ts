import { basisAt, isoDay } from './data.ts';
import type { RegistryData, RunRow } from './data.ts';
import { seriesKey } from './ids.ts';
import type { IdParts } from './ids.ts';
import type { Adoption } from './types.ts';

type UnParts = Extract<IdParts, { kind: 'un' }>;

/** Finds the day a resolution was adopted from runs of numbers adopted on one day. */
export function createAdoptions(
  data: Pick<RegistryData, 'runs' | 'exceptions' | 'lettered'>,
): (parts: UnParts) => Adoption | undefined {
  const adoptionAt = (day: number, basis: number): Adoption => ({
    date: isoDay(day),
    basis: basisAt(basis),
  });
  const unpacked = new Map<string, Runs>();
  const runsOf = (key: string): Runs | undefined => {
    const known = unpacked.get(key);
    if (known !== undefined) return known;
    const row = data.runs[key];
    if (row === undefined) return undefined;
    const runs = unpackRuns(row);
    unpacked.set(key, runs);
    return runs;
  };
  return (parts) => {
    const key = seriesKey(parts.organ, parts.type, parts.series);
    const exceptions = data.exceptions[key];
    const part = parts.part ?? '';
    const exception = exceptions?.[`${parts.number}${part}`];
    if (exception === 0) return undefined;
    if (exception !== undefined) return adoptionAt(exception[0], exception[1]);
    if (part !== '' && !sharesDate(part, data.lettered[key]?.[parts.number])) return undefined;
    if (part === '' && hasDatedParts(exceptions, parts.number)) return undefined;
    const runs = runsOf(key);
    if (runs === undefined) return undefined;
    const at = findRun(runs, parts.number);
    return at < 0 ? undefined : adoptionAt(runs[at + 2] ?? 0, runs[at + 3] ?? -1);
  };
}

/**
 * Whether the parts named (`B`, `A-C`) are among those adopted together. Of other parts nothing is
 * known: 70/248 B came four months after 70/248 A.
 */
function sharesDate(part: string, known: string | undefined): boolean {
  return (
    known !== undefined && [...part].every((letter) => letter === '-' || known.includes(letter))
  );
}

function hasDatedParts(
  exceptions: Readonly<Record<string, unknown>> | undefined,
  number: number,
): boolean {
  return (
    exceptions !== undefined &&
    ['A', 'B', 'C', 'D'].some((part) => `${number}${part}` in exceptions)
  );
}

/** `[from, to, day, basis]`, one after the other, in the order of the numbers. */
type Runs = readonly number[];

function unpackRuns(row: RunRow): Runs {
  const runs: number[] = [];
  let last = 0;
  let day = 0;
  for (const run of row.split(' ')) {
    const [gap, more, days, basis] = run.split(',').map(Number);
    const from = last + 1 + (gap ?? 0);
    last = from + (more ?? 0);
    day += days ?? 0;
    runs.push(from, last, day, basis ?? 0);
  }
  return runs;
}

/** The index at which the run that covers `number` begins, or -1. */
function findRun(runs: Runs, number: number): number {
  let low = 0;
  let high = runs.length / 4 - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const from = runs[middle * 4] ?? 0;
    if (number < from) high = middle - 1;
    else if (number > (runs[middle * 4 + 1] ?? 0)) low = middle + 1;
    else return middle * 4;
  }
  return -1;
}
