import type { DocumentModel } from '../../model/types.ts';
import { runsOf } from './numbers.ts';

/**
 * The paragraph of another language version that stands where this one does: that with the same
 * number in the same annex or section, or the same paragraph of the preamble. Undefined where the
 * versions differ there.
 */
export function counterpartOf(
  model: DocumentModel,
  index: number,
  other: DocumentModel,
): number | undefined {
  const here = keyOf(model, index);
  if (here === undefined) return undefined;
  const found = other.paragraphs.flatMap((_, at) => (keyOf(other, at) === here ? at : []));
  return found.length === 1 ? found[0] : undefined;
}

const keys = new WeakMap<DocumentModel, readonly (string | undefined)[]>();

function keyOf(model: DocumentModel, index: number): string | undefined {
  let known = keys.get(model);
  if (!known) keys.set(model, (known = keysOf(model)));
  return known[index];
}

function keysOf({ paragraphs, places }: DocumentModel): readonly (string | undefined)[] {
  const runs = runsOf(paragraphs, places);
  let recitals = 0;
  return paragraphs.map(({ kind }, index) => {
    if (kind === 'preambular') return `recital ${++recitals}`;
    const place = places[index];
    if (!place || place.scope < 0 || runs[index] === undefined) return undefined;
    return `${runs[index]}: ${place.path.join('.')} ${place.suffix === undefined ? '' : 'bis'}`;
  });
}
