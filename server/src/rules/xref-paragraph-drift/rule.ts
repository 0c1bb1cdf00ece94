import { ALIKE, excerptsIn } from '../support/excerpt/excerpts.ts';
import type { ExcerptItem } from '../support/excerpt/excerpts.ts';
import type { Source, SourceParagraph } from '../support/excerpt/source.ts';
import { symbolOf } from '../support/excerpt/symbol.ts';
import { defineRule } from '../types.ts';

/** From here on two paragraphs are versions of each other, be it in another translation. */
const RELATED = 0.35;
/** How much more it has to be like the other paragraph than like the one of its own number. */
const CLEARLY = 0.25;

export default defineRule({
  id: 'xref-paragraph-drift',
  scope: 'document',
  severity: 'error',
  tags: ['references', 'quotations'],
  source:
    'UN Editorial Manual, instructions on citing: paragraph numbers may have changed from those in earlier drafts',
  messages: {
    moved:
      'These are the words of paragraph {0} of {1}; its paragraph {2} speaks of something else.',
    beyond: 'These are the words of paragraph {0} of {1}, which has no paragraph {2}.',
    renumber: 'Give it the number it has in {1}: {0}',
  },
  check({ model, report }) {
    for (const { source, items } of excerptsIn(model)) {
      for (const each of items) {
        const there = movedTo(each, source);
        if (there?.number === undefined || !each.item?.digits) continue;
        const words = [String(there.number), symbolOf(source.id), String(each.item.number)];
        const { digits } = each.item;
        report({
          span: digits,
          message: source.numbered(each.item.number) ? 'moved' : 'beyond',
          words,
          fixes: [
            {
              message: 'renumber',
              words,
              safe: false,
              changes: [{ span: digits, newText: String(there.number) }],
            },
          ],
        });
      }
    }
  },
});

/** The paragraph whose words these are, where it is not the one of that number. */
function movedTo({ item, match }: ExcerptItem, source: Source): SourceParagraph | undefined {
  const { best, bestSimilarity } = match;
  if (!item || best?.number === undefined || best.number === item.number) return undefined;
  const own = source.numbered(item.number);
  const ownSimilarity = own ? match.similarityTo(own) : 0;
  const isPlain = bestSimilarity >= RELATED && bestSimilarity - ownSimilarity >= CLEARLY;
  return isPlain && ownSimilarity < ALIKE ? best : undefined;
}
