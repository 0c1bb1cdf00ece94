import type { FoundLine, FoundNote, FoundPiece } from '../../found/types.ts';
import { isHiddenAnchor, labelOf } from '../../layout/anchors.ts';
import { takeMarker } from './marker.ts';
import type { WordPiece } from './runs.ts';

/** A line, before cross-references know whether they lead to one. */
export interface WordLine extends Omit<FoundLine, 'pieces' | 'cells'> {
  readonly pieces: readonly WordPiece[];
  readonly cells?: readonly (readonly WordPiece[])[];
  readonly anchors: readonly string[];
}

/**
 * Cross-references to a paragraph become uses of its label; those that lead nowhere are the text that
 * Word shows. A bookmark of Word's own, `_Ref29281`, gives the paragraph a label if it is used.
 */
export function settleReferences(
  lines: readonly WordLine[],
  notes: readonly { readonly id: string; readonly pieces: readonly WordPiece[] }[],
  noteOfAnchor: ReadonlyMap<string, string>,
  tellNumber: (former: string, marker: string) => void,
): { readonly lines: readonly FoundLine[]; readonly notes: readonly FoundNote[] } {
  const labelled = new Map<string, string>();
  const used = new Set<string>();
  const look = (pieces: readonly WordPiece[]): void => {
    for (const piece of pieces) {
      if (piece.kind !== 'reference') continue;
      used.add(piece.anchor);
      look(piece.shown);
    }
  };
  for (const { pieces, cells = [] } of lines) [pieces, ...cells].forEach(look);
  notes.forEach(({ pieces }) => look(pieces));
  const labels = lines.map(({ anchors, role }) => {
    const own = anchors.map(labelOf).find((label) => label !== undefined);
    const other = anchors.find((anchor) => used.has(anchor) && !isHiddenAnchor(anchor));
    const name =
      own ??
      other
        ?.replace(/^_+/, '')
        .replace(/[^\p{L}\p{N}_-]/gu, '-')
        .toLowerCase();
    if (name === undefined || role === 'row') return undefined;
    for (const anchor of anchors) labelled.set(anchor, name);
    return name;
  });

  const settle = (pieces: readonly WordPiece[]): readonly FoundPiece[] =>
    pieces.flatMap((piece): readonly FoundPiece[] => {
      switch (piece.kind) {
        case 'reference': {
          const name = labelled.get(piece.anchor);
          const shown = settle(piece.shown);
          const first = shown[0];
          const change = first !== undefined && 'change' in first ? first.change : undefined;
          return name === undefined
            ? shown
            : [{ kind: 'label-use', name, form: piece.full ? 'full' : undefined, change }];
        }
        case 'note-again': {
          const id = noteOfAnchor.get(piece.anchor);
          return id === undefined ? [] : [{ kind: 'note', id }];
        }
        default:
          return [piece];
      }
    });

  return {
    lines: lines.map(({ anchors: _, pieces, cells, ...line }, index) => {
      const settled = settle(pieces);
      const { marker, rest, former } =
        line.marker === undefined
          ? takeMarker(settled)
          : { marker: line.marker, rest: settled, former: undefined };
      if (former !== undefined && marker !== undefined) tellNumber(former, marker);
      return {
        ...line,
        marker,
        pieces: rest,
        cells: cells?.map(settle),
        label: labels[index],
      };
    }),
    notes: notes.map(({ id, pieces }) => ({ id, pieces: settle(pieces) })),
  };
}
