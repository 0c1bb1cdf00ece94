import { toDocument } from '../../text/span.ts';
import { isBeyondSeries, isDecision, lastOfSeries } from '../support/existence.ts';
import { rewriteNumber } from '../support/number.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'cit-number-out-of-range',
  scope: 'paragraph',
  severity: 'error',
  tags: ['citation'],
  source: 'Lists of resolutions of each session',
  messages: {
    beyond: 'There is no “{0}”: the resolutions of that session end with {1}.',
    perhaps:
      'There is no “{0}”: the resolutions of that session end with {1}. Perhaps {2} is meant.',
    fix: 'Change to {0}',
  },
  check({ draft, paragraph, references, report }) {
    const { registry } = draft;
    for (const { reference, lookup } of references) {
      if (reference.kind !== 'citation' || lookup?.status !== 'unknown') continue;
      if (!isBeyondSeries(lookup.id, registry) || isDecision(reference, registry)) continue;
      const span = toDocument(paragraph, reference.numberSpan);
      const written = wordsAt(paragraph, reference.numberSpan);
      const meant = lookup.nearest.flatMap((id) => rewriteNumber(written, lookup.id, id) ?? []);
      report({
        span,
        message: meant.length > 0 ? 'perhaps' : 'beyond',
        words: [written, lastOfSeries(lookup.id, registry) ?? '', meant.slice(0, 3).join(', ')],
        fixes: meant.map((newText) => ({
          message: 'fix',
          words: [newText],
          safe: false,
          changes: [{ span, newText }],
        })),
      });
    }
  },
});
