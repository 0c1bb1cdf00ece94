import { toDocument } from '../../text/span.ts';
import { parseId } from '../../registry/ids.ts';
import { councilYearAmong } from '../support/council.ts';
import { isBeyondSeries, isDecision } from '../support/existence.ts';
import { meantBy } from '../support/meant.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'cit-unknown',
  scope: 'paragraph',
  needs: { references: ['citation'] },
  severity: 'warning',
  tags: ['citation'],
  source: 'Lists of resolutions of each session',
  messages: {
    unknown: 'There is no “{0}” among the resolutions adopted.',
    perhaps: 'There is no “{0}” among the resolutions adopted. Perhaps meant: {1}.',
    fix: 'Change to {0}',
  },
  check({ draft, paragraph, references, report }) {
    const { registry } = draft;
    for (const { reference, lookup } of references) {
      if (reference.kind !== 'citation' || reference.family === 'itu') continue;
      if (lookup?.status !== 'unknown') continue;
      if (isBeyondSeries(lookup.id, registry) || isDecision(reference, registry)) continue;
      // A number of the Security Council beside another year is for `cit-sc-year-wrong`.
      if (hasOtherYear(lookup.id, lookup.nearest)) continue;
      const span = toDocument(paragraph, reference.numberSpan);
      const meant = meantBy(reference, paragraph, lookup.nearest, registry);
      const numbers = meant.slice(0, 3).map(({ written }) => written);
      report({
        span,
        message: numbers.length > 0 ? 'perhaps' : 'unknown',
        words: [wordsAt(paragraph, reference.numberSpan), numbers.join(', ')],
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

function hasOtherYear(id: string, nearest: readonly string[]): boolean {
  const parts = parseId(id);
  return (
    parts.kind === 'un' &&
    parts.organ === 'sc' &&
    councilYearAmong(parts.number, nearest) !== undefined
  );
}
