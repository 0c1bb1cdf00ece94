/** What may be the same in an older text and a newer one, and how likely that is. */
export interface Candidate {
  /** Index in the newer text. */
  readonly at: number;
  /** Index in the older text. */
  readonly from: number;
  /** From 0 to 1. */
  readonly score: number;
  /** How far apart they stand; of pairs that are equally likely the nearer one counts. */
  readonly away: number;
}

/** The likeliest pairs, none in two: the older index by the newer one. */
export function likeliestPairs(candidates: readonly Candidate[]): ReadonlyMap<number, number> {
  const likeliest = [...candidates].sort(
    (a, b) => b.score - a.score || a.away - b.away || a.at - b.at,
  );
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const { at, from } of likeliest) {
    if (pairs.has(at) || taken.has(from)) continue;
    pairs.set(at, from);
    taken.add(from);
  }
  return pairs;
}
