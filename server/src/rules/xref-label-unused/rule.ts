import { inlinesOfKind } from '../../syntax/inlinesOf.ts';
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
    for (const { inline } of inlinesOfKind(model.paragraphs, 'label-use')) used.add(inline.name);
    for (const { paragraph, inline } of inlinesOfKind(model.paragraphs, 'label')) {
      if (used.has(inline.name)) continue;
      report({
        span: toDocument(paragraph, inline.span),
        message: 'unused',
        words: [inline.name, `{@${inline.name}}`],
      });
    }
  },
});
