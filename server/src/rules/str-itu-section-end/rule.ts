import { endingOf, wrongEnding } from '../support/endings.ts';
import { ituSections } from '../support/ituSections.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'str-itu-section-end',
  scope: 'document',
  severity: 'warning',
  houses: ['itu'],
  tags: ['structure', 'punctuation'],
  source:
    'ITU, Final Acts: every section ends with a comma (97), the last one with a full stop (60)',
  messages: {
    inside: 'Another section follows, so that this one ends with a comma, not with “{0}”.',
    last: 'The resolution ends with a full stop, not with “{0}”.',
    comma: 'End the section with a comma',
    stop: 'End the resolution with a full stop',
  },
  check({ model, report }) {
    for (const { part, paragraphs, isLast } of ituSections(model)) {
      const paragraph = paragraphs.at(-1);
      if (part !== 'operative' || !paragraph) continue;
      const ending = endingOf(paragraph);
      const right = isLast ? 'stop' : 'comma';
      if (ending.sign === right || ending.sign === 'other' || ending.sign === 'colon') continue;
      const { span, written, changes } = wrongEnding(paragraph, ending, right, model.language);
      report({
        span,
        message: isLast ? 'last' : 'inside',
        words: [written],
        fixes: [{ message: right, safe: true, changes }],
      });
    }
  },
});
