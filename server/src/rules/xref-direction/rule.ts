import { quotations } from '../support/quotations.ts';
import { wordsAt } from '../support/words.ts';
import { toDocument } from '../../text/span.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'xref-direction',
  scope: 'document',
  severity: 'warning',
  tags: ['paragraph-reference'],
  source: 'UN Editorial Manual, references to paragraphs',
  messages: {
    below: 'Paragraph {0} is said to stand above, but it stands below.',
    above: 'Paragraph {0} is said to stand below, but it stands above.',
    itself: 'This is paragraph {0}: it refers to itself. Check which paragraph is meant.',
  },
  check({ model, report }) {
    const quoted = quotations(model);
    for (const { reference, paragraph: index, span } of model.references) {
      if (reference.kind !== 'paragraph' || reference.direction === undefined) continue;
      if (reference.of !== undefined || reference.unit !== 'paragraph') continue;
      if (quoted.some(({ start, end }) => start <= span.start && span.end <= end)) continue;
      const paragraph = model.paragraphs[index];
      const place = model.places[index];
      const targets = model.paragraphsAt(reference.path);
      const [target] = targets;
      // A number that stands in the text and in its annex can mean either.
      if (!paragraph || target === undefined || targets.length > 1) continue;
      if (model.places[target]?.scope !== (place?.scope ?? 0)) continue;
      const isSelf =
        target === index || (reference.path.length === 1 && isUnder(model.places, index, target));
      const words = [wordsAt(paragraph, reference.numberSpan)];
      const at = toDocument(paragraph, reference.span);
      if (isSelf) {
        if (target === index) report({ span: at, message: 'itself', words });
      } else if (reference.direction === 'above' && target > index) {
        report({ span: at, message: 'below', words });
      } else if (reference.direction === 'below' && target < index) {
        report({ span: at, message: 'above', words });
      }
    }
  },
});

/** Whether a point stands under a paragraph: `in paragraph 18 above`, in 18 (b), is legal. */
function isUnder(
  places: readonly ({ readonly parent?: number | undefined } | undefined)[],
  index: number,
  target: number,
): boolean {
  for (let at = places[index]?.parent; at !== undefined; at = places[at]?.parent) {
    if (at === target) return true;
  }
  return false;
}
