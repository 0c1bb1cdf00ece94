import { toDocument } from '../../text/span.ts';
import { termsMisused } from '../support/terms.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'term-capital',
  scope: 'document',
  severity: 'info',
  languages: ['en', 'es', 'fr', 'ru'],
  tags: ['terminology', 'spelling'],
  source: 'UN Editorial Manual, capitalization',
  messages: {
    capital: '“{0}” is written “{1}” in official texts.',
    fix: 'Write “{0}”',
  },
  check({ model, report }) {
    for (const { others } of termsMisused(model, ['capital'])) {
      for (const { paragraph: index, written, instead, span } of others) {
        const paragraph = model.paragraphs[index];
        if (instead === undefined || !paragraph) continue;
        // Titles and headings follow rules of their own.
        if (paragraph.kind === 'title' || paragraph.kind === 'heading') continue;
        const content = toDocument(paragraph, paragraph.content);
        if (span.start < content.start) continue;
        report({
          span,
          message: 'capital',
          words: [written, instead],
          fixes: [
            { message: 'fix', words: [instead], safe: true, changes: [{ span, newText: instead }] },
          ],
        });
      }
    }
  },
});
