import type { DocumentModel } from '../../model/types.ts';
import { noteId } from '../../syntax/notes.ts';
import type { Paragraph } from '../../syntax/types.ts';
import type { ParagraphSpan } from '../../text/span.ts';
import { noNotes, piecesOf } from './pieces.ts';
import type { NoteMarks } from './pieces.ts';
import type { Piece, ShownDraft, ShownNote, ShownParagraph } from './types.ts';

/**
 * A draft as its readers see it: labels, comments and front matter are gone, cross-references print
 * their numbers, and each note knows its number and its text.
 */
export function showDraft(model: DocumentModel): ShownDraft {
  const texts = noteTexts(model);
  const marked = markedIds(model);
  const order: string[] = [];
  const seen = new Set<string>();
  const marks: NoteMarks = {
    has: (id) => marked.has(id) && texts.has(id),
    mark(id) {
      if (seen.has(id)) return true;
      seen.add(id);
      order.push(id);
      return false;
    },
    isText: (id, paragraph) => marked.has(id) && texts.get(id)?.paragraph === paragraph,
  };
  const paragraphs = model.paragraphs.map((paragraph, index) =>
    showParagraph(model, index, paragraph, marks),
  );
  const notes = new Map<string, ShownNote>();
  for (const [at, id] of order.entries()) {
    const text = texts.get(id);
    if (text === undefined) continue;
    const { paragraph, span, inside } = text;
    const pieces = piecesOf(model, paragraph, span, noNotes);
    notes.set(id, { id, number: at + 1, pieces, paragraph, inside });
  }
  return { model, paragraphs, notes };
}

interface NoteText {
  readonly paragraph: number;
  readonly span: ParagraphSpan;
  readonly inside: boolean;
}

/** The first text given for each note. */
function noteTexts(model: DocumentModel): ReadonlyMap<string, NoteText> {
  const texts = new Map<string, NoteText>();
  const add = (id: string, text: NoteText): void => {
    if (!texts.has(id)) texts.set(id, text);
  };
  for (const [index, paragraph] of model.paragraphs.entries()) {
    const id = noteId(paragraph);
    if (id !== undefined) add(id, { paragraph: index, span: paragraph.content, inside: false });
    for (const inline of paragraph.inlines) {
      if (inline.kind !== 'note-body') continue;
      add(inline.id, { paragraph: index, span: inline.content, inside: true });
    }
  }
  return texts;
}

/** The ids of the marks that a reader meets: not of those within remarks and notes. */
function markedIds(model: DocumentModel): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { kind, inlines } of model.paragraphs) {
    if (kind === 'note') continue;
    let hiddenTo = 0;
    for (const inline of inlines) {
      const { span } = inline;
      if (inline.kind === 'note-body' || inline.kind === 'remark') {
        hiddenTo = Math.max(hiddenTo, span.end);
      } else if (inline.kind === 'note-mark' && span.start >= hiddenTo) ids.add(inline.id);
    }
  }
  return ids;
}

const NOT_READ: ReadonlySet<Paragraph['kind']> = new Set(['front-matter', 'blank', 'comment']);

function showParagraph(
  model: DocumentModel,
  index: number,
  paragraph: Paragraph,
  marks: NoteMarks,
): ShownParagraph {
  const { kind, cells = [] } = paragraph;
  const label = paragraph.inlines.find((inline) => inline.kind === 'label');
  return {
    index,
    paragraph,
    marker: markerOf(model, index, paragraph),
    pieces:
      NOT_READ.has(kind) || kind === 'table' ? [] : readPieces(model, index, paragraph, marks),
    cells: kind === 'table' ? cells.map((cell) => piecesOf(model, index, cell, marks)) : [],
    label: label?.kind === 'label' ? label.name : undefined,
  };
}

function readPieces(
  model: DocumentModel,
  index: number,
  paragraph: Paragraph,
  marks: NoteMarks,
): readonly Piece[] {
  const id = noteId(paragraph);
  if (id === undefined) return piecesOf(model, index, paragraph.content, marks);
  if (marks.isText(id, index)) return [];
  // The text of a note that nothing marks is a line of the text.
  const start = paragraph.text.indexOf('[');
  return piecesOf(model, index, { start, end: paragraph.content.end }, noNotes);
}

function markerOf(model: DocumentModel, index: number, { marker }: Paragraph): string {
  if (marker === undefined) return '';
  return marker.text === '#.' ? `${model.places[index]?.path[0] ?? ''}.` : marker.text;
}

/** The text of pieces alone: notes and remarks are left out. */
export const textOfPieces = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => (piece.kind === 'text' || piece.kind === 'label-use' ? piece.text : ''))
    .join('');
