import type { FoundPiece } from './types.ts';

/** The text of a line without its signs for emphasis, as the parser is asked about it. */
export const writePlain = (pieces: readonly FoundPiece[]): string => write(pieces, 0);

/**
 * A line with all its signs. Emphasis before `from` (counted in {@link writePlain}) is left out: an
 * opener is in italics by itself.
 */
export const writeSigned = (pieces: readonly FoundPiece[], from = 0): string =>
  write(pieces, from, true);

type Change = 'insertion' | 'deletion' | undefined;

function write(pieces: readonly FoundPiece[], from: number, signed = false): string {
  let line = '';
  /** How long the line would be without stars. */
  let plain = 0;
  let change: Change;
  const turnTo = (next: Change): void => {
    if (next === change) return;
    const sign = closing(change) + opening(next);
    change = next;
    line += sign;
    plain += sign.length;
  };
  for (const piece of merge(pieces)) {
    turnTo(piece.kind === 'remark' ? undefined : piece.change);
    const text = textOf(piece);
    if (signed && piece.kind === 'text') {
      const bare = Math.min(Math.max(from - plain, 0), text.length);
      line += text.slice(0, bare) + emphasised(text.slice(bare), piece);
    } else line += text;
    plain += text.length;
  }
  turnTo(undefined);
  return line;
}

const opening = (change: Change): string =>
  change === undefined ? '' : change === 'insertion' ? '{+' : '{-';
const closing = (change: Change): string =>
  change === undefined ? '' : change === 'insertion' ? '+}' : '-}';

function textOf(piece: FoundPiece): string {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'note':
      return `[^${piece.id}]`;
    case 'label-use':
      return piece.form === undefined ? `{@${piece.name}}` : `{@${piece.name}.${piece.form}}`;
    case 'remark':
      return `{>${piece.who === '' ? '' : `${piece.who}: `}${piece.text}<}`;
  }
}

/** Stars touch the words they set off: blanks at the ends stay outside. */
function emphasised(text: string, { emphasis, strong }: FoundPiece & { kind: 'text' }): string {
  const star = (strong ? '**' : '') + (emphasis ? '*' : '');
  const [, before = '', words = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? [];
  if (star === '' || words === '') return text;
  return before + star + words + [...star].reverse().join('') + after;
}

/** Neighbours that are set alike are one piece. */
export function merge(pieces: readonly FoundPiece[]): readonly FoundPiece[] {
  const merged: FoundPiece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (piece.kind === 'text' && piece.text === '') continue;
    const isSame =
      last?.kind === 'text' &&
      piece.kind === 'text' &&
      last.change === piece.change &&
      (last.emphasis ?? false) === (piece.emphasis ?? false) &&
      (last.strong ?? false) === (piece.strong ?? false);
    if (isSame) merged[merged.length - 1] = { ...last, text: last.text + piece.text };
    else merged.push(piece);
  }
  return merged;
}
