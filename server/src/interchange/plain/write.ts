import type { DocumentModel } from '../../model/types.ts';
import type { Loss } from '../loss.ts';
import { quoted } from '../loss.ts';
import { leftOut } from '../shown/leftOut.ts';
import { showDraft, textOfPieces } from '../shown/show.ts';
import type { Piece, ShownDraft, ShownParagraph } from '../shown/types.ts';

/**
 * A draft as plain text, a paragraph a line, with the changes in it made: `1.⇥Requests a report[1];`.
 * Cross-references print their numbers; the notes stand at the end, cells are parted by TABs.
 */
export function writePlainText(model: DocumentModel): {
  readonly text: string;
  readonly losses: readonly Loss[];
} {
  const draft = showDraft(model);
  const lines = draft.paragraphs.flatMap((shown) => lineOf(shown, draft) ?? []);
  const notes = [...draft.notes.values()].map(
    ({ number, pieces }) => `[${number}] ${textOf(pieces, draft)}`,
  );
  const all = [...trimmed(lines), ...(notes.length > 0 ? ['', ...notes] : [])];
  return { text: all.map((line) => `${line}\n`).join(''), losses: lossesOf(draft) };
}

function lineOf(shown: ShownParagraph, draft: ShownDraft): string | undefined {
  const { paragraph, marker, pieces, cells } = shown;
  switch (paragraph.kind) {
    case 'front-matter':
    case 'comment':
      return undefined;
    case 'blank':
      return '';
    case 'table':
      return cells.map((cell) => textOf(cell, draft)).join('\t');
    case 'note':
      return pieces.length === 0 ? undefined : textOf(pieces, draft);
    default:
      return marker === '' ? textOf(pieces, draft) : `${marker}\t${textOf(pieces, draft)}`;
  }
}

function textOf(pieces: readonly Piece[], { notes }: ShownDraft): string {
  return pieces
    .map((piece) => {
      if (piece.set.change === 'deletion') return '';
      if (piece.kind === 'note') return `[${notes.get(piece.id)?.number ?? ''}]`;
      return textOfPieces([piece]);
    })
    .join('')
    .trim();
}

/** Without the blank lines that what was left out leaves at the ends. */
function trimmed(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line !== '');
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex((line) => line !== '') + 1);
}

function lossesOf(draft: ShownDraft): readonly Loss[] {
  const losses = [...leftOut(draft)];
  for (const { paragraph, pieces, cells } of draft.paragraphs) {
    const all = [...pieces, ...cells.flat()];
    const line = paragraph.line + 1;
    const remark = all.find((piece) => piece.kind === 'remark');
    if (remark?.kind === 'remark') {
      losses.push({ line, message: `the remark ${quoted(remark.text)} is left out.` });
    }
    if (all.some(({ set }) => set.change !== undefined)) {
      losses.push({
        line,
        message: `the changes in ${quoted(textOfPieces(all))} are made: what was inserted is text, what was deleted is gone.`,
      });
    }
  }
  return losses;
}
