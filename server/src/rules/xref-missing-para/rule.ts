import type { DocumentModel } from '../../model/types.ts';
import { toDocument } from '../../text/span.ts';
import { quotations } from '../support/quotations.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'xref-missing-para',
  scope: 'document',
  severity: 'error',
  tags: ['paragraph-reference'],
  source: 'UN Editorial Manual, references to paragraphs',
  messages: {
    beyond: 'There is no paragraph {0} in this text: its last paragraph is {1}.',
    missing: 'There is no paragraph {0} in this text.',
  },
  check({ model, report }) {
    const quoted = quotations(model);
    for (const { reference, paragraph: index, span } of model.references) {
      if (reference.kind !== 'paragraph' || reference.unit !== 'paragraph') continue;
      // Only words such as `above` say that a paragraph of this very text is meant.
      if (!reference.internal || reference.of !== undefined) continue;
      const [number] = reference.path;
      const paragraph = model.paragraphs[index];
      if (number === undefined || !paragraph) continue;
      // The paragraph is there, only its points are other ones.
      if (model.paragraphsAt([number]).length > 0) continue;
      if (quoted.some(({ start, end }) => start <= span.start && span.end <= end)) continue;
      const last = lastNumber(model);
      report({
        span: toDocument(paragraph, reference.numberSpan),
        message: last > 0 && number > last ? 'beyond' : 'missing',
        words: [wordsAt(paragraph, reference.numberSpan), String(last)],
      });
    }
  },
});

/** The highest number of a paragraph, quotations left out. */
const lastNumber = ({ places }: DocumentModel): number =>
  places.reduce(
    (most, place) =>
      place && place.scope >= 0 && place.path.length === 1
        ? Math.max(most, place.path[0] ?? 0)
        : most,
    0,
  );
