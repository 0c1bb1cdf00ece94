import { inlinesOfKind } from '../../syntax/inlinesOf.ts';
import { toDocument } from '../../text/span.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'xref-label',
  scope: 'document',
  severity: 'error',
  tags: ['paragraph-reference', 'label'],
  source: 'Chapeau, labels',
  messages: {
    undefined:
      'No paragraph has the label “{0}”. Write {1} at the end of the paragraph that is meant.',
  },
  check({ model, report }) {
    for (const { paragraph, inline } of inlinesOfKind(model.paragraphs, 'label-use')) {
      if (model.labels.has(inline.name)) continue;
      report({
        span: toDocument(paragraph, inline.span),
        message: 'undefined',
        words: [inline.name, `{#${inline.name}}`],
      });
    }
  },
});
