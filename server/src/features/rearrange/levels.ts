import { packs } from '../../languages/index.ts';
import type { LanguageTag } from '../../languages/types.ts';
import type { DocumentModel } from '../../model/types.ts';
import { piecesOf } from './pieces.ts';
import type { Moved } from './pieces.ts';

/** The first marker of each level as a language writes it: `1.`, `(a)`, `(i)`. */
const firstMarkers = (language: LanguageTag): readonly string[] =>
  packs[language].syntax.levelMarkers;

/**
 * The paragraph at an index one level deeper or less deep: `5. Decides` becomes a point `(a)` of
 * paragraph 4, with a marker like those of that level in this draft. Its number is not right yet.
 */
export function changeLevel(
  model: DocumentModel,
  index: number,
  deeper: boolean,
): Moved | undefined {
  const paragraph = model.paragraphs[index];
  const marker = paragraph?.marker;
  if (!paragraph || !marker || marker.style === 'bullet' || marker.style === 'decimal') {
    return undefined;
  }
  const level = marker.level + (deeper ? 1 : -1);
  const first = firstMarkers(model.language)[level];
  if (first === undefined || level < 0) return undefined;
  // A point needs a paragraph to stand under.
  const above = model.paragraphs.slice(0, index).some((each) => each.marker?.level === level - 1);
  if (deeper && !above) return undefined;
  const like = model.paragraphs.find(
    (each) =>
      each.marker?.level === level &&
      each.marker.style !== 'bullet' &&
      each.marker.numbers.length > 0,
  );
  const written = like?.marker?.text ?? first;
  const { start, end } = marker.span;
  const text = paragraph.text.slice(0, start) + written + paragraph.text.slice(end);
  const shift = text.length - paragraph.text.length;
  const pieces = piecesOf(model).map((piece) =>
    piece.old === index ? { ...piece, text, shift } : piece,
  );
  return { pieces, merged: new Map(), cursor: index };
}
