import { defineRule } from '../types.ts';

export default defineRule({
  id: 'unused-suppression',
  scope: 'findings',
  severity: 'info',
  tags: ['suppression'],
  source: 'Chapeau, suppression comments',
  messages: {
    unused:
      'This comment silences “{0}”, but that rule has nothing to say here. Remove the comment, so that it does not hide a mistake later.',
    unknown: 'This comment silences “{0}”, but there is no rule of that name.',
    nameless:
      'This comment does not say which rule it silences. Write the name of the rule after it.',
    remove: 'Remove the comment',
  },
  check({ suppressions, report }) {
    for (const { suppression, use } of suppressions) {
      const { rule, ruleSpan, comment } = suppression;
      if (rule === '') report({ span: ruleSpan, message: 'nameless' });
      else if (use === 'unknown') report({ span: ruleSpan, message: 'unknown', words: [rule] });
      else if (use === 'unused') {
        const alone = suppressions.every(
          (other) => other.suppression === suppression || other.suppression.comment !== comment,
        );
        report({
          span: ruleSpan,
          message: 'unused',
          words: [rule],
          // A comment that names another rule too still has work to do.
          fixes: alone
            ? [{ message: 'remove', safe: true, changes: [{ span: comment, newText: '' }] }]
            : [],
        });
      }
    }
  },
});
