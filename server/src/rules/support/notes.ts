import type { DocumentModel } from '../../model/types.ts';
import { noteId } from '../../syntax/notes.ts';
import type { Paragraph } from '../../syntax/types.ts';
import { toDocument } from '../../text/span.ts';
import type { DocumentSpan, ParagraphSpan } from '../../text/span.ts';

/** A footnote: `[^1]: See resolution 79/277.` */
export interface Note {
  readonly id: string;
  readonly paragraph: Paragraph;
  /** What it says, in its paragraph. */
  readonly content: ParagraphSpan;
  /** Where its id stands. */
  readonly idSpan: DocumentSpan;
}

export interface NoteMark {
  readonly id: string;
  readonly idSpan: DocumentSpan;
}

/** The footnotes of a draft in the order in which they are typed, below the text or inside it. */
export function notesOf({ paragraphs }: DocumentModel): readonly Note[] {
  return paragraphs.flatMap((paragraph): readonly Note[] => {
    const id = noteId(paragraph);
    if (id !== undefined) {
      const start = paragraph.text.indexOf('[^') + 2;
      const idSpan = toDocument(paragraph, { start, end: start + id.length });
      return [{ id, paragraph, content: paragraph.content, idSpan }];
    }
    return paragraph.inlines.flatMap((inline) =>
      inline.kind === 'note-body'
        ? [
            {
              id: inline.id,
              paragraph,
              content: inline.content,
              idSpan: idSpanOf(paragraph, inline.span, inline.id),
            },
          ]
        : [],
    );
  });
}

/** The marks of footnotes in the order of the text. */
export function noteMarksOf({ paragraphs }: DocumentModel): readonly NoteMark[] {
  return paragraphs.flatMap((paragraph) =>
    paragraph.inlines.flatMap((inline) =>
      inline.kind === 'note-mark'
        ? [{ id: inline.id, idSpan: idSpanOf(paragraph, inline.span, inline.id) }]
        : [],
    ),
  );
}

/** The `5` of `[^5]`, `[footnoteRef:5]` and `[5: …]`. */
function idSpanOf(paragraph: Paragraph, span: ParagraphSpan, id: string): DocumentSpan {
  const start = paragraph.text.indexOf(id, span.start);
  return toDocument(paragraph, { start, end: start + id.length });
}
