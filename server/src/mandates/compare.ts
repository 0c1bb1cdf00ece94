import { likeliestPairs } from '../text/pairing.ts';
import { likeness, wordsOf } from '../text/words.ts';
import type { Deadline, Mandate, Party } from './types.ts';

/** What of a mandate is another in the newer text. */
export type MandateAspect = 'verb' | 'actors' | 'task' | 'partners' | 'recipients' | 'deadline';

export type MandateChange =
  | { readonly kind: 'kept'; readonly before: Mandate; readonly after: Mandate }
  | {
      readonly kind: 'changed';
      readonly before: Mandate;
      readonly after: Mandate;
      readonly aspects: readonly MandateAspect[];
    }
  | { readonly kind: 'dropped'; readonly before: Mandate }
  | { readonly kind: 'new'; readonly after: Mandate };

/** Below this two asks are two, however many words they share. */
const ALIKE = 0.34;

/**
 * What becomes of the asks of a text in a newer one: kept as they are, changed in something, dropped or
 * new; the newer ones in their order, then those dropped.
 */
export function compareMandates(
  before: readonly Mandate[],
  after: readonly Mandate[],
): readonly MandateChange[] {
  const pairs = pairUp(before.map(gist), after.map(gist));
  const paired = new Set(pairs.values());
  const newer = after.map((each, index): MandateChange => {
    const old = before[pairs.get(index) ?? -1];
    if (!old) return { kind: 'new', after: each };
    const aspects = aspectsChanged(old, each);
    return aspects.length === 0
      ? { kind: 'kept', before: old, after: each }
      : { kind: 'changed', before: old, after: each, aspects };
  });
  const dropped = before.flatMap((each, index): readonly MandateChange[] =>
    paired.has(index) ? [] : [{ kind: 'dropped', before: each }],
  );
  return [...newer, ...dropped];
}

interface Gist {
  readonly mandate: Mandate;
  readonly words: ReadonlySet<string>;
}

const gist = (mandate: Mandate): Gist => ({ mandate, words: new Set(wordsOf(mandate.task)) });

/** Which of the older asks each of the newer ones was, by index of the newer one. */
const pairUp = (before: readonly Gist[], after: readonly Gist[]): ReadonlyMap<number, number> =>
  likeliestPairs(
    after.flatMap((newer, at) =>
      before.flatMap((older, from) => {
        const score = likenessOf(older, newer);
        return score >= ALIKE ? [{ at, from, score, away: Math.abs(at - from) }] : [];
      }),
    ),
  );

/** Mostly what is to be done, and also who is to do it. */
function likenessOf(older: Gist, newer: Gist): number {
  const words = likeness(older.words, newer.words);
  const isSame = sameParties(older.mandate.actors, newer.mandate.actors);
  // The same body asked the same kind of thing may be asked it in other words.
  return isSame ? 0.25 + 0.75 * words : 0.75 * words;
}

function aspectsChanged(older: Mandate, newer: Mandate): readonly MandateAspect[] {
  const words = (text: string): string => wordsOf(text).join(' ');
  const isSame: Readonly<Record<MandateAspect, boolean>> = {
    verb: older.verb === newer.verb,
    actors: sameParties(older.actors, newer.actors),
    task: words(older.task) === words(newer.task),
    partners: sameParties(older.partners, newer.partners),
    recipients: sameParties(older.recipients, newer.recipients),
    deadline: sameDeadline(older.deadline, newer.deadline),
  };
  return (Object.keys(isSame) as MandateAspect[]).filter((aspect) => !isSame[aspect]);
}

const keyOf = ({ id, text }: Party): string => id ?? wordsOf(text).join(' ');

function sameParties(one: readonly Party[], other: readonly Party[]): boolean {
  const keys = new Set(one.map(keyOf));
  return (
    keys.size === new Set(other.map(keyOf)).size && other.every((each) => keys.has(keyOf(each)))
  );
}

const sameDeadline = (one: Deadline | undefined, other: Deadline | undefined): boolean =>
  one?.session === other?.session &&
  one?.year === other?.year &&
  one?.date === other?.date &&
  one?.recurs === other?.recurs;
