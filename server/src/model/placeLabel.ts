import { packs } from '../languages/index.ts';
import type { DocumentModel } from './types.ts';
import type { ParagraphPlace } from '../syntax/types.ts';

/**
 * What a paragraph is called in its text: `12 (a)`, `resolves 2`, `considering c`; undefined for
 * one that has no number.
 */
export function placeLabel(model: DocumentModel, paragraph: number): string | undefined {
  const place = model.places[paragraph];
  if (!place) return undefined;
  const number = numberOf(model, place, paragraph);
  return [place.section, number].filter((part) => part !== undefined && part !== '').join(' ');
}

/** `12 (a)` for the path `[12, 1]`; `2.1` as it stands where numbers are decimal. */
function numberOf(model: DocumentModel, place: ParagraphPlace, paragraph: number): string {
  const [first, ...points] = place.path;
  const marker = model.paragraphs[paragraph]?.marker;
  if (marker?.style === 'decimal') return marker.text;
  const letters = packs[model.language].syntax.pointLetters;
  const suffix = place.suffix === undefined ? '' : ` ${place.suffix}`;
  const head = first === undefined || first === 0 ? '' : `${first}${suffix}`;
  const rest = points.map((value, level) =>
    level === 0 ? `(${letters[value - 1] ?? value})` : `(${value})`,
  );
  return [head, ...rest].filter((part) => part !== '').join(' ');
}
