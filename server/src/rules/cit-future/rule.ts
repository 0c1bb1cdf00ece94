import { toDocument } from '../../text/span.ts';
import { reversedId, seriesOf } from '../support/series.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'cit-future',
  scope: 'paragraph',
  needs: { references: ['citation'] },
  severity: 'error',
  tags: ['citation', 'session'],
  source: 'Sessions: a resolution bears the number of the session that adopted it',
  messages: {
    session: '“{0}” is of a session that does not begin before {1}. Check the number.',
    year: '“{0}” is of the year {1}, which is still to come. Check the number.',
  },
  check({ draft, paragraph, references, report }) {
    const { registry } = draft;
    const thisYear = Number((draft.date ?? draft.asOf).slice(0, 4));
    for (const { reference, lookup } of references) {
      if (reference.kind !== 'citation' || lookup?.status !== 'uncovered') continue;
      const series = seriesOf(reference.id, registry);
      if (!series || series.from <= thisYear) continue;
      // `173/80` is `80/173` typed the other way about, which another rule says.
      const other = reversedId(reference.id);
      if (other !== undefined && registry.lookup(other).status === 'found') continue;
      report({
        span: toDocument(paragraph, reference.numberSpan),
        message: series.kind,
        words: [wordsAt(paragraph, reference.numberSpan), String(series.from)],
        ...(series.basis === 'expected' && { atMost: 'info' }),
      });
    }
  },
});
