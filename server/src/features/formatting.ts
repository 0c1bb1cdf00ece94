import type { DocumentModel } from '../model/types.ts';
import type { Paragraph } from '../syntax/types.ts';
import type { TextChange } from '../text/edits.ts';
import { toDocument } from '../text/span.ts';

/**
 * Rules whose repairs are formatting: blanks, and the sign with which a paragraph ends. Formatting
 * applies them as far as they are switched on, and never a repair of any other.
 */
export const FORMATTING_RULES: ReadonlySet<string> = new Set([
  'typ-space',
  'typ-final-stop',
  'str-preamble-end',
  'str-operative-end',
  'str-operative-last',
]);

/**
 * Blanks at the ends of lines go, and markers have behind them what most of their kind in this
 * draft have: a TAB in `1.⇥Decides`, else one blank. No other sign is touched.
 */
export function spacingChanges(model: DocumentModel): readonly TextChange[] {
  const gap = usualGap(model.paragraphs);
  return model.paragraphs.flatMap((paragraph) => {
    // A table is drawn with blanks; front matter and comments are the drafter's own.
    if (!isText(paragraph)) return [];
    return [...gapChanges(paragraph, gap), ...trailingBlanks(paragraph)];
  });
}

function isText({ kind }: Paragraph): boolean {
  return kind !== 'table' && kind !== 'front-matter' && kind !== 'comment' && kind !== 'note';
}

function gapChanges(paragraph: Paragraph, gap: string): readonly TextChange[] {
  const written = gapOf(paragraph);
  if (written === undefined || written === gap || written === '') return [];
  const { end } = paragraph.marker?.span ?? { end: 0 };
  return [{ span: toDocument(paragraph, { start: end, end: end + written.length }), newText: gap }];
}

/** The blanks between a marker and the words behind it; undefined where there is no marker or no word. */
function gapOf({ kind, marker, text, content }: Paragraph): string | undefined {
  if (!marker || content.start >= content.end || (kind !== 'numbered' && kind !== 'point')) {
    return undefined;
  }
  const written = text.slice(marker.span.end, content.start);
  return /^[ \t\u00a0]*$/.test(written) ? written : undefined;
}

function usualGap(paragraphs: readonly Paragraph[]): string {
  let tabs = 0;
  let others = 0;
  for (const paragraph of paragraphs) {
    const gap = gapOf(paragraph);
    if (gap === undefined || gap === '') continue;
    if (gap === '\t') tabs++;
    else others++;
  }
  return tabs >= others ? '\t' : ' ';
}

/** Matches the blanks in `Decides;  ⏎`; not the line end. */
const TRAILING = /[ \t\u00a0]+(?=\r?\n?$)/;

function trailingBlanks(paragraph: Paragraph): readonly TextChange[] {
  const found = TRAILING.exec(paragraph.text);
  // The TAB behind a marker that waits for its words stays.
  if (!found || (paragraph.marker && found.index <= paragraph.marker.span.end)) return [];
  const span = { start: found.index, end: found.index + found[0].length };
  return [{ span: toDocument(paragraph, span), newText: '' }];
}
