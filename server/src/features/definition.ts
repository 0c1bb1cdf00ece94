import type { DocumentModel, ResolvedReference } from '../model/types.ts';
import type { ParagraphReference } from '../references/types.ts';
import type { Passage, PassagePlace } from '../registry/types.ts';
import type { Inline, Paragraph } from '../syntax/types.ts';
import type { DocumentSpan } from '../text/span.ts';
import { contains, toDocument } from '../text/span.ts';

/** What was pointed at, and where it leads inside this draft. */
export interface Jump {
  readonly origin: DocumentSpan;
  readonly targets: readonly DocumentSpan[];
  /** Where it leads in another text of the workspace. */
  readonly elsewhere?: Passage;
}

/**
 * From `paragraph 12 (a) above` to that paragraph, from `{@road-map}` to the line that ends in
 * `{#road-map}`, from a note mark to its note and from the note back to the mark; from `paragraph 67
 * of resolution 80/173` to the very paragraph, where that text lies in the workspace.
 */
export function definition(model: DocumentModel, offset: number): Jump | undefined {
  return fromInline(model, offset) ?? fromNote(model, offset) ?? fromReference(model, offset);
}

function fromReference(model: DocumentModel, offset: number): Jump | undefined {
  const resolved = model.referenceAt(offset);
  if (!resolved) return undefined;
  const { reference, span } = resolved;
  if (reference.kind === 'citation') return jumpElsewhere(model, span, reference.id, beginning);
  if (reference.kind !== 'paragraph') return undefined;
  if (reference.of !== undefined && reference.of !== model.self) {
    return jumpElsewhere(model, span, reference.of, reference);
  }
  return jump(span, targetsOf(model, resolved, reference).map(contentOf));
}

const beginning: PassagePlace = { unit: 'paragraph', path: [] };

function jumpElsewhere(
  { registry, language }: DocumentModel,
  origin: DocumentSpan,
  id: string,
  place: PassagePlace,
): Jump | undefined {
  const elsewhere = registry.passage(id, place, language);
  return elsewhere && { origin, targets: [], elsewhere };
}

/** The paragraphs of this draft that a reference may mean; none when it is about another text. */
export function targetsOf(
  model: DocumentModel,
  resolved: ResolvedReference,
  reference: ParagraphReference,
): readonly Paragraph[] {
  if (reference.of !== undefined && reference.of !== model.self) return [];
  const { unit, path, section } = reference;
  switch (unit) {
    case 'annex':
      return model.paragraphs.filter(
        (p) => p.kind === 'annex' && (path.length === 0 || p.annexNumber === path[0]),
      );
    case 'section':
    case 'chapter':
      return model.paragraphs.filter(
        (p) => p.kind === 'heading' && p.marker !== undefined && p.marker.numbers[0] === path[0],
      );
    case 'footnote':
      return model.paragraphs.filter((p) =>
        p.inlines.some((inline) => inline.kind === 'note-mark' && inline.id === String(path[0])),
      );
    case 'item':
    case 'paragraph': {
      const inSection = section === undefined ? {} : { section };
      // "Paragraph 3 above" in an annex means that annex, unless it has no paragraph 3.
      const scope = scopeAt(model, resolved.paragraph);
      const near = model.paragraphsAt(path, { ...inSection, scope });
      const found = near.length > 0 ? near : model.paragraphsAt(path, inSection);
      return found.flatMap((index) => model.paragraphs[index] ?? []);
    }
  }
}

/** In which of the texts a paragraph stands: annexes count from 1. */
function scopeAt(model: DocumentModel, paragraph: number): number {
  for (let index = paragraph; index >= 0; index--) {
    const place = model.places[index];
    if (place) return place.scope;
  }
  return 0;
}

function fromInline(model: DocumentModel, offset: number): Jump | undefined {
  const paragraph = model.paragraphs[model.paragraphAt(offset)];
  if (!paragraph) return undefined;
  for (const inline of paragraph.inlines) {
    const origin = toDocument(paragraph, inline.span);
    if (!contains(origin, offset)) continue;
    if (inline.kind === 'label-use') {
      const target = model.paragraphs[model.labels.get(inline.name) ?? -1];
      return jump(origin, target ? [contentOf(target)] : []);
    }
    if (inline.kind === 'note-mark') return jump(origin, noteBodies(model, inline.id));
    if (inline.kind === 'note-body') return jump(origin, noteMarks(model, inline.id));
  }
  return undefined;
}

/** From the line `[^1]: …` back to where the mark stands. */
function fromNote(model: DocumentModel, offset: number): Jump | undefined {
  const paragraph = model.paragraphs[model.paragraphAt(offset)];
  const head = paragraph && noteHead(paragraph);
  if (!paragraph || !head) return undefined;
  const origin = toDocument(paragraph, head.span);
  return contains(origin, offset) ? jump(origin, noteMarks(model, head.id)) : undefined;
}

/** For the line `[^1]: See also …`, the id `1` and where `[^1]:` stands. */
function noteHead(
  paragraph: Paragraph,
): { id: string; span: { start: number; end: number } } | undefined {
  if (paragraph.kind !== 'note') return undefined;
  // Matches `[^1]:` at the beginning of a line; not `[^1]` inside one.
  const match = /^\s*\[\^(?<id>[^\]\s]+)\]:/.exec(paragraph.text);
  const id = match?.groups?.['id'];
  return match && id !== undefined ? { id, span: { start: 0, end: match[0].length } } : undefined;
}

function noteBodies(model: DocumentModel, id: string): DocumentSpan[] {
  return model.paragraphs.flatMap((paragraph) => {
    const bodies = paragraph.inlines.filter(
      (inline) => inline.kind === 'note-body' && inline.id === id,
    );
    const spans = bodies.map((inline) => toDocument(paragraph, inline.span));
    return noteHead(paragraph)?.id === id ? [contentOf(paragraph), ...spans] : spans;
  });
}

function noteMarks(model: DocumentModel, id: string): DocumentSpan[] {
  const isMark = (inline: Inline): boolean => inline.kind === 'note-mark' && inline.id === id;
  return model.paragraphs.flatMap((paragraph) =>
    paragraph.inlines.filter(isMark).map((inline) => toDocument(paragraph, inline.span)),
  );
}

const contentOf = (paragraph: Paragraph): DocumentSpan => toDocument(paragraph, paragraph.content);

const jump = (origin: DocumentSpan, targets: readonly DocumentSpan[]): Jump | undefined =>
  targets.length > 0 ? { origin, targets } : undefined;
