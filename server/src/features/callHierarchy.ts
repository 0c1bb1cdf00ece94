import type { DocumentModel } from '../model/types.ts';
import type { DocumentSpan } from '../text/span.ts';
import { toDocument } from '../text/span.ts';
import { labelOf } from './describe/label.ts';
import { firstWords } from './firstWords.ts';
import { occurrencesOf, targetAt, targetOf } from './targets.ts';
import type { Target } from './targets.ts';

/** Who cites whom: a paragraph of this draft, or a document or a paragraph of one. */
export interface CitingItem {
  readonly name: string;
  readonly target: Target;
  readonly span: DocumentSpan;
  readonly selection: DocumentSpan;
}

/** An item at the other end, with the places in this draft where the one cites the other. */
export interface CitingStep {
  readonly item: CitingItem;
  readonly places: readonly DocumentSpan[];
}

/** What the cursor is on: a reference, else the paragraph it stands in. */
export function citingItemAt(model: DocumentModel, offset: number): CitingItem | undefined {
  const found = targetAt(model, offset);
  if (found && found.target.kind !== 'paragraph') {
    return itemOf(model, found.target, found.span);
  }
  const index =
    found?.target.kind === 'paragraph' ? found.target.paragraphs[0] : model.paragraphAt(offset);
  return index === undefined ? undefined : paragraphItem(model, index);
}

/** The paragraphs of this draft that cite the target. */
export function citedBy(model: DocumentModel, target: Target): readonly CitingStep[] {
  const byParagraph = new Map<number, DocumentSpan[]>();
  for (const { span, isDefinition } of occurrencesOf(model, target)) {
    if (isDefinition) continue;
    const index = model.paragraphAt(span.start);
    const known = byParagraph.get(index);
    if (known) known.push(span);
    else byParagraph.set(index, [span]);
  }
  return [...byParagraph].flatMap(([index, places]) => {
    const item = paragraphItem(model, index);
    return item ? [{ item, places }] : [];
  });
}

/** What a paragraph of this draft cites, with the points under it. */
export function citesWhat(model: DocumentModel, paragraph: number): readonly CitingStep[] {
  const steps = new Map<string, { item: CitingItem; places: DocumentSpan[] }>();
  const level = model.paragraphs[paragraph]?.marker?.level ?? 0;
  for (let index = paragraph; index < model.paragraphs.length; index++) {
    const { kind, marker } = model.paragraphs[index] ?? {};
    const belongs = index === paragraph || (kind === 'point' && (marker?.level ?? 0) > level);
    if (!belongs) break;
    for (const resolved of model.referencesIn(index)) {
      const target = targetOf(model, resolved);
      if (!target || target.kind === 'name') continue;
      const item =
        target.kind === 'paragraph'
          ? paragraphItem(model, target.paragraphs[0] ?? -1)
          : itemOf(model, target, resolved.span);
      if (!item) continue;
      const key = JSON.stringify(target);
      const known = steps.get(key);
      if (known) known.places.push(resolved.span);
      else steps.set(key, { item, places: [resolved.span] });
    }
  }
  return [...steps.values()];
}

function paragraphItem(model: DocumentModel, index: number): CitingItem | undefined {
  const paragraph = model.paragraphs[index];
  if (!paragraph || paragraph.kind === 'blank') return undefined;
  const span = toDocument(paragraph, { start: 0, end: paragraph.text.trimEnd().length });
  const selection = toDocument(paragraph, paragraph.marker?.span ?? paragraph.content);
  const target: Target = { kind: 'paragraph', paragraphs: [index] };
  return { name: firstWords(paragraph.text), target, span, selection };
}

function itemOf(model: DocumentModel, target: Target, span: DocumentSpan): CitingItem {
  const name =
    target.kind === 'document'
      ? labelOf(model.registry, target.id)
      : model.text.slice(span.start, span.end);
  return { name, target, span, selection: span };
}
