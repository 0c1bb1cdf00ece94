import type { DocumentModel } from '../model/types.ts';
import type { DocumentSpan } from '../text/span.ts';
import { contains, toDocument } from '../text/span.ts';
import { outline } from './outline.ts';
import type { OutlineNode } from './outline.ts';

const WORD = /[\p{L}\p{M}\p{N}]+(?:[/.’'-][\p{L}\p{M}\p{N}]+)*/gu;
/** Where a clause of a sentence ends, in the scripts of the six languages. */
const CLAUSE_END = /[,;:.،؛，；：。、]/;

/**
 * What is selected step by step around a place, the smallest first: the word, the reference, the
 * clause, what the paragraph says, the paragraph, all that stands under it, the section, the draft.
 */
export function selectionSteps(model: DocumentModel, offset: number): readonly DocumentSpan[] {
  const index = model.paragraphAt(offset);
  const paragraph = model.paragraphs[index];
  const steps: DocumentSpan[] = [];
  if (paragraph) {
    const content = toDocument(paragraph, paragraph.content);
    steps.push(...wordAt(model.text, offset, paragraph.start, paragraph.text));
    for (const { span } of model.referencesIn(index)) if (contains(span, offset)) steps.push(span);
    if (contains(content, offset)) steps.push(clauseAt(model.text, content, offset), content);
    const line = { start: 0, end: paragraph.text.trimEnd().length };
    steps.push(toDocument(paragraph, line), ...outlineAround(model, index));
  }
  steps.push({ start: 0, end: model.text.length });
  return nested(steps, offset);
}

function wordAt(text: string, offset: number, start: number, paragraph: string): DocumentSpan[] {
  // A paragraph may be very long: only what is near can be the word.
  const from = Math.max(start, offset - 100);
  const near = text.slice(from, Math.min(start + paragraph.length, offset + 100));
  return [...near.matchAll(WORD)]
    .map(({ 0: word, index }) => ({ start: from + index, end: from + index + word.length }))
    .filter((span) => contains(span, offset));
}

function clauseAt(text: string, within: DocumentSpan, offset: number): DocumentSpan {
  let start = Math.min(offset, within.end);
  while (start > within.start && !endsClause(text, start - 1)) start--;
  while (start < offset && /\s/.test(text[start] ?? '')) start++;
  let end = offset;
  while (end < within.end && !endsClause(text, end)) end++;
  return { start, end };
}

/** A sign that ends a clause; not the point in `1.5` or the stroke in `Rev.1`. */
const endsClause = (text: string, at: number): boolean =>
  CLAUSE_END.test(text[at] ?? '') && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? '');

function outlineAround(model: DocumentModel, index: number): DocumentSpan[] {
  const spans: DocumentSpan[] = [];
  const visit = (nodes: readonly OutlineNode[]): void => {
    for (const node of nodes) {
      if (index < node.paragraph || index > node.last) continue;
      const first = model.paragraphs[node.paragraph];
      const last = model.paragraphs[node.last];
      if (first && last) {
        spans.push({ start: first.start, end: last.start + last.text.trimEnd().length });
      }
      visit(node.children);
    }
  };
  visit(outline(model));
  return spans;
}

/** From small to large, each around the last, each once. */
function nested(steps: readonly DocumentSpan[], offset: number): readonly DocumentSpan[] {
  const bySize = steps
    .filter((span) => contains(span, offset))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const kept: DocumentSpan[] = [];
  for (const span of bySize) {
    const last = kept.at(-1);
    const isAround = !last || (span.start <= last.start && span.end >= last.end);
    const isLarger = !last || span.end - span.start > last.end - last.start;
    if (isAround && isLarger && span.end > span.start) kept.push(span);
  }
  return kept;
}
