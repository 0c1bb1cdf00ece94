import { isHiddenAnchor } from '../anchors.ts';
import type { Atom, AtomOf, Layout, LayoutBlock, LayoutParagraph, Note } from '../types.ts';
import { align } from './align.ts';
import { likenessOf, textOf } from './likeness.ts';
import { trackWords } from './words.ts';
import type { NoteTracker } from './words.ts';

/** Does something to every list of atoms of a block: its number, its text, its cells. */
export function mapAtoms(
  block: LayoutBlock,
  map: (atoms: readonly Atom[]) => readonly Atom[],
): LayoutBlock {
  if (block.kind === 'table') {
    return { ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(map) })) };
  }
  const { number, atoms } = block;
  return {
    ...block,
    number: number && { value: map(number.value), rest: map(number.rest) },
    atoms: map(atoms),
  };
}

/** The notes and hidden bookmarks of the old text get names that the new one does not have. */
export function renamed({ blocks, lists }: Layout): Layout {
  const anchor = (name: string): string => (isHiddenAnchor(name) ? `${name}_b` : name);
  const rename = (atoms: readonly Atom[]): readonly Atom[] =>
    atoms.map((atom): Atom => {
      switch (atom.kind) {
        case 'note': {
          const { id, number, atoms: text } = atom.note;
          return { ...atom, note: { id: `before ${id}`, number, atoms: rename(text) } };
        }
        case 'reference': {
          const parts = atom.parts.map((part) =>
            part.kind === 'number' ? { ...part, anchor: anchor(part.anchor) } : part,
          );
          return { ...atom, parts };
        }
        default:
          return atom;
      }
    });
  const renameBlock = (block: LayoutBlock): LayoutBlock => {
    const renamedBlock = mapAtoms(block, rename);
    return renamedBlock.kind === 'table' ? renamedBlock : withAnchors(renamedBlock, anchor);
  };
  return { blocks: blocks.map(renameBlock), lists };
}

const withAnchors = (
  paragraph: LayoutParagraph,
  map: (name: string) => string,
): LayoutParagraph => ({ ...paragraph, anchors: paragraph.anchors?.map(map) ?? [] });

/** Tells which note became which, whatever else changed around their marks. */
export function createNoteTracker(
  before: Layout,
  after: Layout,
): NoteTracker & { settle(blocks: readonly LayoutBlock[]): readonly LayoutBlock[] } {
  const became = new Map<string, string>();
  const pairs = align(notesOf(before), notesOf(after), (one, other) =>
    likenessOf(textOf(one.atoms), textOf(other.atoms)),
  );
  for (const { before: was, after: is } of pairs) {
    if (was !== undefined && is !== undefined) became.set(was.id, is.id);
  }
  /** Those that are one note now. */
  const merged = new Map<string, Note>();
  const tracker: NoteTracker = {
    keyOf: ({ note: { id, number }, again }) =>
      `${became.get(id) ?? id}${again ? ` again ${number}` : ''}`,
    merge(was, is) {
      if (is.again) return is;
      const note = { ...is.note, atoms: trackWords(was.note.atoms, is.note.atoms, tracker) };
      merged.set(was.note.id, note);
      return { ...is, note };
    },
  };
  return {
    ...tracker,
    /** Marks that only point at a note point at one that has its first mark before them. */
    settle(blocks) {
      const seen = new Set<string>();
      const settleMark = (mark: AtomOf<'note'>): Atom => {
        const known = mark.again ? merged.get(mark.note.id) : undefined;
        const note = known ? { ...known, number: mark.note.number } : mark.note;
        const again = mark.again && seen.has(note.id);
        seen.add(note.id);
        return { ...mark, note, again };
      };
      return blocks.map((block) =>
        mapAtoms(block, (atoms) =>
          atoms.map((atom) => (atom.kind === 'note' ? settleMark(atom) : atom)),
        ),
      );
    },
  };
}

function notesOf({ blocks }: Layout): readonly Note[] {
  const notes: Note[] = [];
  const look = (atoms: readonly Atom[]): readonly Atom[] => {
    for (const atom of atoms) if (atom.kind === 'note' && !atom.again) notes.push(atom.note);
    return atoms;
  };
  for (const block of blocks) mapAtoms(block, look);
  return notes;
}
