import { numberedRuns } from '../support/numbering.ts';
import type { NumberedItem } from '../support/numbering.ts';
import { renumber } from '../support/renumbering.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'num-duplicate',
  scope: 'document',
  severity: 'error',
  tags: ['numbering'],
  source:
    'UN Editorial Manual, paragraph numbering: operative paragraphs are numbered consecutively',
  messages: {
    twice:
      'There is a paragraph {0} already, so that a reference to it can mean either. Give each paragraph its own number.',
    first: 'The first paragraph {0}',
    renumber: 'Number the paragraphs through, and change the references to them',
  },
  check({ model, report }) {
    for (const run of numberedRuns(model)) {
      const first = new Map<string, NumberedItem>();
      for (const item of run.items) {
        const name = [item.number, item.suffix].join(' ').trim();
        const earlier = first.get(name);
        if (!earlier?.digits || !item.digits) {
          first.set(name, item);
          continue;
        }
        report({
          span: item.digits,
          message: 'twice',
          words: [name],
          fixes: run.excerpt ? [] : [{ message: 'renumber', repair: () => renumber(model, run) }],
          related: [{ span: earlier.digits, message: 'first', words: [name] }],
        });
      }
    }
  },
});
