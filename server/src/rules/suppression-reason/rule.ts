import { defineRule } from '../types.ts';

export default defineRule({
  id: 'suppression-reason',
  scope: 'findings',
  severity: 'info',
  tags: ['suppression'],
  source: 'Chapeau, suppression comments',
  messages: {
    missing:
      'This comment silences “{0}” without saying why. Write the reason after a colon, for those who read the draft after you.',
  },
  check({ suppressions, report }) {
    for (const { suppression } of suppressions) {
      if (suppression.rule === '' || suppression.reason !== '') continue;
      report({ span: suppression.ruleSpan, message: 'missing', words: [suppression.rule] });
    }
  },
});
