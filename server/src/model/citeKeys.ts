import type { Reference } from '../references/types.ts';

/** `itu:pp/res/140@rev(dubai,2018)#2` without edition and paragraph: all editions are one document. */
export const documentOf = (id: string): string => id.replace(/[@#][^]*$/, '');

/** `un:A/RES/80/173#paragraph:12.1` for paragraph 12 (a) of it. */
export const placeKey = (id: string, unit: string, path: readonly number[]): string =>
  `${documentOf(id)}#${unit}:${path.join('.')}`;

/**
 * By what a reference is found in other drafts: the document, or the paragraph of a document.
 * Undefined for what is not cited but mentioned, and for paragraphs of the same draft.
 */
export function citeKey(reference: Reference): string | undefined {
  switch (reference.kind) {
    case 'citation':
      return documentOf(reference.id);
    case 'instrument':
      return reference.id;
    case 'paragraph':
      return reference.of === undefined
        ? undefined
        : placeKey(reference.of, reference.unit, reference.path);
    default:
      return undefined;
  }
}
