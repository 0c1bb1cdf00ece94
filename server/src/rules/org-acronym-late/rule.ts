import type { DocumentModel } from '../../model/types.ts';
import type { DocumentSpan } from '../../text/span.ts';
import { definitionsOf, isShortForm } from '../support/acronyms.ts';
import type { Definition } from '../support/acronyms.ts';
import { referencesOfKind } from '../support/references.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'org-acronym-late',
  scope: 'document',
  severity: 'info',
  tags: ['body', 'acronym'],
  source: 'UN Correspondence Manual: a short form is introduced once, where the name first occurs',
  messages: {
    late: '“{0}” is introduced only here, although the name occurs before. Introduce it there.',
    first: 'The name occurs here first',
  },
  check({ model, report }) {
    const seen = new Set<string>();
    for (const definition of definitionsOf(model)) {
      const key = `${definition.inAnnex} ${definition.acronym}`;
      if (!definition.isKnown || seen.has(key)) continue;
      seen.add(key);
      const first = firstNaming(model, definition);
      if (!first) continue;
      const { span } = definition;
      report({
        span,
        message: 'late',
        words: [model.text.slice(span.start, span.end)],
        related: [{ span: first, message: 'first' }],
      });
    }
  },
});

/** Where what the short form stands for is named before it is introduced. */
function firstNaming(
  model: DocumentModel,
  { id, span, name, inAnnex }: Definition,
): DocumentSpan | undefined {
  // An annex introduces short forms of its own.
  if (id === undefined || inAnnex) return undefined;
  const before = name?.span.start ?? span.start;
  const body = model.registry.body(id);
  for (const { reference, span: place, paragraph: index } of referencesOfKind(model, 'body')) {
    if (place.start >= before) return undefined;
    if (reference.id !== id || place.end > before) continue;
    const paragraph = model.paragraphs[index];
    if (!paragraph || paragraph.kind === 'title' || paragraph.kind === 'organ') continue;
    const written = model.text.slice(place.start, place.end);
    if (body && isShortForm(written, body, model.language)) continue;
    if (!isIssuer(model, index, place)) return place;
  }
  return undefined;
}

/** `resolution 2025/18 of the Economic and Social Council`: the name belongs to the number. */
function isIssuer(model: DocumentModel, paragraph: number, place: DocumentSpan): boolean {
  return model
    .referencesIn(paragraph)
    .some(
      ({ reference, span }) =>
        reference.kind === 'citation' &&
        span.start <= place.end + NEAR &&
        place.start <= span.end + NEAR,
    );
}

/** Between a number and the organ beside it: ` of the `, ` resolution `. */
const NEAR = 16;
