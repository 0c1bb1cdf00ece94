import { defineRule } from '../types.ts';

export default defineRule({
  id: 'rule-failed',
  scope: 'findings',
  severity: 'info',
  tags: ['engine'],
  source: 'Chapeau',
  messages: {
    failed:
      'The check “{0}” could not be carried out on this draft because of a mistake in Chapeau, so it has found nothing here. Please report it; all other checks were made.',
  },
  check({ crashed, report }) {
    for (const rule of crashed) {
      report({ span: { start: 0, end: 0 }, message: 'failed', words: [rule] });
    }
  },
});
