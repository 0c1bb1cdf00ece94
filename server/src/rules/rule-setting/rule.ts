import { defineRule } from '../types.ts';

export default defineRule({
  id: 'rule-setting',
  scope: 'findings',
  severity: 'warning',
  tags: ['chapeau'],
  source: 'Chapeau, settings in the front matter of a draft',
  messages: {
    unknown: 'There is no rule “{0}”, so that this sets nothing.',
    severity: 'Write {0}=off, {0}=info, {0}=warning or {0}=error.',
  },
  check({ unknownSettings, report }) {
    for (const { rule, severity, span } of unknownSettings) {
      report({ span, message: severity ? 'unknown' : 'severity', words: [rule] });
    }
  },
});
