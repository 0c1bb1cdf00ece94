import { termsMisused } from '../support/terms.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'org-never-abbreviate',
  scope: 'document',
  severity: 'warning',
  houses: ['un', 'mun'],
  languages: ['en', 'es', 'fr', 'ru'],
  tags: ['body', 'acronym'],
  source: 'UN Correspondence Manual: names that are not abbreviated',
  messages: {
    full: '“{0}” is never abbreviated in texts of the United Nations. Write “{1}”.',
    fix: 'Write “{0}”',
  },
  check({ model, report }) {
    for (const { others } of termsMisused(model, ['abbreviation'])) {
      for (const { span, written, instead } of others) {
        if (instead === undefined) continue;
        report({
          span,
          message: 'full',
          words: [written, instead],
          fixes: [
            {
              message: 'fix',
              words: [instead],
              safe: false,
              changes: [{ span, newText: instead }],
            },
          ],
        });
      }
    }
  },
});
