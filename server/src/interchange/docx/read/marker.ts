import { merge } from '../../found/write.ts';
import type { FoundPiece } from '../../found/types.ts';

/**
 * Takes the number in front of a paragraph out of its pieces, where it came or was changed with the
 * text: a line cannot begin with `{+3.⇥`, and a number that was changed is the new one.
 */
export function takeMarker(pieces: readonly FoundPiece[]): {
  readonly marker: string | undefined;
  readonly rest: readonly FoundPiece[];
  /** The number that it was before. */
  readonly former: string | undefined;
} {
  const nothing = { marker: undefined, rest: pieces, former: undefined };
  const all = merge(pieces);
  if (!all.some((piece) => piece.kind === 'text' && piece.change !== undefined)) return nothing;
  const isGone = all.every((piece) => piece.kind !== 'text' || piece.change === 'deletion');
  const kept = (piece: FoundPiece): boolean =>
    piece.kind === 'text' && (isGone || piece.change !== 'deletion');
  const text = all
    .map((piece) => (piece.kind === 'text' && kept(piece) ? piece.text : ''))
    .join('');
  // Matches `3.⇥`, `(a)⇥`, `3 bis.⇥`; words are longer, or no TAB follows them.
  const [whole, marker] = /^\s*(\S{1,8}(?: \S{1,8})?)\t+/.exec(text) ?? [];
  if (whole === undefined || marker === undefined) return nothing;
  let left = whole.length;
  let former = '';
  let isChanged = false;
  const rest: FoundPiece[] = [];
  for (const piece of all) {
    if (left === 0 || piece.kind !== 'text') {
      rest.push(piece);
      continue;
    }
    if (!kept(piece)) {
      former += piece.text;
      isChanged = true;
      continue;
    }
    if (piece.change !== undefined) isChanged = true;
    else former += piece.text.slice(0, left);
    const used = Math.min(left, piece.text.length);
    left -= used;
    if (used < piece.text.length) rest.push({ ...piece, text: piece.text.slice(used) });
  }
  if (!isChanged) return nothing;
  const before = former.trim();
  const isNew = before === '' || before === marker;
  return { marker, rest, former: isNew ? undefined : before };
}
