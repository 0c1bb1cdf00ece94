import { toDocument } from '../../text/span.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'xref-label-unused',
  scope: 'document',
  severity: 'info',
  tags: ['paragraph-reference', 'label'],
  source: 'Chapeau, labels',
  messages: {
    unused: 'Nothing refers to the label “{0}”. Write {1} where the paragraph is meant.',
  },
  check({ model, report }) {
    const used = new Set<string>();
    for (const { inlines } of model.paragraphs) {
      for (const inline of inlines) if (inline.kind === 'label-use') used.add(inline.name);
    }
    for (const paragraph of model.paragraphs) {
      for (const inline of paragraph.inlines) {
        if (inline.kind !== 'label' || used.has(inline.name)) continue;
        report({
          span: toDocument(paragraph, inline.span),
          message: 'unused',
          words: [inline.name, `{@${inline.name}}`],
        });
      }
    }
  },
});
