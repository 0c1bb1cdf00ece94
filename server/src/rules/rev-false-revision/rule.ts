import { toDocument } from '../../text/span.ts';
import { isTrusted } from '../../registry/types.ts';
import { citesEdition, editionWords } from '../support/editions.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'rev-false-revision',
  scope: 'paragraph',
  needs: { references: ['citation'] },
  severity: 'error',
  tags: ['citation', 'edition'],
  source: 'ITU, numbering of resolutions: “Rev.” stands only for a revision of an earlier text',
  messages: {
    first:
      '“{0}” is marked as a revision, but this text was adopted for the first time at that conference. Cite it as “{1}”.',
    fix: 'Write “{0}”',
  },
  check({ draft, paragraph, references, report }) {
    for (const { reference, lookup } of references) {
      if (reference.kind !== 'citation' || lookup?.status !== 'unknown') continue;
      if (!citesEdition(reference) || reference.edition.kind !== 'rev') continue;
      const { edition, body, type, number } = reference;
      const { place, year } = edition;
      if (place === undefined || !draft.registry.conference(body, place, year)) continue;
      const isFirst = draft.registry
        .editions(body, type, number)
        .some((each) => each.kind === 'orig' && each.year === year && isTrusted(each.basis));
      if (!isFirst) continue;
      const cited = toDocument(paragraph, reference.numberSpan);
      const span = toDocument(paragraph, edition.span);
      const newText = editionWords('orig', { place, year }, draft.language);
      const right =
        paragraph.text.slice(reference.numberSpan.start, edition.span.start) +
        newText +
        paragraph.text.slice(edition.span.end, reference.numberSpan.end);
      report({
        span: cited,
        message: 'first',
        words: [wordsAt(paragraph, reference.numberSpan), right],
        fixes: [{ message: 'fix', words: [right], safe: false, changes: [{ span, newText }] }],
      });
    }
  },
});
