import { basisAt, isoDay } from './data.ts';
import type { RegistryData } from './data.ts';
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
  return (parts) => {
    const key = seriesKey(parts.organ, parts.type, parts.series);
    const exceptions = data.exceptions[key];
    const part = parts.part ?? '';
    const exception = exceptions?.[`${parts.number}${part}`];
    if (exception === 0) return undefined;
    if (exception !== undefined) return adoptionAt(exception[0], exception[1]);
    if (part !== '' && !sharesDate(part, data.lettered[key]?.[parts.number])) return undefined;
    if (part === '' && hasDatedParts(exceptions, parts.number)) return undefined;
    const runs = data.runs[key];
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

/** The index at which the run that covers `number` begins, or -1. */
function findRun(runs: readonly number[], number: number): number {
  let low = 0;
  let high = runs.length / 4 - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const from = runs[middle * 4] ?? 0;
    if (number < from) high = middle - 1;
    else if (number > from + (runs[middle * 4 + 1] ?? 0)) low = middle + 1;
    else return middle * 4;
  }
  return -1;
}
