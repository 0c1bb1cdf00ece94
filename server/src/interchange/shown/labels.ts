import { packs } from '../../languages/index.ts';
import type { DocumentModel } from '../../model/types.ts';

/**
 * The number that a cross-reference prints: `3` for paragraph 3, `2 (b)` for a point of paragraph 2,
 * each as it is written there. Undefined for a paragraph without a number.
 */
export function numberOfParagraph(model: DocumentModel, index: number): string | undefined {
  const parts: string[] = [];
  let at: number | undefined = index;
  while (at !== undefined) {
    const place: DocumentModel['places'][number] = model.places[at];
    const marker = model.paragraphs[at]?.marker;
    if (marker !== undefined && place !== undefined) {
      parts.unshift(marker.text === '#.' ? String(place.path[0] ?? '') : bare(marker.text));
    }
    at = place?.parent;
  }
  return parts.length > 0 ? parts.join(' ') : undefined;
}

/** `3` for `3.`, `12` for `12 -`; points keep their parentheses, `(a)` and `a)`. */
export const bare = (marker: string): string => marker.replace(/[\s.．、–-]+$/, '');

/** `paragraph 3 above`, `resolves 2 below`: a cross-reference in full, as seen from a paragraph. */
export function fullReference(model: DocumentModel, from: number, target: number): string {
  const number = numberOfParagraph(model, target) ?? '';
  const { paragraph, above, below } = packs[model.language].references;
  const section = model.places[target]?.section;
  const noun = section ?? paragraph[0]?.forms[0] ?? '';
  const direction = (target < from ? above : below)[0] ?? '';
  return model.language === 'zh' && section === undefined
    ? `${direction}第${number}${noun}`
    : `${noun} ${number} ${direction}`;
}
