import { packs } from '../../languages/index.ts';
import { toDocument } from '../../text/span.ts';
import { citationLists } from '../support/lists.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'cit-list-duplicate',
  scope: 'paragraph',
  severity: 'warning',
  tags: ['citation', 'list'],
  source: 'UN Editorial Manual, citing resolutions',
  messages: {
    twice: '“{0}” stands twice in this list. Leave one out, or check which other number was meant.',
    first: 'The first “{0}”',
  },
  check({ draft, paragraph, references, report }) {
    for (const list of citationLists(paragraph, references, packs[draft.language])) {
      list.forEach(({ citation }, index) => {
        const earlier = list.slice(0, index).find((each) => each.citation.id === citation.id);
        if (!earlier) return;
        const words = [wordsAt(paragraph, citation.numberSpan)];
        report({
          span: toDocument(paragraph, citation.numberSpan),
          message: 'twice',
          words,
          related: [
            {
              span: toDocument(paragraph, earlier.citation.numberSpan),
              message: 'first',
              words,
            },
          ],
        });
      });
    }
  },
});
