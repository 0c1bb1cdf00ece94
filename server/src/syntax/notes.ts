import type { Paragraph } from './types.ts';

/** The id of the note that a paragraph of kind `note` defines: `1` for `[^1]: See resolution 79/277.` */
export function noteId(paragraph: Paragraph): string | undefined {
  if (paragraph.kind !== 'note') return undefined;
  const start = paragraph.text.indexOf('[^') + 2;
  return paragraph.text.slice(start, paragraph.text.indexOf(']', start));
}
