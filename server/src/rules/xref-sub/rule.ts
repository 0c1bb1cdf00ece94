import { toDocument } from '../../text/span.ts';
import { quotations } from '../support/quotations.ts';
import { referencesOfKind } from '../support/references.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'xref-sub',
  scope: 'document',
  severity: 'error',
  languages: ['en', 'es', 'fr', 'ru'],
  tags: ['paragraph-reference'],
  source: 'UN Editorial Manual, references to paragraphs',
  messages: {
    missing: 'Paragraph {1} of this text has no “{0}”.',
  },
  check({ model, report }) {
    const quoted = quotations(model);
    for (const { reference, paragraph: index, span } of referencesOfKind(model, 'paragraph')) {
      const { path, unit, internal, of } = reference;
      const [number] = path;
      if (unit !== 'paragraph' || !internal || of !== undefined || number === undefined) continue;
      // Deeper ones are counted in more than one way: `29 (i) (e)`.
      if (path.length !== 2 || model.paragraphsAt(path).length > 0) continue;
      // Where the paragraph has no points at all, its text may have been cut.
      if (model.paragraphsAt([number, 1]).length === 0) continue;
      if (quoted.some(({ start, end }) => start <= span.start && span.end <= end)) continue;
      const paragraph = model.paragraphs[index];
      if (!paragraph) continue;
      report({
        span: toDocument(paragraph, reference.numberSpan),
        message: 'missing',
        words: [wordsAt(paragraph, reference.numberSpan), String(number)],
      });
    }
  },
});
