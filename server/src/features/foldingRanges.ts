import type { DocumentModel } from '../model/types.ts';
import { outline } from './outline.ts';
import type { OutlineNode } from './outline.ts';

/** Lines that can be folded away, zero-based, both ends included. */
export interface Fold {
  readonly startLine: number;
  readonly endLine: number;
  readonly kind?: 'comment' | 'region';
}

/** Annexes, headings, sections, paragraphs with points, the front matter, and runs of comments and notes. */
export function foldingRanges(model: DocumentModel): readonly Fold[] {
  const folds: Fold[] = [];
  const add = (first: number, last: number, kind?: Fold['kind']): void => {
    const startLine = model.paragraphs[first]?.line;
    const endLine = lastLine(model, last);
    if (startLine === undefined || endLine === undefined || endLine <= startLine) return;
    folds.push({ startLine, endLine, ...(kind && { kind }) });
  };
  const walk = (nodes: readonly OutlineNode[]): void => {
    for (const node of nodes) {
      add(node.paragraph, node.last);
      walk(node.children);
    }
  };
  walk(outline(model));
  for (const run of runs(model)) add(run.first, run.last, run.kind);
  return folds.sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}

/** The line on which a paragraph ends: notes and the front matter run over several. */
function lastLine(model: DocumentModel, index: number): number | undefined {
  const paragraph = model.paragraphs[index];
  if (!paragraph) return undefined;
  const lineEnds = paragraph.text.trimEnd().match(/\r\n|\r|\n/g)?.length ?? 0;
  return paragraph.line + lineEnds;
}

interface Run {
  readonly first: number;
  readonly last: number;
  readonly kind?: Fold['kind'];
}

/** What is folded together although nothing heads it. */
function runs(model: DocumentModel): Run[] {
  const found: Run[] = [];
  let first = 0;
  model.paragraphs.forEach(({ kind }, index) => {
    if (model.paragraphs[index - 1]?.kind !== kind) first = index;
    if (model.paragraphs[index + 1]?.kind === kind) return;
    if (kind === 'front-matter') found.push({ first, last: index, kind: 'region' });
    else if (kind === 'comment') found.push({ first, last: index, kind: 'comment' });
    else if (kind === 'table' || kind === 'quote' || kind === 'note') {
      found.push({ first, last: index });
    }
  });
  return found;
}
