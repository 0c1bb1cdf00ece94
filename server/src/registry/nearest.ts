import { seriesKey } from './ids.ts';
import type { Numbering, UnParts } from './numbering.ts';
import { renumbered } from './numbering.ts';

/** How many candidates a drafter is offered. */
const limit = 5;

interface Candidate {
  readonly id: string;
  /** Slips of the finger between what was typed and this. */
  readonly slips: number;
  /** Belongs to a subject that is cited nearby. */
  readonly related: boolean;
  /** More is known of it than its number, since texts cite it. */
  readonly known: boolean;
  /** Difference of the numbers. */
  readonly gap: number;
}

/**
 * What may have been meant by a number that does not exist. For `70/684`, cited beside 71/212 and
 * 73/218, first `70/184`, which belongs to the same annual series; otherwise what one slip of a
 * finger makes of it, the closest number first.
 */
export function nearestResolutions(
  parts: UnParts,
  numbering: Numbering,
  relatedTo: (id: string) => boolean,
  isKnown: (id: string) => boolean,
): readonly string[] {
  const candidates: Candidate[] = [];
  const consider = (series: string, number: number, slips: number): void => {
    const id = renumbered(parts, { series, number });
    candidates.push({
      id,
      slips,
      related: relatedTo(id),
      known: isKnown(id),
      gap: Math.abs(number - parts.number),
    });
  };
  const typed = String(parts.number);
  const range = numbering.range(seriesKey(parts.organ, parts.type, parts.series));
  if (range !== undefined) {
    for (let number = range[0]; number <= range[1]; number++) {
      const slips = editDistance(typed, String(number));
      // Two slips are worth offering only where the subject speaks for it, and in short numbers hardly.
      if (slips <= 2) consider(parts.series, number, slips);
    }
  }
  if (parts.organ === 'sc') {
    // The Council's numbers run on through the years, so a known number settles the year.
    const year = numbering.yearOf(parts.number);
    if (year !== undefined) consider(year, parts.number, 0);
  } else {
    for (const series of numbering.seriesOf(parts.organ)) {
      if (editDistance(parts.series, series) !== 1) continue;
      if (numbering.standing({ ...parts, series }) === 'known') consider(series, parts.number, 1);
    }
  }
  return candidates
    .sort((a, b) => weight(a) - weight(b) || Number(b.known) - Number(a.known) || a.gap - b.gap)
    .slice(0, limit)
    .map(({ id }) => id);
}

/** A related candidate outweighs one slip, and goes first among equals. */
const weight = ({ slips, related }: Candidate): number => (related ? slips - 1.5 : slips);

/**
 * Slips of the finger between two numbers: a digit replaced, left out, added, or two exchanged.
 * One for `684` and `184`, one for `684` and `648`.
 */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
