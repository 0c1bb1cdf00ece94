import { packs } from '../../languages/index.ts';
import { toDocument } from '../../text/span.ts';
import { citationLists } from '../support/lists.ts';
import type { ListMember } from '../support/lists.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'cit-list-duplicate',
  scope: 'paragraph',
  needs: { references: ['citation'] },
  severity: 'warning',
  tags: ['citation', 'list'],
  source: 'UN Editorial Manual, citing resolutions',
  messages: {
    twice: '“{0}” stands twice in this list. Leave one out, or check which other number was meant.',
    first: 'The first “{0}”',
  },
  check({ draft, paragraph, references, report }) {
    for (const list of citationLists(paragraph, references, packs[draft.language])) {
      const first = new Map<string, ListMember>();
      for (const member of list) {
        const { citation } = member;
        const earlier = first.get(citation.id);
        if (!earlier) {
          first.set(citation.id, member);
          continue;
        }
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
      }
    }
  },
});
