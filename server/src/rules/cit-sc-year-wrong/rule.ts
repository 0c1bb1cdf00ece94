import { parseId } from '../../registry/ids.ts';
import { toDocument } from '../../text/span.ts';
import { councilYearAmong } from '../support/council.ts';
import { meantBy } from '../support/meant.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'cit-sc-year-wrong',
  scope: 'paragraph',
  needs: { references: ['citation'] },
  severity: 'error',
  tags: ['citation'],
  source: 'Lists of resolutions of the Security Council, numbered through all years',
  messages: {
    year: 'There is no “{0}”: resolution {1} was adopted in {2}.',
    yearOrNumber:
      'There is no “{0}”: resolution {1} was adopted in {2}. Perhaps meant: {3}, adopted on the day given here.',
    fix: 'Change to {0}',
  },
  check({ draft, paragraph, references, report }) {
    const { registry } = draft;
    for (const { reference, lookup } of references) {
      if (reference.kind !== 'citation' || lookup?.status !== 'unknown') continue;
      const parts = parseId(lookup.id);
      if (parts.kind !== 'un' || parts.organ !== 'sc') continue;
      const year = councilYearAmong(parts.number, lookup.nearest);
      if (year === undefined) continue;
      const span = toDocument(paragraph, reference.numberSpan);
      const meant = meantBy(reference, paragraph, lookup.nearest, registry);
      const [first] = meant;
      const isOfDay =
        first !== undefined &&
        parseId(first.id).kind === 'un' &&
        !hasNumber(first.id, parts.number);
      const words = [wordsAt(paragraph, reference.numberSpan), String(parts.number), year];
      report({
        span,
        message: isOfDay ? 'yearOrNumber' : 'year',
        words: isOfDay ? [...words, first.written] : words,
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

const hasNumber = (id: string, number: number): boolean => {
  const parts = parseId(id);
  return parts.kind === 'un' && parts.number === number;
};
