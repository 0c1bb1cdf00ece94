import { viewOf } from './view.ts';

// Words, and every Han character by itself, where no blanks part words.
const WORD = /\p{Script=Han}|[\p{L}\p{M}\p{N}](?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])*/gu;

/** The words of a text in lower case, `الأمين`, `70`, `125`; of Chinese the characters. */
export const wordsOf = (text: string): readonly string[] =>
  viewOf(text).text.toLowerCase().match(WORD) ?? [];

/** Runs of so many words, joined: what two texts share of them tells how alike they read. */
export function shinglesOf(words: readonly string[], length: number): ReadonlySet<string> {
  const shingles = new Set<string>();
  for (let at = 0; at + length <= words.length; at++) {
    shingles.add(words.slice(at, at + length).join(' '));
  }
  // A text shorter than a run is one.
  if (shingles.size === 0 && words.length > 0) shingles.add(words.join(' '));
  return shingles;
}

/** The part of all that both have, from 0 to 1. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return one.size === other.size ? 1 : 0;
  const [fewer, more] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const each of fewer) if (more.has(each)) shared++;
  return shared / (one.size + other.size - shared);
}
