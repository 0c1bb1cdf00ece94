import type { DocumentModel } from '../model/types.ts';
import type { Paragraph } from '../syntax/types.ts';

/** A paragraph with those that stand under it: `2.` with its `(a)` and `(b)`. */
export interface OutlineNode {
  /** Index in `model.paragraphs`. */
  readonly paragraph: number;
  /** Index of the last paragraph that belongs to it, blank lines at the end left out. */
  readonly last: number;
  readonly children: readonly OutlineNode[];
}

interface Growing {
  readonly paragraph: number;
  readonly rank: number;
  last: number;
  readonly children: Growing[];
}

/** The draft as a tree: annexes hold headings and sections, which hold paragraphs, which hold points. */
export function outline(model: Pick<DocumentModel, 'paragraphs'>): readonly OutlineNode[] {
  const roots: Growing[] = [];
  const open: Growing[] = [];
  const close = (rank: number): void => {
    while ((open.at(-1)?.rank ?? -1) >= rank) open.pop();
  };
  model.paragraphs.forEach((paragraph, index) => {
    if (isEmpty(paragraph)) return;
    const rank = rankOf(paragraph);
    if (rank === undefined) {
      // Text under a heading or an annex belongs to it; text after a numbered paragraph closes that.
      if (endsNumbering(paragraph)) close(NUMBERED);
      for (const node of open) node.last = index;
      return;
    }
    close(rank);
    const node: Growing = { paragraph: index, rank, last: index, children: [] };
    (open.at(-1)?.children ?? roots).push(node);
    for (const ancestor of open) ancestor.last = index;
    open.push(node);
  });
  return roots;
}

const ANNEX = 0;
const HEADING = 1;
/** Headings have depths of 1 to 4, so that sections come after them. */
const SECTION = 6;
const NUMBERED = 7;
const POINT = 8;

/** The lower the rank, the more a paragraph holds; undefined for what holds nothing. */
function rankOf(paragraph: Paragraph): number | undefined {
  switch (paragraph.kind) {
    case 'annex':
      return ANNEX;
    case 'organ':
    case 'heading':
      return HEADING + (paragraph.depth ?? 0);
    case 'section':
      return SECTION;
    case 'numbered':
    case 'preambular':
    case 'operative':
      return NUMBERED + decimals(paragraph);
    case 'point':
      return POINT + Math.max(1, paragraph.marker?.level ?? 1);
    default:
      return undefined;
  }
}

/** `2.1` stands under `2` as a fraction of a rank, so that points stay below both. */
const decimals = (paragraph: Paragraph): number =>
  ((paragraph.marker?.numbers.length ?? 1) - 1) / 10;

const isEmpty = (paragraph: Paragraph): boolean =>
  paragraph.kind === 'blank' || paragraph.kind === 'comment';

/** A title or a note after paragraph 12 is no part of paragraph 12; a bullet or a table is. */
const endsNumbering = (paragraph: Paragraph): boolean =>
  paragraph.kind === 'title' || paragraph.kind === 'note' || paragraph.kind === 'rule';
