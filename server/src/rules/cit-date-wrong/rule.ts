import { toDocument } from '../../text/span.ts';
import { isTrusted } from '../../registry/types.ts';
import { rewriteDate } from '../support/dates.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'cit-date-wrong',
  scope: 'paragraph',
  severity: 'error',
  tags: ['citation', 'date'],
  source: 'UN Editorial Manual, citing resolutions: number and date of adoption',
  messages: {
    wrong: '“{0}” was adopted on {1}, not on “{2}”. Give the date of its adoption.',
    unsure:
      '“{0}” seems to have been adopted on {1}, not on “{2}”; that date was not read in the document itself. Please check.',
    fix: 'Change the date to “{0}”',
  },
  check({ draft, paragraph, references, report }) {
    for (const { reference, lookup } of references) {
      if (reference.kind !== 'citation' || !reference.date) continue;
      if (lookup?.status !== 'found' && lookup?.status !== 'superseded') continue;
      const adopted = draft.registry.adopted(lookup.id);
      if (!adopted || adopted.date === reference.date.iso) continue;
      const span = toDocument(paragraph, reference.date.span);
      const written = wordsAt(paragraph, reference.date.span);
      const right = rewriteDate(written, adopted.date, draft.language);
      const sure = isTrusted(adopted.basis);
      report({
        span,
        message: sure ? 'wrong' : 'unsure',
        words: [wordsAt(paragraph, reference.numberSpan), right ?? adopted.date, written],
        ...(!sure && { atMost: 'info' }),
        fixes:
          right === undefined
            ? []
            : [{ message: 'fix', words: [right], safe: sure, changes: [{ span, newText: right }] }],
      });
    }
  },
});
