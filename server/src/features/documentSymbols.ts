import type { DocumentModel } from '../model/types.ts';
import type { Paragraph } from '../syntax/types.ts';
import type { DocumentSpan } from '../text/span.ts';
import { toDocument } from '../text/span.ts';
import { outline } from './outline.ts';
import type { OutlineNode } from './outline.ts';

/** An entry of the outline: `2. Requests the action line facilitators …` with its points. */
export interface DraftSymbol {
  readonly name: string;
  readonly kind: 'annex' | 'organ' | 'heading' | 'section' | 'preambular' | 'paragraph' | 'point';
  /** With everything that stands under it. */
  readonly span: DocumentSpan;
  /** The line itself. */
  readonly selection: DocumentSpan;
  readonly children: readonly DraftSymbol[];
}

export function documentSymbols(model: DocumentModel): readonly DraftSymbol[] {
  return outline(model).flatMap((node) => toSymbol(model, node));
}

function toSymbol(model: DocumentModel, node: OutlineNode): DraftSymbol[] {
  const paragraph = model.paragraphs[node.paragraph];
  const last = model.paragraphs[node.last];
  if (!paragraph || !last) return [];
  const selection = lineOf(paragraph);
  return [
    {
      name: nameOf(paragraph),
      kind: kindOf(paragraph),
      span: { start: selection.start, end: Math.max(selection.end, lineOf(last).end) },
      selection,
      children: node.children.flatMap((child) => toSymbol(model, child)),
    },
  ];
}

/** The paragraph without its line end. */
function lineOf(paragraph: Paragraph): DocumentSpan {
  return toDocument(paragraph, { start: 0, end: paragraph.text.trimEnd().length });
}

const LONGEST_NAME = 80;

/** `2. Requests the action line facilitators, in preparing the report …` */
function nameOf(paragraph: Paragraph): string {
  const content = paragraph.text.slice(paragraph.content.start, paragraph.content.end);
  const words = content.replace(/[\s\u00a0]+/g, ' ').trim();
  const marker = paragraph.marker?.text ?? '';
  const name = words.startsWith(marker) ? words : `${marker} ${words}`;
  return shorten(name.trim() || paragraph.text.trim() || '…');
}

/** Cut between words where there are any, never inside a surrogate pair. */
function shorten(name: string): string {
  if (name.length <= LONGEST_NAME) return name;
  const cut = name.slice(0, LONGEST_NAME);
  const blank = cut.lastIndexOf(' ');
  const kept = blank > LONGEST_NAME / 2 ? cut.slice(0, blank) : cut.replace(/[\ud800-\udbff]$/, '');
  return `${kept} …`;
}

function kindOf(paragraph: Paragraph): DraftSymbol['kind'] {
  switch (paragraph.kind) {
    case 'annex':
    case 'organ':
    case 'heading':
    case 'section':
    case 'preambular':
    case 'point':
      return paragraph.kind;
    default:
      return 'paragraph';
  }
}
