import { inlinesOfKind } from '../../syntax/inlinesOf.ts';
import type { Paragraph } from '../../syntax/types.ts';
import { toDocument } from '../../text/span.ts';
import type { DocumentSpan, ParagraphSpan } from '../../text/span.ts';
import { notesOf } from '../support/notes.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'fn-orphan',
  scope: 'document',
  severity: 'error',
  tags: ['footnote'],
  source: 'UN Editorial Manual, footnotes',
  messages: {
    noNote: 'The mark of footnote {0} has no note. Write the note, or remove the mark.',
    noMark: 'Footnote {0} has no mark in the text. Put its mark where it belongs, or remove it.',
  },
  check({ model, report }) {
    const marks = new Map<string, DocumentSpan>();
    const notes = new Map<string, DocumentSpan>();
    for (const { paragraph, inline } of inlinesOfKind(model.paragraphs, 'note-mark')) {
      keepFirst(marks, inline.id, toDocument(paragraph, inline.span));
    }
    for (const { id, paragraph, inline } of notesOf(model)) {
      keepFirst(notes, id, toDocument(paragraph, inline ? inline.span : headOf(paragraph)));
    }
    for (const [id, span] of marks) {
      if (!notes.has(id)) report({ span, message: 'noNote', words: [id] });
    }
    for (const [id, span] of notes) {
      if (!marks.has(id)) report({ span, message: 'noMark', words: [id] });
    }
  },
});

function keepFirst(spans: Map<string, DocumentSpan>, id: string, span: DocumentSpan): void {
  if (!spans.has(id)) spans.set(id, span);
}

/** `[^1]:` of `[^1]: See also resolution 79/277.` */
const headOf = ({ text, content }: Paragraph): ParagraphSpan => {
  const start = text.indexOf('[');
  return {
    start: Math.max(0, start),
    end: Math.max(start, text.slice(0, content.start).trimEnd().length),
  };
};
