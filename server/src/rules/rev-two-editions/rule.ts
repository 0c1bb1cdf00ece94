import { citesEdition, sameText } from '../support/editions.ts';
import type { EditionCitation } from '../support/editions.ts';
import { referencesOfKind } from '../support/references.ts';
import type { Placed } from '../support/references.ts';
import { toDocument } from '../../text/span.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'rev-two-editions',
  scope: 'document',
  severity: 'info',
  tags: ['citation', 'edition', 'consistency'],
  source: 'ITU, Final Acts: one edition of a resolution is in force at a time',
  messages: {
    two: '“{0}” here, “{1}” elsewhere in this draft: two editions of one resolution.',
    first: '“{0}” here',
  },
  check({ model, report }) {
    const first = new Map<
      string,
      { readonly citation: EditionCitation; readonly placed: Placed<'citation'> }
    >();
    for (const placed of referencesOfKind(model, 'citation')) {
      const { reference, paragraph: index } = placed;
      if (!citesEdition(reference)) continue;
      // A revision recites the editions before it.
      if (model.self !== undefined && sameText(model.self, reference.id)) continue;
      const key = reference.id.split('@')[0] ?? '';
      const before = first.get(key);
      if (!before) {
        first.set(key, { citation: reference, placed });
        continue;
      }
      const paragraph = model.paragraphs[index];
      const other = model.paragraphs[before.placed.paragraph];
      if (!paragraph || !other || before.citation.edition.year === reference.edition.year) continue;
      const there = wordsAt(other, before.citation.numberSpan);
      report({
        span: toDocument(paragraph, reference.numberSpan),
        message: 'two',
        words: [wordsAt(paragraph, reference.numberSpan), there],
        related: [
          { span: toDocument(other, before.citation.numberSpan), message: 'first', words: [there] },
        ],
      });
    }
  },
});
