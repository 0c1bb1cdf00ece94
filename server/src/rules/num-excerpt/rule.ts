import { ALIKE, excerptsIn } from '../support/excerpt/excerpts.ts';
import { symbolOf } from '../support/excerpt/symbol.ts';
import { numberedRuns } from '../support/numbering.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'num-excerpt',
  scope: 'document',
  severity: 'error',
  tags: ['numbering', 'quotations'],
  source: 'UN Editorial Manual, paragraph numbering: quoted paragraphs keep their numbers',
  messages: {
    back: 'Paragraph {0} stands after paragraph {1}. Paragraphs taken from a text keep its order.',
    beyond: '{1} has no paragraph {0}: its last is {2}.',
  },
  check({ model, report }) {
    for (const run of numberedRuns(model)) {
      if (!run.excerpt) continue;
      let highest = 0;
      for (const { number, digits, suffix } of run.items) {
        if (digits && suffix === '' && number < highest) {
          const words = [String(number), String(highest)];
          report({ span: digits, message: 'back', words });
        }
        highest = Math.max(highest, number);
      }
    }
    for (const { source, items } of excerptsIn(model)) {
      const last = Math.max(0, ...source.paragraphs.map(({ number }) => number ?? 0));
      for (const { item, match } of items) {
        // One whose words stand under another number is for `xref-paragraph-drift` to tell.
        if (!item?.digits || item.number <= last || match.bestSimilarity >= ALIKE) continue;
        const words = [String(item.number), symbolOf(source.id), String(last)];
        report({ span: item.digits, message: 'beyond', words });
      }
    }
  },
});
