import { placeLabel } from '../model/placeLabel.ts';
import type { DocumentModel } from '../model/types.ts';
import { toDocument } from '../text/span.ts';
import type { Side } from './types.ts';

/** All paragraphs of a text that say something, each with what it is called. */
export function sidesOf(model: DocumentModel): readonly Side[] {
  let preambular = 0;
  return model.paragraphs.flatMap((paragraph, index): readonly Side[] => {
    const { content, kind, line } = paragraph;
    if (kind === 'blank') return [];
    const label = placeLabel(model, index);
    const isPreamble = label === undefined && paragraph.opener?.position === 'preambular';
    if (isPreamble) preambular++;
    const place =
      label !== undefined && label !== ''
        ? `paragraph ${label}`
        : isPreamble
          ? `paragraph ${preambular} of the preamble`
          : `line ${line + 1}`;
    const text = paragraph.text.slice(content.start, content.end).trim();
    return text === ''
      ? []
      : [{ paragraph: index, place, text, span: toDocument(paragraph, content) }];
  });
}
