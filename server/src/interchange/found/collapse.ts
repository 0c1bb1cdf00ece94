import type { FoundPiece } from './types.ts';

/**
 * Pieces as XML means them: line breaks and indentation are one blank, and none at the ends. Blanks
 * that do not break (U+00A0) are characters like others.
 */
export function collapse(pieces: readonly FoundPiece[]): readonly FoundPiece[] {
  const result: FoundPiece[] = [];
  let afterBlank = true;
  for (const piece of pieces) {
    if (piece.kind !== 'text') {
      result.push(piece);
      afterBlank = false;
      continue;
    }
    const flat = piece.text.replace(/[ \t\r\n]+/g, ' ');
    const text: string = afterBlank && flat.startsWith(' ') ? flat.slice(1) : flat;
    if (text === '') continue;
    result.push({ ...piece, text });
    afterBlank = text.endsWith(' ');
  }
  return afterBlank ? withoutBlankAtEnd(result) : result;
}

function withoutBlankAtEnd(pieces: readonly FoundPiece[]): readonly FoundPiece[] {
  const last = pieces.at(-1);
  if (last?.kind !== 'text' || !last.text.endsWith(' ')) return pieces;
  const rest = pieces.slice(0, -1);
  return last.text === ' ' ? rest : [...rest, { ...last, text: last.text.slice(0, -1) }];
}

export const isEmpty = (pieces: readonly FoundPiece[]): boolean =>
  pieces.every((piece) => piece.kind === 'text' && piece.text.trim() === '');
