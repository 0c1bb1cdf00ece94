import { packs } from '../../languages/index.ts';
import { toDocument } from '../../text/span.ts';
import { isTrusted } from '../../registry/types.ts';
import { bodyName } from '../support/editions.ts';
import { ordinalLike } from '../support/ordinals.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';
import type { FixReport } from '../types.ts';

export default defineRule({
  id: 'ses-ordinal-year',
  scope: 'paragraph',
  severity: 'error',
  tags: ['session', 'deadline'],
  source: 'Calendars of sessions of the bodies named',
  messages: {
    year: 'The session “{0}” of {1} is that of {2}, not of “{3}”.',
    yearAndOrdinal:
      'The session “{0}” of {1} is that of {2}, not of “{3}”; that of {3} is the “{4}”.',
    fixYear: 'Change the year to {0}',
    fixOrdinal: 'Change the session to “{0}”',
  },
  check({ draft, paragraph, references, report }) {
    const { registry, language } = draft;
    for (const { reference } of references) {
      if (reference.kind !== 'session' || !reference.ordinal || !reference.year) continue;
      const { body, ordinal, year } = reference;
      const session = registry.session(body, ordinal.value);
      if (!session || session.year === year.value) continue;
      const sessionOfYear = registry.sessionInYear(body, year.value);
      // A session that opens late in one year is still sitting in the next one.
      if (sessionOfYear?.ordinal === ordinal.value) continue;
      const written = wordsAt(paragraph, ordinal.span);
      const right =
        sessionOfYear?.ordinal === undefined
          ? undefined
          : ordinalLike(written, sessionOfYear.ordinal, packs[language]);
      const fixes: FixReport<'fixYear' | 'fixOrdinal'>[] = [
        {
          message: 'fixYear',
          words: [String(session.year)],
          safe: false,
          changes: [{ span: toDocument(paragraph, year.span), newText: String(session.year) }],
        },
      ];
      if (right !== undefined) {
        fixes.push({
          message: 'fixOrdinal',
          words: [right],
          safe: false,
          changes: [{ span: toDocument(paragraph, ordinal.span), newText: right }],
        });
      }
      report({
        span: toDocument(paragraph, reference.span),
        message: right === undefined ? 'year' : 'yearAndOrdinal',
        words: [
          written,
          bodyName(registry, body, language),
          String(session.year),
          wordsAt(paragraph, year.span),
          right ?? '',
        ],
        ...(!isTrusted(session.basis) && { atMost: 'info' }),
        fixes,
      });
    }
  },
});
