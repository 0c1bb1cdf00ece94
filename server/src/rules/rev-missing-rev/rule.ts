import { toDocument } from '../../text/span.ts';
import { isTrusted } from '../../registry/types.ts';
import { citesEdition, editionWords } from '../support/editions.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'rev-missing-rev',
  scope: 'paragraph',
  needs: { references: ['citation'] },
  severity: 'error',
  tags: ['citation', 'edition'],
  source: 'ITU, numbering of resolutions: a revised text carries “Rev.” before place and year',
  messages: {
    revision:
      '“{0}” reads as the first adoption, but that conference revised an earlier text. Cite it as “{1}”.',
    fix: 'Write “{0}”',
  },
  check({ draft, paragraph, references, report }) {
    for (const { reference, lookup } of references) {
      if (reference.kind !== 'citation' || !lookup) continue;
      // It may be that not all editions are known: that this one was a revision is enough.
      if (lookup.status !== 'unknown' && lookup.status !== 'uncovered') continue;
      if (!citesEdition(reference) || reference.edition.kind !== 'orig') continue;
      const { edition, body, type, number } = reference;
      const { place, year } = edition;
      if (place === undefined || !draft.registry.conference(body, place, year)) continue;
      const isRevision = draft.registry
        .editions(body, type, number)
        .some((each) => each.kind === 'rev' && each.year === year && isTrusted(each.basis));
      if (!isRevision) continue;
      const cited = toDocument(paragraph, reference.numberSpan);
      const span = toDocument(paragraph, edition.span);
      const newText = editionWords('rev', { place, year }, draft.language);
      const right =
        paragraph.text.slice(reference.numberSpan.start, edition.span.start) +
        newText +
        paragraph.text.slice(edition.span.end, reference.numberSpan.end);
      report({
        span: cited,
        message: 'revision',
        words: [wordsAt(paragraph, reference.numberSpan), right],
        fixes: [{ message: 'fix', words: [right], safe: false, changes: [{ span, newText }] }],
      });
    }
  },
});
