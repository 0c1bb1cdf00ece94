import type { DocumentModel } from '../../model/types.ts';
import { inlinesOfKind } from '../../syntax/inlinesOf.ts';
import { keptReadings } from '../../syntax/keptReadings.ts';
import { noteId } from '../../syntax/notes.ts';
import type { Inline, Paragraph } from '../../syntax/types.ts';
import { toDocument } from '../../text/span.ts';
import type { DocumentSpan, ParagraphSpan } from '../../text/span.ts';

/** A footnote: `[^1]: See resolution 79/277.` */
export interface Note {
  readonly id: string;
  readonly paragraph: Paragraph;
  /** Absent where the note is a paragraph of its own. */
  readonly inline?: Inline;
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
export function notesOf(model: DocumentModel): readonly Note[] {
  let notes = notesKnown.get(model);
  if (!notes) notesKnown.set(model, (notes = findNotes(model)));
  return notes;
}

/** Several rules ask for the footnotes of one draft. */
const notesKnown = new WeakMap<DocumentModel, readonly Note[]>();

function findNotes({ paragraphs }: DocumentModel): readonly Note[] {
  return noted(paragraphs, undefined).flatMap(({ index }): readonly Note[] => {
    const paragraph = paragraphs[index];
    if (!paragraph) return [];
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
              inline,
              content: inline.content,
              idSpan: idSpanOf(paragraph, inline.span, inline.id),
            },
          ]
        : [],
    );
  });
}

/** Whether a paragraph is a footnote or has one typed inside it. */
const noted = keptReadings((paragraph) =>
  noteId(paragraph) !== undefined || paragraph.inlines.some(({ kind }) => kind === 'note-body')
    ? true
    : undefined,
);

/** The marks of footnotes in the order of the text. */
export const noteMarksOf = ({ paragraphs }: DocumentModel): readonly NoteMark[] =>
  [...inlinesOfKind(paragraphs, 'note-mark')].map(({ paragraph, inline: { id, span } }) => ({
    id,
    idSpan: idSpanOf(paragraph, span, id),
  }));

/** The `5` of `[^5]`, `[footnoteRef:5]` and `[5: …]`. */
function idSpanOf(paragraph: Paragraph, span: ParagraphSpan, id: string): DocumentSpan {
  const start = paragraph.text.indexOf(id, span.start);
  return toDocument(paragraph, { start, end: start + id.length });
}
