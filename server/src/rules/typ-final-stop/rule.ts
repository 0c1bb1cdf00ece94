import { endingOf, wrongEnding } from '../support/endings.ts';
import { numberedRuns } from '../support/numbering.ts';
import { defineRule } from '../types.ts';

/** Of the paragraphs numbered together, so many end with a full stop where all should. */
const ALMOST_ALL = 0.8;
const FEWEST = 3;

export default defineRule({
  id: 'typ-final-stop',
  scope: 'document',
  severity: 'warning',
  tags: ['punctuation'],
  source: 'UN Editorial Manual, punctuation: a sentence ends with a full stop',
  messages: {
    none: 'The paragraphs around this one end with a full stop; there is none after “{0}”.',
    fix: 'End the paragraph with a full stop',
  },
  check({ model, report }) {
    const isResolution = model.paragraphs.some(({ kind }) => kind === 'organ');
    for (const run of numberedRuns(model)) {
      // The paragraphs of a resolution are clauses of one sentence; other rules look at their ends.
      if (isResolution && run.scope === 0 && !run.excerpt) continue;
      const ended = run.items.flatMap(({ paragraph: index }) => {
        const paragraph = model.paragraphs[index];
        return paragraph ? [{ index, paragraph, ending: endingOf(paragraph) }] : [];
      });
      const stopped = ended.filter(({ ending }) => ending.sign === 'stop').length;
      if (stopped < FEWEST || stopped < ended.length * ALMOST_ALL) continue;
      for (const { index, paragraph, ending } of ended) {
        if (ending.sign !== 'none' || model.paragraphs[index + 1]?.kind === 'point') continue;
        const { span, written, changes } = wrongEnding(paragraph, ending, 'stop', model.language);
        report({
          span,
          message: 'none',
          words: [written],
          fixes: [{ message: 'fix', safe: true, changes }],
        });
      }
    }
  },
});
