import type { Citation } from '../../references/types.ts';
import { isTrusted } from '../../registry/types.ts';
import type { Registry } from '../../registry/types.ts';
import { toDocument } from '../../text/span.ts';
import { rewriteDate } from '../support/dates.ts';
import { oneDigitAway, rewriteNumber } from '../support/number.ts';
import { mayBeOfAnotherBody } from '../support/sessions.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';
import type { FixReport, ParagraphContext } from '../types.ts';

export default defineRule({
  id: 'cit-date-wrong',
  scope: 'paragraph',
  needs: { references: ['citation'] },
  severity: 'error',
  tags: ['citation', 'date'],
  source: 'UN Editorial Manual, citing resolutions: number and date of adoption',
  messages: {
    wrong: '“{0}” was adopted on {1}, not on “{2}”. Give the date of its adoption.',
    wrongOrNumber:
      '“{0}” was adopted on {1}, not on “{2}”. Give the date of its adoption, or the number that is meant: {3} was adopted on the day given.',
    unsure:
      '“{0}” seems to have been adopted on {1}, not on “{2}”; that date was not read in the document itself. Please check.',
    fix: 'Change the date to “{0}”',
    fixNumber: 'Change the number to {0}',
  },
  check({ draft, paragraph, references, report }) {
    const { registry } = draft;
    for (const [index, { reference, lookup }] of references.entries()) {
      if (reference.kind !== 'citation' || !reference.date) continue;
      if (lookup?.status !== 'found' && lookup?.status !== 'superseded') continue;
      const adopted = registry.adopted(lookup.id);
      const given = reference.date;
      if (!adopted || adopted.date === given.iso || !FULL_DATE.test(given.iso)) continue;
      if (isOneOfSeveral(given.span.end, references.slice(index + 1, index + 1 + NEXT))) continue;
      if (mayBeOfAnotherBody(reference, registry)) continue;
      const span = toDocument(paragraph, given.span);
      const cited = wordsAt(paragraph, reference.numberSpan);
      const written = wordsAt(paragraph, given.span);
      const right = rewriteDate(written, adopted.date, draft.language);
      const sure = isTrusted(adopted.basis);
      const numbers = sure ? numbersOfDay(cited, reference, registry) : [];
      const fixes: FixReport<'fix' | 'fixNumber'>[] = [];
      if (right !== undefined) {
        const changes = [{ span, newText: right }];
        // Where the number may be the slip, a person has to choose.
        fixes.push({ message: 'fix', words: [right], safe: sure && numbers.length === 0, changes });
      }
      for (const number of numbers.slice(0, MOST_NUMBERS)) {
        const changes = [{ span: toDocument(paragraph, reference.numberSpan), newText: number }];
        fixes.push({ message: 'fixNumber', words: [number], safe: false, changes });
      }
      report({
        span,
        message: !sure ? 'unsure' : numbers.length > 0 ? 'wrongOrNumber' : 'wrong',
        words: [cited, right ?? adopted.date, written, numbers.slice(0, MOST_NUMBERS).join(', ')],
        ...(!sure && { atMost: 'info' }),
        fixes,
      });
    }
  },
});

const FULL_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** More would be guessing. */
const MOST_NUMBERS = 3;

/** Numbers one digit away that were adopted on the day given: 61/194 for `61/124 of 20 December 2006`. */
function numbersOfDay(
  cited: string,
  { id, date }: Citation,
  registry: Registry,
): readonly string[] {
  return oneDigitAway(id).flatMap((other) =>
    registry.adopted(other)?.date === date?.iso ? (rewriteNumber(cited, id, other) ?? []) : [],
  );
}

/** Between two dates of a list that belong to several numbers: `3 juillet 2018, 23 juillet 2019 et …`. */
const LIST_GAP = 6;

/** The date of the citation itself, and one more, are the references that follow it. */
const NEXT = 3;

/** `27/10, 30/6 et 51/13, en date des 26 mars 2009, 30 septembre 2010 et …`: the first date is not the last number's. */
function isOneOfSeveral(end: number, following: ParagraphContext['references']): boolean {
  return following.some(
    ({ reference }) =>
      reference.kind === 'date' &&
      reference.span.start > end &&
      reference.span.start - end <= LIST_GAP,
  );
}
