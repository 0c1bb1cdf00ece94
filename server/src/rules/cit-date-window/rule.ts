import { parseId } from '../../registry/ids.ts';
import { isTrusted } from '../../registry/types.ts';
import type { Registry } from '../../registry/types.ts';
import { toDocument } from '../../text/span.ts';
import { mayBeOfAnotherBody } from '../support/sessions.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'cit-date-window',
  scope: 'paragraph',
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
    for (const { reference } of references) {
      if (reference.kind !== 'citation' || !reference.date) continue;
      // Where the day itself is known, `cit-date-wrong` says more.
      if (draft.registry.adopted(reference.id)) continue;
      const years = yearsOf(reference.id, draft.registry);
      const year = Number(YEAR.exec(reference.date.iso)?.[0]);
      if (!years || !year || (years[0] <= year && year <= years[1])) continue;
      if (mayBeOfAnotherBody(reference, draft.registry)) continue;
      report({
        span: toDocument(paragraph, reference.date.span),
        message: year < years[0] ? 'before' : 'after',
        words: [
          wordsAt(paragraph, reference.numberSpan),
          wordsAt(paragraph, reference.date.span),
          String(year < years[0] ? years[0] : years[1]),
        ],
      });
    }
  },
});

const YEAR = /^\d{4}/;

/** The first and last year of the session or year that the number of a resolution names. */
function yearsOf(id: string, registry: Registry): readonly [number, number] | undefined {
  const parts = parseId(id);
  if (parts.kind !== 'un') return undefined;
  const series = Number(parts.series);
  if (!Number.isInteger(series)) return undefined;
  if (YEAR.test(parts.series)) return [series, series];
  const session = registry.session(parts.organ, series);
  if (!session || !isTrusted(session.basis)) return undefined;
  return [session.year, session.endYear ?? session.year];
}
