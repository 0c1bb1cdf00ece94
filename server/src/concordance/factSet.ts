import type { CitedNumber, Fact } from './types.ts';

/** The facts of one kind in a paragraph, to be found by what they say. */
export interface FactSet {
  readonly facts: readonly Fact[];
  /** The fact that says the same, whatever its language. */
  same(fact: Fact): Fact | undefined;
}

/**
 * Facts are the same by a key of theirs. Where one version does not name the organ of a document, the
 * recogniser had to guess it: then the number decides.
 */
export function factSet(facts: readonly Fact[]): FactSet {
  const byKey = new Map<string, Fact>();
  const byNumber = new Map<string, Fact>();
  for (const fact of facts) {
    for (const key of fact.keys) if (!byKey.has(key)) byKey.set(key, fact);
    if (!fact.cited) continue;
    const number = numberKey(fact.cited);
    if (!byNumber.has(number)) byNumber.set(number, fact);
  }
  return {
    facts,
    same({ keys, cited }) {
      for (const key of keys) {
        const found = byKey.get(key);
        if (found) return found;
      }
      if (!cited) return undefined;
      const unnamed = byNumber.get(numberKey({ ...cited, organNamed: false }));
      return (
        unnamed ??
        (cited.organNamed ? undefined : byNumber.get(numberKey({ ...cited, organNamed: true })))
      );
    },
  };
}

const numberKey = ({ key, organNamed }: CitedNumber): string => `${key} ${organNamed}`;

/** Each thing that facts say once, in their order. */
export function distinct(facts: readonly Fact[]): readonly Fact[] {
  const seen = new Set<string>();
  return facts.filter(({ keys }) => {
    const isNew = keys.every((key) => !seen.has(key));
    for (const key of keys) seen.add(key);
    return isNew;
  });
}
