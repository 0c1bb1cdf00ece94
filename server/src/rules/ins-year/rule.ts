import { isTrusted } from '../../registry/types.ts';
import { toDocument } from '../../text/span.ts';
import { ofKind } from '../support/references.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

/** ` (2003)` right behind a name; not ` (2003–2015)`. */
const YEAR = /^[ \u00a0]?[(（](?<year>(?:19|20)[0-9]{2})[)）]/;

export default defineRule({
  id: 'ins-year',
  scope: 'paragraph',
  needs: { references: ['instrument'] },
  severity: 'warning',
  tags: ['instrument', 'date'],
  source: 'The instruments themselves: the year in which each was adopted',
  messages: {
    year: '“{0}” was adopted in {2}, not in {1}.',
    fix: 'Write {0}',
  },
  check({ draft, paragraph, references, report }) {
    for (const { reference } of ofKind(references, 'instrument')) {
      const adopted = draft.registry.instrument(reference.id)?.adopted;
      if (!adopted || !isTrusted(adopted.basis)) continue;
      const match = YEAR.exec(paragraph.text.slice(reference.span.end, reference.span.end + REACH));
      const given = match?.groups?.['year'];
      const year = adopted.date.slice(0, 4);
      if (!match || given === undefined || given === year) continue;
      const start = reference.span.end + match[0].indexOf(given);
      const span = toDocument(paragraph, { start, end: start + given.length });
      report({
        span,
        message: 'year',
        words: [wordsAt(paragraph, reference.span), given, year],
        fixes: [{ message: 'fix', words: [year], safe: false, changes: [{ span, newText: year }] }],
      });
    }
  },
});

const REACH = 8;
