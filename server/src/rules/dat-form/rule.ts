import { dateForms } from '../../languages/dateForms.ts';
import { isRunningText } from '../support/running.ts';
import { placesOf } from '../support/scan.ts';
import { slipsOf } from '../support/slips.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'dat-form',
  scope: 'paragraph',
  needs: { signs: '0123456789' },
  severity: 'warning',
  languages: ['en', 'es', 'fr', 'ru'],
  tags: ['date'],
  source: 'UN Editorial Manual, dates, and published texts of the languages',
  messages: {
    form: 'Dates are written “{1}”, not “{0}”.',
    fix: 'Write “{0}”',
  },
  check({ draft, paragraph, report }) {
    // The lines above the text are a form, not prose.
    if (!isRunningText(paragraph) && paragraph.kind !== 'note') return;
    for (const { wrong, right } of dateForms(draft.language)) {
      const slips = slipsOf(paragraph, placesOf(paragraph, wrong), (match) =>
        right.replace(/\$([1-9])/g, (_group, index: string) => match[Number(index)] ?? ''),
      );
      for (const slip of slips) {
        report({
          span: slip.span,
          message: 'form',
          words: [slip.written, slip.right],
          fixes: [{ message: 'fix', words: [slip.right], safe: true, changes: slip.changes }],
        });
      }
    }
  },
});
