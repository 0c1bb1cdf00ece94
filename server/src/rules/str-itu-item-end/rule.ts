import { endingOf, wrongEnding } from '../support/endings.ts';
import { ituSections } from '../support/ituSections.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'str-itu-item-end',
  scope: 'document',
  severity: 'warning',
  houses: ['itu'],
  tags: ['structure', 'punctuation'],
  source:
    'ITU, Final Acts: items of recitals end with a semicolon (1,005), the last with a comma (268)',
  messages: {
    inside:
      'Another item follows in the section, so that this one ends with a semicolon, not with “{0}”.',
    last: 'The last item of a section before the resolution resolves ends with a comma, not with “{0}”.',
    semicolon: 'End the item with a semicolon',
    comma: 'End the item with a comma',
  },
  check({ model, report }) {
    for (const { part, paragraphs } of ituSections(model)) {
      if (part !== 'recital') continue;
      paragraphs.forEach((paragraph, at) => {
        const isLast = at === paragraphs.length - 1;
        const ending = endingOf(paragraph);
        const right = isLast ? 'comma' : 'semicolon';
        if (ending.sign === right || ending.sign === 'colon' || ending.sign === 'other') return;
        // Between two sentences of one item anything may stand.
        if (!isLast && paragraphs[at + 1]?.kind === 'text') return;
        const { span, written, changes } = wrongEnding(paragraph, ending, right, model.language);
        report({
          span,
          message: isLast ? 'last' : 'inside',
          words: [written],
          fixes: [{ message: right, safe: true, changes }],
        });
      });
    }
  },
});
