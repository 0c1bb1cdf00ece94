import { packs } from '../../languages/index.ts';
import type { SessionReference } from '../../references/types.ts';
import type { SessionFacts } from '../../registry/types.ts';
import { isTrusted } from '../../registry/types.ts';
import { overlaps, toDocument } from '../../text/span.ts';
import { bodyName } from '../support/editions.ts';
import { ordinalLike } from '../support/ordinals.ts';
import { includesYear, isSessionOfAnother } from '../support/sessions.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';
import type { DraftFacts, FixReport, ParagraphContext } from '../types.ts';

export default defineRule({
  id: 'ses-ordinal-year',
  scope: 'paragraph',
  needs: { references: ['session'] },
  severity: 'error',
  tags: ['session', 'deadline'],
  source: 'Calendars of sessions of the bodies named',
  messages: {
    year: '{1}: the session “{0}” is that of {2}, not of “{3}”.',
    yearAndOrdinal:
      '{1}: the session “{0}” is that of {2}, not of “{3}”; the session of {3} is the “{4}”.',
    fixYear: 'Change the year to {0}',
    fixOrdinal: 'Change the session to “{0}”',
  },
  check({ draft, paragraph, references, report }) {
    const { registry, language } = draft;
    for (const [index, { reference }] of references.entries()) {
      if (reference.kind !== 'session' || !reference.ordinal || !reference.year) continue;
      const { body, ordinal, year } = reference;
      const session = registry.session(body, ordinal.value);
      if (!session || includesYear(session, year.value)) continue;
      const neighbours = references.slice(Math.max(0, index - NEAR), index + 1 + NEAR);
      if (!isSurelyMeant(reference, session, neighbours, draft)) continue;
      const written = wordsAt(paragraph, ordinal.span);
      const ofYear = registry.sessionInYear(body, year.value)?.ordinal;
      const right =
        ofYear === undefined ? undefined : ordinalLike(written, ofYear, packs[language]);
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

/** A name that belongs to the session is among the references beside it. */
const NEAR = 3;

/** A slip of the pen is this far out; a greater distance means that another body is spoken of. */
const SLIP_OF_YEARS = 5;

/**
 * Whose session it is may be told by a name a sentence away. So the year must be near enough to be a
 * slip, and must not be just that of the session of another body: `the Commission … at its thirtieth
 * session, in 2027` stands in a text of the General Assembly. Beside its name there is no doubt.
 */
function isSurelyMeant(
  { body, ordinal, year, span }: SessionReference,
  session: SessionFacts,
  neighbours: ParagraphContext['references'],
  { registry }: DraftFacts,
): boolean {
  const named = neighbours.some(
    ({ reference }) =>
      reference.kind === 'body' && reference.id === body && overlaps(reference.span, span),
  );
  if (named) return true;
  if (Math.abs(session.year - (year?.value ?? 0)) > SLIP_OF_YEARS) return false;
  return !isSessionOfAnother(body, ordinal?.value ?? 0, year?.value ?? 0, registry);
}
