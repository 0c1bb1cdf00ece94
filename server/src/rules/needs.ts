import type { ResolvedReference } from '../model/types.ts';
import type { ReferenceKind } from '../references/types.ts';
import type { Paragraph } from '../syntax/types.ts';
import type { Needs } from './types.ts';

/** Says of one paragraph after the other which rules may find something in it. */
export interface NeedsReader {
  /**
   * Calls `use` with the position of each rule whose needs the paragraph meets, in their order. All
   * rules are compared at once, so that one which finds nothing costs next to nothing.
   */
  eachMet(
    paragraph: Paragraph,
    references: readonly ResolvedReference[],
    use: (position: number) => void,
  ): void;
}

const EVERY_UNIT = 0x10000;
const BITS = 32;

/** One pass over the signs of a paragraph serves all rules, given with what each of them needs. */
export function createNeedsReader(needs: readonly (Needs | undefined)[]): NeedsReader {
  const words = Math.ceil(needs.length / BITS);
  const setOf = (isIn: (needs: Needs | undefined) => boolean): Uint32Array => {
    const set = new Uint32Array(words);
    needs.forEach((each, at) => {
      if (isIn(each)) set[at >> 5] = (set[at >> 5] ?? 0) | (1 << (at & (BITS - 1)));
    });
    return set;
  };

  const needNoSign = setOf((each) => each?.signs === undefined);
  const needNoReference = setOf((each) => each?.references === undefined);
  /** For each UTF-16 unit that some rule needs, the number of the set of rules that do. */
  const numbers = new Uint16Array(EVERY_UNIT);
  const bySign: Uint32Array[] = [];
  for (const sign of new Set(needs.flatMap((each) => [...(each?.signs ?? '')]))) {
    numbers[sign.charCodeAt(0)] = bySign.push(
      setOf((each) => each?.signs?.includes(sign) ?? false),
    );
  }
  const kinds = new Set(needs.flatMap((each) => each?.references ?? []));
  const byKind = new Map<ReferenceKind, Uint32Array>(
    [...kinds].map((kind) => [kind, setOf((each) => each?.references?.includes(kind) ?? false)]),
  );

  /** For each set, the paragraph in which its sign was met last: nothing is cleared in between. */
  const met = new Uint32Array(bySign.length + 1);
  let count = 0;
  const signs = new Uint32Array(words);
  const referred = new Uint32Array(words);
  return {
    eachMet({ text }, references, use) {
      count++;
      signs.set(needNoSign);
      for (let at = 0; at < text.length; at++) {
        const number = numbers[text.charCodeAt(at)] ?? 0;
        if (number === 0 || met[number] === count) continue;
        met[number] = count;
        addTo(signs, bySign[number - 1]);
      }
      referred.set(needNoReference);
      for (const { reference } of references) addTo(referred, byKind.get(reference.kind));
      for (let word = 0; word < words; word++) {
        let left = (signs[word] ?? 0) & (referred[word] ?? 0);
        while (left !== 0) {
          const bit = BITS - 1 - Math.clz32(left & -left);
          left ^= 1 << bit;
          use(word * BITS + bit);
        }
      }
    },
  };
}

function addTo(set: Uint32Array, other: Uint32Array | undefined): void {
  if (!other) return;
  for (let word = 0; word < set.length; word++) set[word] = (set[word] ?? 0) | (other[word] ?? 0);
}
