import { likeliestPairs } from '../text/pairing.ts';
import { likeness, shinglesOf, wordsOf } from '../text/words.ts';
import type { Side } from './types.ts';

/** Below this two paragraphs are two, however many words they share. */
const ALIKE = 0.3;
/** A run of words that stands in more paragraphs than this tells none from another. */
const COMMON = 24;
const RUN = 2;

interface Gist {
  readonly words: ReadonlySet<string>;
  readonly runs: ReadonlySet<string>;
  /** How far down its text it stands, from 0 to 1. */
  readonly depth: number;
}

/**
 * Which paragraph of an older text each of a newer one comes from: the likeliest pairs first, none in
 * two, and of equals those that stand at the same depth. By index of the newer.
 */
export function pairUp(
  before: readonly Side[],
  after: readonly Side[],
): ReadonlyMap<number, number> {
  const older = before.map(gistOf);
  const newer = after.map(gistOf);
  const places = placesOfRuns(older);
  return likeliestPairs(
    newer.flatMap((gist, at) =>
      [...candidates(gist, places)].flatMap((from) => {
        const other = older[from];
        const score = other ? likenessOf(other, gist) : 0;
        const away = Math.abs(gist.depth - (other?.depth ?? 0));
        return score >= ALIKE ? [{ at, from, score, away }] : [];
      }),
    ),
  );
}

function gistOf({ text }: Side, index: number, all: readonly Side[]): Gist {
  const words = wordsOf(text);
  return { words: new Set(words), runs: shinglesOf(words, RUN), depth: index / all.length };
}

function placesOfRuns(gists: readonly Gist[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [index, { runs }] of gists.entries()) {
    for (const run of runs) {
      const known = places.get(run);
      if (known) known.push(index);
      else places.set(run, [index]);
    }
  }
  return places;
}

/** Those that share a run of words which is not common; where all are common, those that share any. */
function candidates(
  { runs }: Gist,
  places: ReadonlyMap<string, readonly number[]>,
): ReadonlySet<number> {
  const telling = [...runs].map((run) => places.get(run) ?? []);
  const few = telling.filter(({ length }) => length <= COMMON);
  const found = new Set(few.flat());
  return found.size > 0 ? found : new Set(telling.flatMap((each) => each.slice(0, COMMON)));
}

/** Words and their order, half each: a paragraph turned round is still the same one. */
const likenessOf = (one: Gist, other: Gist): number =>
  (likeness(one.words, other.words) + likeness(one.runs, other.runs)) / 2;

/**
 * Which of the pairs left their order: all that are not on the longest run in which both texts agree.
 * `from` gives the older index of each newer one, in the order of the newer text.
 */
export function movedOf(from: readonly number[]): readonly boolean[] {
  // Patience sorting: `tails[n]` ends the lowest run of length n + 1.
  const tails: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [at, value] of from.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((from[tails[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous.push(low === 0 ? undefined : tails[low - 1]);
    tails[low] = at;
  }
  const stays = new Set<number>();
  for (let at = tails.at(-1); at !== undefined; at = previous[at]) stays.add(at);
  return from.map((_, at) => !stays.has(at));
}
