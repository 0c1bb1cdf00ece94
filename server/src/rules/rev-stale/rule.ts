import { toDocument } from '../../text/span.ts';
import type { Citation } from '../../references/types.ts';
import type { Edition } from '../../registry/types.ts';
import { isTrusted } from '../../registry/types.ts';
import { citesEdition, editionPlace, editionWords } from '../support/editions.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';
import type { DraftFacts, FixReport } from '../types.ts';

/** `itu:pp/res/140` of `itu:pp/res/140@rev(dubai,2018)`: the text, whichever its edition. */
const textOf = (id: string): string => id.split('@')[0] ?? id;

export default defineRule({
  id: 'rev-stale',
  scope: 'paragraph',
  severity: 'warning',
  tags: ['citation', 'edition', 'freshness'],
  source: 'ITU, numbering of resolutions: the edition in force is cited',
  messages: {
    stale: '“{0}” has been superseded: the edition in force on {2} is “{1}”.',
    perhaps:
      '“{0}” may have been superseded by “{1}”; that edition has not been verified. Please check.',
    fix: 'Cite “{0}”',
  },
  check({ draft, paragraph, references, report }) {
    for (const { reference, lookup } of references) {
      if (reference.kind !== 'citation' || !citesEdition(reference)) continue;
      // A revision recites its own history: `recalling Resolution 140 (Rev. Dubai, 2018)` inside 140.
      if (draft.self !== undefined && textOf(draft.self) === textOf(reference.id)) continue;
      if (lookup?.status !== 'superseded' && lookup?.status !== 'found') continue;
      const latest =
        lookup.status === 'superseded'
          ? editionsOf(reference, draft).find((edition) => edition.id === lookup.latest)
          : unverifiedSuccessor(reference, draft);
      if (!latest) continue;
      const sure = lookup.status === 'superseded';
      const { start, end } = reference.numberSpan;
      const { span } = reference.edition;
      const place = editionPlace(latest, draft.registry, draft.language) ?? '';
      const newText = editionWords(latest.kind, { place, year: latest.year }, draft.language);
      const right =
        paragraph.text.slice(start, span.start) + newText + paragraph.text.slice(span.end, end);
      const fix: FixReport<'fix'> = {
        message: 'fix',
        words: [right],
        safe: false,
        changes: [{ span: toDocument(paragraph, span), newText }],
      };
      report({
        span: toDocument(paragraph, reference.numberSpan),
        message: sure ? 'stale' : 'perhaps',
        words: [wordsAt(paragraph, reference.numberSpan), right, sure ? lookup.asOf : ''],
        ...(!sure && { atMost: 'info' }),
        // What was not verified is not offered for the text either.
        fixes: sure ? [fix] : [],
      });
    }
  },
});

const editionsOf = ({ body, type, number }: Citation, draft: DraftFacts): readonly Edition[] =>
  draft.registry.editions(body, type, number);

/** A later edition that is known from memory only, of a year that was over on the draft's day. */
function unverifiedSuccessor(citation: Citation, draft: DraftFacts): Edition | undefined {
  const cited = citation.edition?.year ?? Infinity;
  const today = draft.date ?? draft.asOf;
  return editionsOf(citation, draft).findLast(
    (edition) =>
      !isTrusted(edition.basis) && edition.year > cited && `${edition.year}-12-31` <= today,
  );
}
