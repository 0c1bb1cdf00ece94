import { lastDayOf } from '../../model/meeting.ts';
import { toDocument } from '../../text/span.ts';
import type { Conference, Edition, Lookup } from '../../registry/types.ts';
import { isTrusted } from '../../registry/types.ts';
import {
  bodyName,
  citesEdition,
  isAdoptedBy,
  rewriteEdition,
  sameText,
} from '../support/editions.ts';
import type { EditionCitation } from '../support/editions.ts';
import { isHistory } from '../support/history.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';
import type { DraftFacts } from '../types.ts';

export default defineRule({
  id: 'rev-stale',
  scope: 'paragraph',
  needs: { references: ['citation'] },
  severity: 'warning',
  tags: ['citation', 'edition', 'freshness'],
  source: 'ITU, numbering of resolutions: the edition in force is cited',
  messages: {
    stale: '“{0}” has been superseded: the edition in force on {2} is “{1}”.',
    staleAtLeast:
      '“{0}” has been superseded by “{1}” and perhaps by “{2}”, which has not been verified. Please check.',
    perhaps:
      '“{0}” may have been superseded by “{1}”; that edition has not been verified. Please check.',
    check:
      '“{0}” is the last edition known, but {1} met after it, in {2}. Check whether it revised the text.',
    fix: 'Cite “{0}”',
  },
  check({ draft, paragraph, references, report }) {
    for (const { reference, lookup } of references) {
      if (reference.kind !== 'citation' || !citesEdition(reference)) continue;
      // A revision recites its own history: `recalling Resolution 140 (Rev. Dubai, 2018)` inside 140.
      if (draft.self !== undefined && sameText(draft.self, reference.id)) continue;
      if (lookup?.status !== 'superseded' && lookup?.status !== 'found') continue;
      const span = toDocument(paragraph, reference.numberSpan);
      const cited = wordsAt(paragraph, reference.numberSpan);
      const { latest, unverified } = laterEditions(reference, lookup, draft);
      const asWritten = (edition: Edition): string =>
        rewriteEdition(paragraph, reference, edition, draft);
      if (lookup.status === 'superseded' && latest) {
        const right = asWritten(latest);
        report({
          span,
          message: unverified ? 'staleAtLeast' : 'stale',
          words: [cited, right, unverified ? asWritten(unverified) : lookup.asOf],
          ...(isHistory(paragraph, reference, references, draft.language) && { atMost: 'info' }),
          fixes: [
            { message: 'fix', words: [right], safe: false, changes: [{ span, newText: right }] },
          ],
        });
      } else if (unverified) {
        report({
          span,
          message: 'perhaps',
          words: [cited, asWritten(unverified)],
          atMost: 'info',
        });
      } else {
        const met = isAbrogated(reference, draft) ? undefined : metSince(reference, draft);
        if (!met) continue;
        report({
          span,
          message: 'check',
          words: [
            cited,
            bodyName(draft.registry, reference.body, draft.language),
            String(met.year),
          ],
          atMost: 'info',
        });
      }
    }
  },
});

/** Of a text that was abrogated rev-suppressed tells. */
const isAbrogated = ({ body, type, number }: EditionCitation, { registry }: DraftFacts): boolean =>
  registry.editions(body, type, number).some(({ suppressed }) => suppressed === true);

/** A conference of the body that has ended since, by the day of the draft: what it did is not known. */
function metSince({ body, edition }: EditionCitation, draft: DraftFacts): Conference | undefined {
  if (edition.place === undefined) return undefined;
  const day = draft.date ?? draft.asOf;
  return draft.registry
    .conferences(body)
    .findLast((met) => met.year > edition.year && isTrusted(met.basis) && lastDayOf(met) < day);
}

interface LaterEditions {
  /** The last of which it is certain. */
  readonly latest: Edition | undefined;
  /** A later one yet, known from memory only. */
  readonly unverified: Edition | undefined;
}

/** What came after the cited edition by the day of the draft. */
function laterEditions(
  { body, type, number, edition }: EditionCitation,
  lookup: Lookup,
  draft: DraftFacts,
): LaterEditions {
  const editions = draft.registry.editions(body, type, number);
  const day = draft.date ?? draft.asOf;
  const latest =
    lookup.status === 'superseded' ? editions.find(({ id }) => id === lookup.latest) : undefined;
  const unverified = editions.findLast(
    (each) =>
      !isTrusted(each.basis) &&
      each.year > (latest?.year ?? edition.year) &&
      isAdoptedBy(each, day, draft.registry),
  );
  return { latest, unverified };
}
