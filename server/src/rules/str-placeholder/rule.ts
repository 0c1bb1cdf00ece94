import { placeholdersIn } from '../support/unfinished.ts';
import { toDocument } from '../../text/span.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'str-placeholder',
  scope: 'paragraph',
  needs: { signs: 'X_[T' },
  severity: 'warning',
  tags: ['structure', 'unfinished'],
  source: 'What stands for a number or date that is not yet known',
  messages: {
    open: '“{0}” was to be filled in later. Put the number, date or words there.',
  },
  check({ paragraph, report }) {
    for (const span of placeholdersIn(paragraph)) {
      report({
        span: toDocument(paragraph, span),
        message: 'open',
        words: [paragraph.text.slice(span.start, span.end)],
      });
    }
  },
});
