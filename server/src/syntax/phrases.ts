import { isWordCharacter } from './characters.ts';
import { foldPhrase } from './folding.ts';
import type { FoldedText } from './folding.ts';

/** A set of phrases, each with what it stands for, found by walking a text once. */
export interface Phrases<Value> {
  readonly root: PhraseNode<Value>;
  /** Whether a phrase ends only where a word ends; not so in Chinese. */
  readonly wholeWords: boolean;
}

interface PhraseNode<Value> {
  readonly next: Map<number, PhraseNode<Value>>;
  value: Value | undefined;
}

/** A phrase found; `end` is an offset in the original text, `next` one in the folded text. */
export interface PhraseMatch<Value> {
  readonly value: Value;
  readonly end: number;
  readonly next: number;
}

/** Of two equal phrases the first counts. */
export function phrases<Value>(
  entries: Iterable<readonly [string, Value]>,
  wholeWords: boolean,
): Phrases<Value> {
  const root: PhraseNode<Value> = { next: new Map(), value: undefined };
  for (const [phrase, value] of entries) {
    let node = root;
    const folded = foldPhrase(phrase);
    for (let at = 0; at < folded.length; at++) {
      const code = folded.charCodeAt(at);
      let child = node.next.get(code);
      if (child === undefined) {
        child = { next: new Map(), value: undefined };
        node.next.set(code, child);
      }
      node = child;
    }
    node.value ??= value;
  }
  return { root, wholeWords };
}

/** The longest phrase at `from` in a folded text: `Noting with concern`, not `Noting`. */
export function longestPhrase<Value>(
  set: Phrases<Value>,
  folded: FoldedText,
  from = 0,
): PhraseMatch<Value> | undefined {
  const { text, ends } = folded;
  let node = set.root;
  let found: Value | undefined;
  let next = from;
  for (let at = from; at < text.length;) {
    const child = node.next.get(text.charCodeAt(at++));
    if (child === undefined) break;
    node = child;
    if (child.value === undefined) continue;
    if (set.wholeWords && at < text.length && isWordCharacter(text.charCodeAt(at))) continue;
    found = child.value;
    next = at;
  }
  if (found === undefined) return undefined;
  return { value: found, end: ends[next - 1] ?? 0, next };
}
