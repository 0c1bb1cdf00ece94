import { toDocument } from '../../text/span.ts';
import { isBeyondSeries, isDecision, lastOfSeries } from '../support/existence.ts';
import { meantBy } from '../support/meant.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'cit-number-out-of-range',
  scope: 'paragraph',
  needs: { references: ['citation'] },
  severity: 'error',
  tags: ['citation'],
  source: 'Lists of resolutions of each session',
  messages: {
    beyond: 'There is no “{0}”: the resolutions of that session end with {1}.',
    perhaps: 'There is no “{0}”: the resolutions of that session end with {1}. Perhaps meant: {2}.',
    fix: 'Change to {0}',
  },
  check({ draft, paragraph, references, report }) {
    const { registry } = draft;
    for (const { reference, lookup } of references) {
      if (reference.kind !== 'citation' || lookup?.status !== 'unknown') continue;
      if (!isBeyondSeries(lookup.id, registry) || isDecision(reference, registry)) continue;
      const span = toDocument(paragraph, reference.numberSpan);
      const meant = meantBy(reference, paragraph, lookup.nearest, registry);
      const numbers = meant.slice(0, 3).map(({ written }) => written);
      report({
        span,
        message: numbers.length > 0 ? 'perhaps' : 'beyond',
        words: [
          wordsAt(paragraph, reference.numberSpan),
          lastOfSeries(lookup.id, registry) ?? '',
          numbers.join(', '),
        ],
        fixes: meant.map(({ written }) => ({
          message: 'fix',
          words: [written],
          safe: false,
          changes: [{ span, newText: written }],
        })),
      });
    }
  },
});
