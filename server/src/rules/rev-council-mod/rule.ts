import { toDocument } from '../../text/span.ts';
import { citesEdition, editionWords } from '../support/editions.ts';
import type { EditionCitation } from '../support/editions.ts';
import { ofKind } from '../support/references.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';
import type { DraftFacts } from '../types.ts';

const COUNCIL = 'itu-council';

export default defineRule({
  id: 'rev-council-mod',
  scope: 'paragraph',
  needs: { references: ['citation'] },
  severity: 'warning',
  tags: ['citation', 'edition'],
  source: 'ITU Council, resolutions: a later version is marked as modified',
  messages: {
    modified:
      '“{0}” is a resolution of the Council, whose later versions are called modified, with the year and no place: “{1}”.',
    fix: 'Write “{0}”',
  },
  check({ draft, paragraph, references, report }) {
    for (const { reference } of ofKind(references, 'citation')) {
      if (!citesEdition(reference) || !isOfCouncil(reference, draft)) continue;
      const { edition, numberSpan } = reference;
      if (edition.kind !== 'rev') continue;
      const right = editionWords('mod', { place: '', year: edition.year }, draft.language);
      report({
        span: toDocument(paragraph, numberSpan),
        message: 'modified',
        words: [wordsAt(paragraph, numberSpan), right],
        fixes: [
          {
            message: 'fix',
            words: [right],
            safe: false,
            changes: [{ span: toDocument(paragraph, edition.span), newText: right }],
          },
        ],
      });
    }
  },
});

/** Named as the Council's, or with a number that only the Council gave. */
function isOfCouncil({ body, type, number }: EditionCitation, { registry }: DraftFacts): boolean {
  if (body === COUNCIL) return true;
  return (
    registry.editions(COUNCIL, type, number).length > 0 &&
    registry.editions(body, type, number).length === 0
  );
}
