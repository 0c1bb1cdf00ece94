import { quoted } from '../loss.ts';
import type { Loss } from '../loss.ts';
import type { ShownDraft } from './types.ts';

/** What of a draft its readers do not see, and a document for them has no place for. */
export function leftOut({ model, paragraphs }: ShownDraft): readonly Loss[] {
  const losses: Loss[] = [];
  for (const { paragraph, pieces } of paragraphs) {
    const line = paragraph.line + 1;
    if (paragraph.kind === 'comment') {
      losses.push({ line, message: `the comment ${quoted(paragraph.text)} is left out.` });
    } else if (paragraph.kind === 'note' && pieces.length > 0) {
      losses.push({
        line,
        message: `nothing marks the note ${quoted(paragraph.text)}: it stands as a paragraph.`,
      });
    }
  }
  for (const { code, text, span } of model.tree.problems) {
    if (code !== 'front-matter-line') continue;
    losses.push({
      line: (model.paragraphs[model.paragraphAt(span.start)]?.line ?? 0) + 1,
      message: `${quoted(text)} in the front matter says nothing (key: value), and is left out.`,
    });
  }
  return losses;
}
