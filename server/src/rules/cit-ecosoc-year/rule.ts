import { parseId } from '../../registry/ids.ts';
import { toDocument } from '../../text/span.ts';
import { rewriteDate } from '../support/dates.ts';
import { ofKind } from '../support/references.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'cit-ecosoc-year',
  scope: 'paragraph',
  needs: { references: ['citation'] },
  severity: 'error',
  tags: ['citation', 'date'],
  source: 'Economic and Social Council: a resolution bears the year of its session',
  messages: {
    year: '“{0}” is of the session of {1}; it cannot have been adopted on “{2}”.',
    fix: 'Change the date to “{0}”',
  },
  check({ draft, paragraph, references, report }) {
    for (const { reference } of ofKind(references, 'citation')) {
      const { id, date, numberSpan } = reference;
      // Where the day itself is known, `cit-date-wrong` says more.
      if (!date || draft.registry.adopted(id)) continue;
      const parts = parseId(id);
      const session = parts.kind === 'un' && parts.organ === 'ecosoc' ? Number(parts.series) : 0;
      const [year = 0, month = 0] = date.iso.split('-').map(Number);
      if (!(session >= FIRST_BY_YEAR) || year === session || year === 0) continue;
      // Sessions of the last years opened in July of the year before.
      if (year === session - 1 && session >= FIRST_FROM_JULY && month >= JULY) continue;
      const written = wordsAt(paragraph, date.span);
      const right = rewriteDate(
        written,
        date.iso.replace(/^\d{4}/, String(session)),
        draft.language,
      );
      const span = toDocument(paragraph, date.span);
      report({
        span,
        message: 'year',
        words: [wordsAt(paragraph, numberSpan), String(session), written],
        fixes:
          right === undefined
            ? []
            : [
                {
                  message: 'fix',
                  words: [right],
                  safe: false,
                  changes: [{ span, newText: right }],
                },
              ],
      });
    }
  },
});

const FIRST_BY_YEAR = 1978;
const FIRST_FROM_JULY = 2014;
const JULY = 7;
