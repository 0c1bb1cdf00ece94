import { toDocument } from '../../text/span.ts';
import { parseId } from '../../registry/ids.ts';
import { isBeyondSeries, isDecision } from '../support/existence.ts';
import { rewriteNumber } from '../support/number.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

/** The year of a Security Council resolution, and its number. */
function councilNumber(id: string): { number: number; year: string } | undefined {
  const parts = parseId(id);
  return parts.kind === 'un' && parts.organ === 'sc'
    ? { number: parts.number, year: parts.series }
    : undefined;
}

export default defineRule({
  id: 'cit-unknown',
  scope: 'paragraph',
  severity: 'warning',
  tags: ['citation'],
  source: 'Lists of resolutions of each session',
  messages: {
    unknown: 'There is no “{0}” among the resolutions adopted.',
    perhaps: 'There is no “{0}” among the resolutions adopted. Perhaps {1} is meant.',
    year: 'There is no “{0}”: resolution {1} was adopted in {2}.',
    fix: 'Change to {0}',
  },
  check({ draft, paragraph, references, report }) {
    const { registry } = draft;
    for (const { reference, lookup } of references) {
      if (reference.kind !== 'citation' || reference.family === 'itu') continue;
      if (lookup?.status !== 'unknown') continue;
      if (isBeyondSeries(lookup.id, registry) || isDecision(reference, registry)) continue;
      const span = toDocument(paragraph, reference.numberSpan);
      const written = wordsAt(paragraph, reference.numberSpan);
      const meant = lookup.nearest.flatMap((id) => rewriteNumber(written, lookup.id, id) ?? []);
      const cited = councilNumber(lookup.id);
      const nearest = councilNumber(lookup.nearest[0] ?? '');
      const fixes = meant.map((newText) => ({
        message: 'fix' as const,
        words: [newText],
        safe: false,
        changes: [{ span, newText }],
      }));
      if (cited && nearest?.number === cited.number) {
        report({
          span,
          message: 'year',
          words: [written, String(cited.number), nearest.year],
          fixes,
        });
      } else {
        report({
          span,
          message: meant.length > 0 ? 'perhaps' : 'unknown',
          words: [written, meant.slice(0, 3).join(', ')],
          fixes,
        });
      }
    }
  },
});
