import { citeKeys, documentOf, placeKey } from '../model/citeKeys.ts';
import type { DocumentModel, ResolvedReference } from '../model/types.ts';
import type { ParagraphReference } from '../references/types.ts';
import type { DocumentSpan } from '../text/span.ts';
import { contains, toDocument } from '../text/span.ts';
import { targetsOf } from './definition.ts';

/** What a person points at and asks about: who cites it, where else it stands. */
export type Target =
  /** `resolution 70/125`, `Resolution 140 (Rev. Dubai, 2018)` in whichever edition. */
  | { readonly kind: 'document'; readonly id: string }
  /** `paragraph 67 of resolution 80/173`. */
  | { readonly kind: 'place'; readonly of: string; readonly unit: Unit; readonly path: Path }
  /** Paragraph 12 of this draft, by index. */
  | { readonly kind: 'paragraph'; readonly paragraphs: readonly number[] }
  | { readonly kind: 'label'; readonly name: string }
  | { readonly kind: 'note'; readonly id: string }
  /** A body, an action line, a session, an instrument that is known by name. */
  | { readonly kind: 'name'; readonly id: string };

type Unit = ParagraphReference['unit'];
type Path = readonly number[];

export interface Occurrence {
  readonly span: DocumentSpan;
  /** The paragraph itself, the label where it is set; not a reference to it. */
  readonly isDefinition: boolean;
}

/** What stands at a place of the draft: a reference, a label, a note, or the number of a paragraph. */
export function targetAt(
  model: DocumentModel,
  offset: number,
): { readonly target: Target; readonly span: DocumentSpan } | undefined {
  return (
    inlineTarget(model, offset) ?? referenceTarget(model, offset) ?? markerTarget(model, offset)
  );
}

function inlineTarget(model: DocumentModel, offset: number) {
  const paragraph = model.paragraphs[model.paragraphAt(offset)];
  for (const inline of paragraph?.inlines ?? []) {
    if (!paragraph) break;
    const span = toDocument(paragraph, inline.span);
    if (!contains(span, offset)) continue;
    switch (inline.kind) {
      case 'label':
      case 'label-use': {
        const target: Target = { kind: 'label', name: inline.name };
        return { target, span };
      }
      case 'note-mark':
      case 'note-body': {
        const target: Target = { kind: 'note', id: inline.id };
        return { target, span };
      }
      default:
    }
  }
  return undefined;
}

function referenceTarget(model: DocumentModel, offset: number) {
  const resolved = model.referenceAt(offset);
  const second = resolved && secondSymbolAt(model, resolved, offset);
  if (second) return second;
  const target = resolved && targetOf(model, resolved);
  return target && { target, span: resolved.span };
}

/** Behind the hyphen of `A/75/195-S/2020/834` one points at the second symbol. */
function secondSymbolAt(
  model: DocumentModel,
  { reference, paragraph }: ResolvedReference,
  offset: number,
) {
  const holder = model.paragraphs[paragraph];
  if (reference.kind !== 'citation' || !reference.also || !holder) return undefined;
  const span = toDocument(holder, reference.also.span);
  if (!contains(span, offset)) return undefined;
  const target: Target = { kind: 'document', id: documentOf(reference.also.id) };
  return { target, span };
}

/** What a reference is to; undefined for dates, which are nothing that can be cited. */
export function targetOf(model: DocumentModel, resolved: ResolvedReference): Target | undefined {
  const { reference } = resolved;
  switch (reference.kind) {
    case 'citation':
      return { kind: 'document', id: documentOf(reference.id) };
    case 'paragraph': {
      const { of, unit, path } = reference;
      if (of !== undefined && of !== model.self) {
        return { kind: 'place', of: documentOf(of), unit, path };
      }
      const found = targetsOf(model, resolved, reference);
      const paragraphs = found.map((paragraph) => model.paragraphs.indexOf(paragraph));
      return paragraphs.length > 0 ? { kind: 'paragraph', paragraphs } : undefined;
    }
    case 'action-line':
    case 'body':
    case 'instrument':
    case 'session':
      return { kind: 'name', id: reference.id };
    case 'date':
    case 'deadline':
      return undefined;
  }
}

