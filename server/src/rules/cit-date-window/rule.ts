import { toDocument } from '../../text/span.ts';
import { seriesOf } from '../support/series.ts';
import { mayBeOfAnotherBody } from '../support/sessions.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'cit-date-window',
  scope: 'paragraph',
  needs: { references: ['citation'] },
  severity: 'error',
  tags: ['citation', 'date'],
  source: 'Sessions: a resolution is adopted during the session whose number it bears',
  messages: {
    before:
      '“{0}” cannot have been adopted on “{1}”: that session began in {2}. Check the number and the date.',
    after:
      '“{0}” cannot have been adopted on “{1}”: that session ended in {2}. Check the number and the date.',
  },
  check({ draft, paragraph, references, report }) {
    const { registry } = draft;
    const thisYear = Number((draft.date ?? draft.asOf).slice(0, 4));
    for (const { reference } of references) {
      if (reference.kind !== 'citation' || !reference.date) continue;
      // Where the day itself is known, `cit-date-wrong` says more.
      if (registry.adopted(reference.id)) continue;
      const series = seriesOf(reference.id, registry);
      const year = Number(YEAR.exec(reference.date.iso)?.[0]);
      if (!series || !year || (series.from <= year && year <= series.to)) continue;
      // A session that is still to come is for `cit-future` to report.
      if (series.basis === 'expected' || series.from > thisYear) continue;
      if (mayBeOfAnotherBody(reference, registry)) continue;
      report({
        span: toDocument(paragraph, reference.date.span),
        message: year < series.from ? 'before' : 'after',
        words: [
          wordsAt(paragraph, reference.numberSpan),
          wordsAt(paragraph, reference.date.span),
          String(year < series.from ? series.from : series.to),
        ],
      });
    }
  },
});

const YEAR = /^\d{4}/;
