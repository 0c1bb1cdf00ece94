import type { DocumentTree } from './types.ts';

/** The text of a tree, byte for byte as it was read. */
export function print(tree: DocumentTree): string {
  return tree.paragraphs.map((paragraph) => paragraph.text).join('');
}
