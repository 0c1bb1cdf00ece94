import { inlinesOfKind } from '../../syntax/inlinesOf.ts';
import { toDocument } from '../../text/span.ts';
import type { DocumentSpan } from '../../text/span.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'xref-label-dup',
  scope: 'document',
  severity: 'error',
  tags: ['paragraph-reference', 'label'],
  source: 'Chapeau, labels',
  messages: {
    twice:
      'Another paragraph has the label “{0}” already, so that references to it go there. Give this one another name.',
    first: 'The first paragraph with the label “{0}”',
  },
  check({ model, report }) {
    const first = new Map<string, DocumentSpan>();
    for (const { paragraph, inline } of inlinesOfKind(model.paragraphs, 'label')) {
      const span = toDocument(paragraph, inline.span);
      const earlier = first.get(inline.name);
      const words = [inline.name];
      if (!earlier) first.set(inline.name, span);
      else {
        report({
          span,
          message: 'twice',
          words,
          related: [{ span: earlier, message: 'first', words }],
        });
      }
    }
  },
});
