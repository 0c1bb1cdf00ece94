import { isWordCharacter } from './characters.ts';
import { foldPhrase } from './folding.ts';
import type { FoldedText } from './folding.ts';

/** A set of phrases, each with what it stands for, found by walking a text once. */
export interface Phrases<Value> {
  /** By the first character. */
  readonly roots: ReadonlyMap<number, PhraseNode<Value>>;
  /** Whether a phrase ends only where a word ends; not so in Chinese. */
  readonly wholeWords: boolean;
}

/** A character of a phrase: the characters that may follow are its child and the siblings of that. */
interface PhraseNode<Value> {
  readonly code: number;
  value: Value | undefined;
  child: PhraseNode<Value> | undefined;
  sibling: PhraseNode<Value> | undefined;
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
  const roots = new Map<number, PhraseNode<Value>>();
  for (const [phrase, value] of entries) {
    const folded = foldPhrase(phrase);
    let node = root(roots, folded.charCodeAt(0));
    for (let at = 1; at < folded.length; at++) node = childOf(node, folded.charCodeAt(at));
    node.value ??= value;
  }
  return { roots, wholeWords };
}

function root<Value>(roots: Map<number, PhraseNode<Value>>, code: number): PhraseNode<Value> {
  let node = roots.get(code);
  if (node === undefined) {
    node = { code, value: undefined, child: undefined, sibling: undefined };
    roots.set(code, node);
  }
  return node;
}

function childOf<Value>(parent: PhraseNode<Value>, code: number): PhraseNode<Value> {
  const known = findChild(parent, code);
  if (known !== undefined) return known;
  const node = { code, value: undefined, child: undefined, sibling: parent.child };
  parent.child = node;
  return node;
}

function findChild<Value>(parent: PhraseNode<Value>, code: number): PhraseNode<Value> | undefined {
  let node = parent.child;
  while (node !== undefined && node.code !== code) node = node.sibling;
  return node;
}

/** The longest phrase at `from` in a folded text: `Noting with concern`, not `Noting`. */
export function longestPhrase<Value>(
  set: Phrases<Value>,
  folded: FoldedText,
  from = 0,
): PhraseMatch<Value> | undefined {
  const { text, ends } = folded;
  let node = from < text.length ? set.roots.get(text.charCodeAt(from)) : undefined;
  let found: Value | undefined;
  let next = from;
  for (let at = from + 1; node !== undefined; at++) {
    if (node.value !== undefined && endsHere(set, text, at)) {
      found = node.value;
      next = at;
    }
    node = at < text.length ? findChild(node, text.charCodeAt(at)) : undefined;
  }
  return found === undefined ? undefined : { value: found, end: ends[next - 1] ?? 0, next };
}

function endsHere<Value>(set: Phrases<Value>, text: string, at: number): boolean {
  return !set.wholeWords || at >= text.length || !isWordCharacter(text.charCodeAt(at));
}
