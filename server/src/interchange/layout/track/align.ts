/** A pair of what was and what is; one of them is missing where something came or went. */
export interface Pair<Value> {
  readonly before?: Value;
  readonly after?: Value;
}

/** More pairs to weigh than these take too long; what is left is told as gone and come. */
const MOST_PAIRS = 1_000_000;

/**
 * Puts what was beside what became of it, in order: each goes with the one most like it, and pairs
 * never cross. `likeness` is 1 for what is the same, 0 for what has nothing in common.
 */
export function align<Value>(
  before: readonly Value[],
  after: readonly Value[],
  likeness: (before: Value, after: Value) => number,
): readonly Pair<Value>[] {
  const start = commonStart(before, after, likeness);
  const end = commonEnd(before, after, likeness, start);
  const same = (from: number, to: number, shift: number): Pair<Value>[] =>
    before.slice(from, to).map((each, at) => pair(each, after[from + at + shift]));
  return [
    ...same(0, start, 0),
    ...alignMiddle(
      before.slice(start, before.length - end),
      after.slice(start, after.length - end),
      likeness,
    ),
    ...same(before.length - end, before.length, after.length - before.length),
  ];
}

const pair = <Value>(before: Value, after: Value | undefined): Pair<Value> =>
  after === undefined ? { before } : { before, after };

function commonStart<Value>(
  before: readonly Value[],
  after: readonly Value[],
  likeness: (before: Value, after: Value) => number,
): number {
  const isSame = (at: number): boolean => isEqual(before[at], after[at], likeness);
  let start = 0;
  while (start < before.length && start < after.length && isSame(start)) start++;
  return start;
}

function commonEnd<Value>(
  before: readonly Value[],
  after: readonly Value[],
  likeness: (before: Value, after: Value) => number,
  start: number,
): number {
  const most = Math.min(before.length, after.length) - start;
  let end = 0;
  while (end < most && isEqual(before.at(-1 - end), after.at(-1 - end), likeness)) end++;
  return end;
}

const isEqual = <Value>(
  before: Value | undefined,
  after: Value | undefined,
  likeness: (before: Value, after: Value) => number,
): boolean => before !== undefined && after !== undefined && likeness(before, after) === 1;

/** By the sum of likenesses that the best pairs of the rest have, as for the longest common part. */
function alignMiddle<Value>(
  before: readonly Value[],
  after: readonly Value[],
  likeness: (before: Value, after: Value) => number,
): readonly Pair<Value>[] {
  const gone = before.map((each): Pair<Value> => ({ before: each }));
  const come = after.map((each): Pair<Value> => ({ after: each }));
  if (gone.length === 0 || come.length === 0) return [...gone, ...come];
  if (before.length * after.length > MOST_PAIRS) return [...gone, ...come];
  const width = after.length + 1;
  const worth = new Float64Array((before.length + 1) * width);
  const like = new Float64Array(before.length * after.length);
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const [one, other] = [before[i], after[j]];
      const alike = one === undefined || other === undefined ? 0 : likeness(one, other);
      like[i * after.length + j] = alike;
      const paired = alike > 0 ? alike + (worth[(i + 1) * width + j + 1] ?? 0) : 0;
      const apart = Math.max(worth[(i + 1) * width + j] ?? 0, worth[i * width + j + 1] ?? 0);
      worth[i * width + j] = Math.max(paired, apart);
    }
  }
  const pairs: Pair<Value>[] = [];
  let [i, j] = [0, 0];
  while (i < before.length && j < after.length) {
    const here = worth[i * width + j] ?? 0;
    const alike = like[i * after.length + j] ?? 0;
    const [one, other] = [before[i], after[j]];
    if (
      one !== undefined &&
      other !== undefined &&
      alike > 0 &&
      here === alike + (worth[(i + 1) * width + j + 1] ?? 0)
    ) {
      pairs.push({ before: one, after: other });
      i++;
      j++;
    } else if (here === (worth[(i + 1) * width + j] ?? 0)) pairs.push(gone[i++] ?? {});
    else pairs.push(come[j++] ?? {});
  }
  return [...pairs, ...gone.slice(i), ...come.slice(j)];
}
