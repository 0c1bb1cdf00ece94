import type { Atom, LayoutBlock, LayoutParagraph, LayoutRow } from '../types.ts';

/** What a paragraph or row says, for comparing. */
export const wordsOfBlock = (block: LayoutBlock): string =>
  block.kind === 'table' ? block.rows.map(wordsOfRow).join('\n') : wordsOfParagraph(block);

export const wordsOfRow = ({ cells }: LayoutRow): string => cells.map(textOf).join('\t');

function wordsOfParagraph({ number, atoms }: LayoutParagraph): string {
  return textOf([...(number?.value ?? []), ...(number?.rest ?? []), ...atoms]);
}

/** The characters of atoms, those of their notes included. */
export function textOf(atoms: readonly Atom[]): string {
  return atoms
    .map((atom) => {
      switch (atom.kind) {
        case 'text':
        case 'comment':
          return atom.text;
        case 'note':
          return `[${atom.again ? '' : textOf(atom.note.atoms)}]`;
        case 'reference':
          return atom.parts.map(({ text }) => text).join('');
      }
    })
    .join('');
}

/** Texts that have less in common are no versions of each other. */
const LEAST = 0.4;

/**
 * How much two texts have in common, from 0 to 1 for the same: the share of their pairs of characters
 * that both have. Below the least that makes one a version of the other it is 0.
 */
export function likenessOf(one: string, other: string, least = LEAST): number {
  if (one === other) return 1;
  const [shorter, longer] = [
    Math.min(one.length, other.length),
    Math.max(one.length, other.length),
  ];
  // All of the shorter one could be in the longer, and still not be enough.
  if ((2 * shorter) / (shorter + longer) < least) return 0;
  const [first, second] = [pairsOf(one), pairsOf(other)];
  let common = 0;
  for (const [key, count] of first) common += Math.min(count, second.get(key) ?? 0);
  const share = (2 * common) / Math.max(one.length + other.length - 2, 1);
  // Only what is the same counts as such.
  return share < least ? 0 : Math.min(share, 0.999);
}

const kept = new Map<string, ReadonlyMap<string, number>>();
/** A comparison looks at every text many times. */
const MOST_KEPT = 2_000;

function pairsOf(text: string): ReadonlyMap<string, number> {
  const known = kept.get(text);
  if (known) return known;
  const pairs = new Map<string, number>();
  const plain = text.toLowerCase();
  for (let at = 0; at + 1 < plain.length; at++) {
    const key = plain.slice(at, at + 2);
    pairs.set(key, (pairs.get(key) ?? 0) + 1);
  }
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(text, pairs);
  return pairs;
}
