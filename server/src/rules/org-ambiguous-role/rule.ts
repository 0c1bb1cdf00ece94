import type { DocumentModel } from '../../model/types.ts';
import { bodyName } from '../support/editions.ts';
import { referencesOfKind } from '../support/references.ts';
import { isRunningText } from '../support/running.ts';
import { defineRule } from '../types.ts';

const AMBIGUOUS = 'ambiguous:';

export default defineRule({
  id: 'org-ambiguous-role',
  scope: 'document',
  severity: 'warning',
  houses: ['itu'],
  tags: ['body'],
  source: 'UN Editorial Manual: whoever is named must be plain to the reader',
  messages: {
    which: '“{0}” may be {1}: both are named in this draft. Say which of them.',
    other: 'Named here',
    fix: 'Write “{0}”',
  },
  check({ model, report }) {
    // In a resolution of a conference, the bare title is that of its own organization.
    if (model.organ !== undefined) return;
    const named = namings(model);
    for (const { reference, paragraph: index, span } of referencesOfKind(model, 'body')) {
      if (!reference.id.startsWith(AMBIGUOUS)) continue;
      const paragraph = model.paragraphs[index];
      const candidates = reference.id.slice(AMBIGUOUS.length).split('|');
      if (!paragraph || !isRunningText(paragraph)) continue;
      if (!candidates.every((id) => named.has(id))) continue;
      const names = candidates.map((id) => bodyName(model.registry, id, model.language));
      report({
        span,
        message: 'which',
        words: [model.text.slice(span.start, span.end), names.join(' / ')],
        fixes: names.map((name) => ({
          message: 'fix',
          words: [name],
          safe: false,
          changes: [{ span, newText: name }],
        })),
        related: candidates.flatMap((id) => {
          const place = named.get(id);
          return place ? [{ span: place, message: 'other' as const }] : [];
        }),
      });
    }
  },
});

/** Where each body is named first without any doubt. */
function namings(
  model: DocumentModel,
): ReadonlyMap<string, { readonly start: number; readonly end: number }> {
  const first = new Map<string, { readonly start: number; readonly end: number }>();
  for (const { reference, span } of referencesOfKind(model, 'body')) {
    if (!first.has(reference.id)) first.set(reference.id, span);
  }
  return first;
}
