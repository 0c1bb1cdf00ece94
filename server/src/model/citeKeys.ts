import type { Reference } from '../references/types.ts';

/** `itu:pp/res/140@rev(dubai,2018)#2` without edition and paragraph: all editions are one document. */
export const documentOf = (id: string): string => id.replace(/[@#][^]*$/, '');

/** `un:A/RES/80/173#paragraph:12.1` for paragraph 12 (a) of it. */
export const placeKey = (id: string, unit: string, path: readonly number[]): string =>
  `${documentOf(id)}#${unit}:${path.join('.')}`;

/**
 * By what a reference is found in other drafts: the document, under each of its symbols, or the paragraph
 * of a document. Nothing for what is not cited but mentioned, and for paragraphs of the same draft.
 */
export function citeKeys(reference: Reference): readonly string[] {
  switch (reference.kind) {
    case 'citation': {
      const { id, also } = reference;
      return also ? [documentOf(id), documentOf(also.id)] : [documentOf(id)];
    }
    case 'instrument':
      return [reference.id];
    case 'paragraph':
      return reference.of === undefined
        ? []
        : [placeKey(reference.of, reference.unit, reference.path)];
    default:
      return [];
  }
}
