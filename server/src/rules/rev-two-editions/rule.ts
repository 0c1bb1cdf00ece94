import { editionsCited, sameText } from '../support/editions.ts';
import type { PlacedEdition } from '../support/editions.ts';
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
    const first = new Map<string, PlacedEdition>();
    for (const placed of editionsCited(model)) {
      const { reference, paragraph: index } = placed;
      // A revision recites the editions before it.
      if (model.self !== undefined && sameText(model.self, reference.id)) continue;
      const key = reference.id.split('@')[0] ?? '';
      const before = first.get(key);
      if (!before) {
        first.set(key, placed);
        continue;
      }
      const paragraph = model.paragraphs[index];
      const other = model.paragraphs[before.paragraph];
      if (!paragraph || !other || before.reference.edition.year === reference.edition.year)
        continue;
      const there = wordsAt(other, before.reference.numberSpan);
      report({
        span: toDocument(paragraph, reference.numberSpan),
        message: 'two',
        words: [wordsAt(paragraph, reference.numberSpan), there],
        related: [
          {
            span: toDocument(other, before.reference.numberSpan),
            message: 'first',
            words: [there],
          },
        ],
      });
    }
  },
});
