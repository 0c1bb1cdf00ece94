import type { DocumentModel } from '../../model/types.ts';
import { toDocument } from '../../text/span.ts';
import { quotations } from '../support/quotations.ts';
import { referencesOfKind } from '../support/references.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'xref-hardcoded',
  scope: 'document',
  severity: 'info',
  tags: ['paragraph-reference', 'label'],
  source:
    'UN Editorial Manual, instructions on citing: paragraph numbers may have changed from those in earlier drafts',
  messages: {
    typed:
      'Paragraph “{0}” has the label “{1}”. Write “{2}”, which follows it when numbers change.',
    fix: 'Write “{0}”',
  },
  check({ model, report }) {
    if (model.labels.size === 0) return;
    const labelOf = new Map([...model.labels].map(([name, index]) => [index, name]));
    const quoted = quotations(model);
    for (const { reference, paragraph: index, span } of referencesOfKind(model, 'paragraph')) {
      const { unit, internal, of, path, numberSpan } = reference;
      if (unit !== 'paragraph' || !internal || of !== undefined) continue;
      const paragraph = model.paragraphs[index];
      const target = targetOf(model, path);
      const name = target === undefined ? undefined : labelOf.get(target);
      if (!paragraph || name === undefined) continue;
      if (quoted.some(({ start, end }) => start <= span.start && span.end <= end)) continue;
      const newText = `{@${name}}`;
      const at = toDocument(paragraph, numberSpan);
      report({
        span: at,
        message: 'typed',
        words: [wordsAt(paragraph, numberSpan), name, newText],
        fixes: [{ message: 'fix', words: [newText], safe: true, changes: [{ span: at, newText }] }],
      });
    }
  },
});

/** The paragraph that a number means; undefined where it stands in the text and in an annex. */
function targetOf(model: DocumentModel, path: readonly number[]): number | undefined {
  const targets = model.paragraphsAt(path);
  return targets.length === 1 ? targets[0] : undefined;
}
