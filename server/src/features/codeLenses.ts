import { draftingWords } from '../languages/drafting.ts';
import type { DocumentModel } from '../model/types.ts';
import type { Paragraph } from '../syntax/types.ts';
import type { DocumentSpan } from '../text/span.ts';
import { toDocument } from '../text/span.ts';
import { targetsOf } from './definition.ts';

/** A line above a paragraph that tells what its words do not. */
export interface Lens {
  /** Of the number or the first words, over which it stands. */
  readonly span: DocumentSpan;
  readonly says:
    | { readonly kind: 'cited'; readonly places: readonly DocumentSpan[] }
    /** It asks somebody for something and says no date or session by which. */
    | { readonly kind: 'no-deadline' };
}

/** Over paragraphs and annexes that others cite: by how many; over requests: whether a deadline is set. */
export function codeLenses(model: DocumentModel): readonly Lens[] {
  const cited = citedParagraphs(model);
  const requests = draftingWords(model.language).requests.map((word) => word.toLowerCase());
  return model.paragraphs.flatMap((paragraph, index): Lens[] => {
    const span = toDocument(paragraph, paragraph.marker?.span ?? paragraph.content);
    const places = cited.get(paragraph);
    const lenses: Lens[] = [];
    if (places) lenses.push({ span, says: { kind: 'cited', places } });
    if (isRequest(paragraph, requests) && !hasDeadline(model, index)) {
      lenses.push({ span, says: { kind: 'no-deadline' } });
    }
    return lenses;
  });
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

/** `Requests also the Secretary-General …` in an operative paragraph. */
function isRequest({ text, opener }: Paragraph, requests: readonly string[]): boolean {
  if (opener?.position !== 'operative') return false;
  const words = text.slice(opener.span.start, opener.span.end).toLowerCase();
  return requests.some((word) => words.startsWith(word));
}

/** In the paragraph itself or in one of the points under it. */
function hasDeadline(model: DocumentModel, index: number): boolean {
  for (let at = index; at < model.paragraphs.length; at++) {
    const kind = model.paragraphs[at]?.kind;
    if (at > index && kind !== 'point' && kind !== 'blank' && kind !== 'bullet') break;
    const isSet = model
      .referencesIn(at)
      .some(({ reference }) => reference.kind === 'deadline' || reference.kind === 'session');
    if (isSet) return true;
  }
  return false;
}
