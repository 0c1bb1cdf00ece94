import type { Paragraph, ParagraphKind } from '../../syntax/types.ts';

/**
 * Whether a blank line is to stand between two paragraphs, where a draft is laid out anew: around
 * the line of the organ, in front of headings, sections and annexes, where the operative part
 * begins, and around what is set apart.
 */
export function isParted(above: Paragraph, below: Paragraph): boolean {
  if (above.kind === below.kind) return below.kind === 'annex';
  if (SET_APART.has(above.kind) || SET_APART.has(below.kind)) return true;
  if (OPENS.has(below.kind)) return above.kind !== 'title' || below.kind !== 'heading';
  if (above.kind === 'organ') return true;
  // Below a title begins the text; titles of annexes and their text stay together.
  if (above.kind === 'title') return false;
  return isOperative(below) && (above.kind === 'preambular' || above.kind === 'text');
}

const SET_APART: ReadonlySet<ParagraphKind> = new Set(['quote', 'note', 'rule']);
const OPENS: ReadonlySet<ParagraphKind> = new Set(['organ', 'annex', 'section', 'heading']);

const isOperative = ({ kind, marker }: Paragraph): boolean =>
  kind === 'operative' || (kind === 'numbered' && marker?.level === 0);
