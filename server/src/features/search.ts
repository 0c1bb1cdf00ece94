import fuzzysort from 'fuzzysort';
import type { SnapshotKey } from 'fuzzysort';
import { languageTags } from '../languages/index.ts';
import type { Registry } from '../registry/types.ts';

/** A name or title that resembles what was asked for. */
export interface Found {
  readonly id: string;
  /** The name that matched, in whichever language. */
  readonly name: string;
}

/** fuzzysort: 1 is the very name, 0.5 a good match. */
const GOOD = 0.6;

/** So many letters make a word that tells one name from another. */
const TELLING = 4;
const SPACED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{N}]/u;

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** fuzzysort also finds letters scattered over a name; here each word typed begins a word of it. */
function hasWords(name: string, typed: readonly string[]): boolean {
  const own = wordsOf(name);
  return typed.every((word) =>
    SPACED.test(word)
      ? own.some((each) => each.startsWith(word))
      : own.some((each) => each.includes(word)),
  );
}

type Index = SnapshotKey<Found>;

const indexes = new WeakMap<Registry, Index>();

/**
 * Instruments, bodies, action lines and ITU documents by part of a name or title in any of the six
 * languages, or by an acronym: `modalities overall review`, `gobernanza de internet`, `C5 confidence`.
 * Each id once, the likeliest first.
 */
export function searchNames(registry: Registry, wanted: string, limit: number): readonly Found[] {
  const found = new Map<string, Found>();
  const dateOf = ({ id }: Found): string => registry.adopted(id)?.date ?? '';
  const results = fuzzysort.go(wanted, indexOf(registry), {
    limit: limit * languageTags.length,
    threshold: GOOD,
  });
  // Of resolutions with one title, year after year, the latest is meant more often.
  const inOrder = [...results].sort(
    (a, b) => b.score - a.score || dateOf(b.obj).localeCompare(dateOf(a.obj)),
  );
  const words = wordsOf(wanted);
  // Small words alone mean nothing: `The C`, `and/or`.
  if (!words.some((word) => word.length >= TELLING || !SPACED.test(word))) return [];
  for (const { obj } of inOrder) {
    if (found.size >= limit) break;
    if (!hasWords(obj.name, words)) continue;
    if (!found.has(obj.id)) found.set(obj.id, { id: obj.id, name: obj.name });
  }
  return [...found.values()];
}

function indexOf(registry: Registry): Index {
  const known = indexes.get(registry);
  if (known) return known;
  const index = fuzzysort.snapshot([...namesOf(registry)], { key: 'name' });
  indexes.set(registry, index);
  return index;
}

function* namesOf(registry: Registry): Generator<Found> {
  for (const { id, titles } of registry.instruments()) {
    for (const name of Object.values(titles)) yield { id, name };
  }
  for (const { id, names, acronym } of registry.bodies()) {
    for (const name of Object.values(names)) yield { id, name };
    if (acronym !== undefined) yield { id, name: acronym };
  }
  for (const { code, titles } of registry.actionLines()) {
    for (const name of Object.values(titles)) yield { id: `wsis:${code}`, name: `${code} ${name}` };
  }
  // Whichever edition of an ITU document bears the title, the latest one is meant.
  for (const { title, body, type, number } of registry.editionsStartingWith('')) {
    const latest = registry.editions(body, type, number).at(-1);
    if (title !== undefined && latest) yield { id: latest.id, name: title };
  }
}
