import type { Change } from '../../shown/types.ts';
import type {
  Atom,
  Layout,
  LayoutBlock,
  LayoutParagraph,
  LayoutRow,
  NumberText,
} from '../types.ts';
import { align } from './align.ts';
import { likenessOf, textOf, wordsOfBlock, wordsOfRow } from './likeness.ts';
import { createNoteTracker, mapAtoms, renamed } from './notes.ts';
import { marked, trackWords } from './words.ts';
import type { NoteTracker } from './words.ts';

/**
 * A text and the one it was made of as one layout, in which what went is deleted and what came is
 * inserted: taking all changes gives `after`, taking none `before`. Paragraphs are put beside what
 * became of them; a paragraph that moved is deleted here and inserted there.
 */
export function trackChanges(before: Layout, after: Layout): Layout {
  const old = renamed(before);
  const notes = createNoteTracker(old, after);
  const taken = new Set(after.blocks.flatMap(anchorsOf));
  const pairs = align(old.blocks, after.blocks, (one, other) =>
    one.kind === other.kind ? likenessOf(wordsOfBlock(one), wordsOfBlock(other)) : 0,
  );
  const blocks = pairs.flatMap(({ before: was, after: is }): LayoutBlock[] => {
    const own = was && withoutAnchors(was, taken);
    if (own === undefined || is === undefined) {
      return [
        ...(own === undefined ? [] : [changed(own, 'deletion')]),
        ...(is === undefined ? [] : [changed(is, 'insertion')]),
      ];
    }
    return [trackBlock(own, is, notes)];
  });
  return { blocks: notes.settle(blocks), lists: [] };
}

const anchorsOf = (block: LayoutBlock): readonly string[] =>
  block.kind === 'paragraph' ? (block.anchors ?? []) : [];

/** A bookmark is in one place only, that of the new text. */
const withoutAnchors = (block: LayoutBlock, taken: ReadonlySet<string>): LayoutBlock =>
  block.kind === 'table'
    ? block
    : { ...block, anchors: anchorsOf(block).filter((name) => !taken.has(name)) };

/** All of it came, or went, its end included. */
function changed(block: LayoutBlock, change: Change): LayoutBlock {
  const all = mapAtoms(block, (atoms) => marked(atoms, change));
  return all.kind === 'table'
    ? { ...all, rows: all.rows.map((row) => ({ ...row, change })) }
    : { ...all, change };
}

function trackBlock(was: LayoutBlock, is: LayoutBlock, notes: NoteTracker): LayoutBlock {
  if (was.kind === 'paragraph' && is.kind === 'paragraph') return trackParagraph(was, is, notes);
  return was.kind === 'table' && is.kind === 'table'
    ? { kind: 'table', rows: trackRows(was.rows, is.rows, notes) }
    : is;
}

const trackParagraph = (
  was: LayoutParagraph,
  is: LayoutParagraph,
  notes: NoteTracker,
): LayoutParagraph => ({
  ...is,
  anchors: [...anchorsOf(is), ...anchorsOf(was)],
  number: trackNumber(was.number, is.number),
  atoms: trackWords(was.atoms, is.atoms, notes),
  former: was.style === is.style ? undefined : was.style,
});

/** A number that changed is another one: `12` is not `1` with a `2` behind it. */
function trackNumber(
  was: NumberText | undefined,
  is: NumberText | undefined,
): NumberText | undefined {
  if (was === undefined && is === undefined) return undefined;
  const track = (part: keyof NumberText): readonly Atom[] => {
    const [old, now] = [was?.[part] ?? [], is?.[part] ?? []];
    return textOf(old) === textOf(now)
      ? now
      : [...marked(old, 'deletion'), ...marked(now, 'insertion')];
  };
  return { value: track('value'), rest: track('rest') };
}

function trackRows(
  was: readonly LayoutRow[],
  is: readonly LayoutRow[],
  notes: NoteTracker,
): readonly LayoutRow[] {
  const all = ({ cells }: LayoutRow, change: Change): LayoutRow => ({
    cells: cells.map((cell) => marked(cell, change)),
    change,
  });
  return align(was, is, (one, other) =>
    one.cells.length === other.cells.length ? likenessOf(wordsOfRow(one), wordsOfRow(other)) : 0,
  ).flatMap(({ before, after }): LayoutRow[] => {
    if (before === undefined || after === undefined) {
      return [
        ...(before === undefined ? [] : [all(before, 'deletion')]),
        ...(after === undefined ? [] : [all(after, 'insertion')]),
      ];
    }
    return [
      { cells: after.cells.map((cell, at) => trackWords(before.cells[at] ?? [], cell, notes)) },
    ];
  });
}