/** The `12.` in front of paragraph 12, and `Annex II`. */
function markerTarget(model: DocumentModel, offset: number) {
  const index = model.paragraphAt(offset);
  const paragraph = model.paragraphs[index];
  if (!paragraph) return undefined;
  const isAnnex = paragraph.kind === 'annex';
  const at = isAnnex ? paragraph.content : paragraph.marker?.span;
  if (!at || !(isAnnex || model.places[index])) return undefined;
  const span = toDocument(paragraph, at);
  const target: Target = { kind: 'paragraph', paragraphs: [index] };
  return contains(span, offset) ? { target, span } : undefined;
}

/** Everywhere in this draft that names the target, in the order of the text. */
export function occurrencesOf(model: DocumentModel, target: Target): readonly Occurrence[] {
  const found = find(model, target);
  return [...found].sort((a, b) => a.span.start - b.span.start);
}

/** By what other drafts are asked who cites it; undefined where they cannot. */
export function keyOf(model: DocumentModel, target: Target): string | undefined {
  switch (target.kind) {
    case 'document':
    case 'name':
      return target.id;
    case 'place':
      return placeKey(target.of, target.unit, target.path);
    case 'paragraph': {
      const path = model.places[target.paragraphs[0] ?? -1]?.path;
      return model.self === undefined || path === undefined
        ? undefined
        : placeKey(model.self, 'paragraph', path);
    }
    case 'label':
    case 'note':
      return undefined;
  }
}

function find(model: DocumentModel, target: Target): readonly Occurrence[] {
  switch (target.kind) {
    case 'label':
      return inlines(model, (inline) =>
        inline.kind === 'label' || inline.kind === 'label-use'
          ? inline.name === target.name && { isDefinition: inline.kind === 'label' }
          : false,
      );
    case 'note':
      return inlines(model, (inline) =>
        inline.kind === 'note-mark' || inline.kind === 'note-body'
          ? inline.id === target.id && { isDefinition: inline.kind === 'note-body' }
          : false,
      );
    case 'document':
      return references(
        model,
        (reference) => reference.kind === 'citation' && citeKeys(reference).includes(target.id),
      );
    case 'name':
      return references(model, ({ id }) => id === target.id);
    case 'place':
      return references(
        model,
        (reference) =>
          reference.kind === 'paragraph' &&
          reference.of !== undefined &&
          documentOf(reference.of) === target.of &&
          reference.unit === target.unit &&
          reference.path.join('.') === target.path.join('.'),
      );
    case 'paragraph':
      return [
        ...target.paragraphs.flatMap((index) => definitionOf(model, index)),
        ...target.paragraphs.flatMap((index) => usesOf(model, index)),
      ];
  }
}

function definitionOf(model: DocumentModel, index: number): Occurrence[] {
  const paragraph = model.paragraphs[index];
  if (!paragraph) return [];
  const span = toDocument(paragraph, paragraph.marker?.span ?? paragraph.content);
  return [{ span, isDefinition: true }];
}

/** Where this draft refers to one of its paragraphs, by number or by label. */
export function usesOf(model: DocumentModel, index: number): readonly Occurrence[] {
  const paragraph = model.paragraphs[index];
  const byNumber = model.references.filter((resolved) => {
    const { reference } = resolved;
    return (
      reference.kind === 'paragraph' &&
      targetsOf(model, resolved, reference).some((each) => each === paragraph)
    );
  });
  const labels = new Set(
    paragraph?.inlines.flatMap((inline) => (inline.kind === 'label' ? inline.name : [])),
  );
  const byLabel = inlines(
    model,
    (inline) => inline.kind === 'label-use' && labels.has(inline.name) && { isDefinition: false },
  );
  return [...byNumber.map(({ span }) => ({ span, isDefinition: false })), ...byLabel];
}

function references(
  model: DocumentModel,
  isMeant: (reference: ResolvedReference['reference']) => boolean,
): Occurrence[] {
  return model.references
    .filter(({ reference }) => isMeant(reference))
    .map(({ span }) => ({ span, isDefinition: false }));
}

type Inline = DocumentModel['paragraphs'][number]['inlines'][number];

function inlines(
  model: DocumentModel,
  pick: (inline: Inline) => { readonly isDefinition: boolean } | false,
): Occurrence[] {
  return model.paragraphs.flatMap((paragraph) =>
    paragraph.inlines.flatMap((inline) => {
      const picked = pick(inline);
      return picked ? [{ ...picked, span: toDocument(paragraph, inline.span) }] : [];
    }),
  );
}
