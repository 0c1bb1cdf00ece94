import type { DocumentModel } from '../model/types.ts';
import type { Paragraph } from '../syntax/types.ts';
import type { DocumentSpan } from '../text/span.ts';
import { toDocument } from '../text/span.ts';
import { targetsOf } from './definition.ts';

/** A line above a paragraph that others cite, with the places where they do. */
export interface CitedLens {
  /** Of the number or the first words, over which it stands. */
  readonly span: DocumentSpan;
  readonly places: readonly DocumentSpan[];
}

/** Over paragraphs and annexes that others of this draft cite: by how many. */
export function citedLenses(model: DocumentModel): readonly CitedLens[] {
  return [...citedParagraphs(model)].map(([paragraph, places]) => ({
    span: toDocument(paragraph, paragraph.marker?.span ?? paragraph.content),
    places,
  }));
}

function citedParagraphs(model: DocumentModel): ReadonlyMap<Paragraph, readonly DocumentSpan[]> {
  const cited = new Map<Paragraph, DocumentSpan[]>();
  const add = (paragraph: Paragraph | undefined, span: DocumentSpan): void => {
    if (!paragraph) return;
    const known = cited.get(paragraph);
    if (known) known.push(span);
    else cited.set(paragraph, [span]);
  };
  for (const resolved of model.references) {
    const { reference, span } = resolved;
    if (reference.kind !== 'paragraph') continue;
    for (const target of targetsOf(model, resolved, reference)) add(target, span);
  }
  for (const paragraph of model.paragraphs) {
    for (const inline of paragraph.inlines) {
      if (inline.kind !== 'label-use') continue;
      const target = model.paragraphs[model.labels.get(inline.name) ?? -1];
      add(target, toDocument(paragraph, inline.span));
    }
  }
  return cited;
}
