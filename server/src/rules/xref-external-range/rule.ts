import { toDocument } from '../../text/span.ts';
import { ofKind } from '../support/references.ts';
import { symbolOf } from '../support/number.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'xref-external-range',
  scope: 'paragraph',
  needs: { references: ['paragraph'] },
  severity: 'error',
  tags: ['paragraph-reference', 'citation'],
  source: 'The resolutions cited: their last paragraph',
  messages: {
    beyond: '{1} has no paragraph {0}: its last paragraph is {2}.',
  },
  check({ draft, paragraph, references, report }) {
    for (const { reference } of ofKind(references, 'paragraph')) {
      const { of, unit, path } = reference;
      const [number] = path;
      if (of === undefined || unit !== 'paragraph' || number === undefined) continue;
      const last = draft.registry.lastParagraph(of);
      if (last === undefined || number <= last) continue;
      report({
        span: toDocument(paragraph, reference.numberSpan),
        message: 'beyond',
        words: [wordsAt(paragraph, reference.numberSpan), symbolOf(of), String(last)],
      });
    }
  },
});
