import { showDraft } from '../interchange/shown/show.ts';
import type { Piece, ShownDraft } from '../interchange/shown/types.ts';
import type { DocumentModel } from '../model/types.ts';

/**
 * What must stay of a draft on its way through another format: of every paragraph its kind, number,
 * label and text with all signs, notes by their texts, tables by their cells, and what is cited.
 * Blank lines, comments and the kind of blank behind a number may go.
 */
export function likenessOf(model: DocumentModel): readonly string[] {
  const draft = showDraft(model);
  const lines: string[] = [];
  for (const { paragraph, marker, pieces, cells, label } of draft.paragraphs) {
    const { kind } = paragraph;
    if (kind === 'blank' || kind === 'comment' || kind === 'front-matter') continue;
    if (kind === 'note' && pieces.length === 0) continue;
    if (kind === 'table') {
      lines.push(`table | ${cells.map((cell) => textOf(cell, draft)).join(' | ')}`);
      continue;
    }
    const depth = kind === 'heading' ? ` ${paragraph.depth}` : '';
    const name = label === undefined ? '' : ` #${label}`;
    lines.push(`${kind}${depth} ${marker}> ${textOf(pieces, draft)}${name}`);
  }
  const cited = model.references.map(({ reference }) => `${reference.kind} ${reference.id}`);
  return [...lines, ...cited.sort()];
}

function textOf(pieces: readonly Piece[], draft: ShownDraft): string {
  const isHead = pieces.length > 0 && pieces.every(({ set }) => set.strong || set.emphasis);
  return pieces
    .map((piece) => {
      const text = characters(piece, draft);
      const { change, emphasis, strong, opener } = piece.set;
      const star = isHead || opener ? '' : `${strong ? '**' : ''}${emphasis ? '*' : ''}`;
      const sign = change === undefined ? '' : change === 'insertion' ? '+' : '-';
      return `${sign}${star}${text}${star}${sign}`;
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

function characters(piece: Piece, draft: ShownDraft): string {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'note': {
      const note = draft.notes.get(piece.id);
      return `[${note?.number ?? ''} ${textOf(note?.pieces ?? [], draft)}]`;
    }
    case 'label-use':
      return `{@${piece.name}.${piece.form ?? ''}}`;
    case 'remark':
      return `{>${piece.who}: ${piece.text}<}`;
  }
}
