import { toDocument } from '../../text/span.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'num-lone-sub',
  scope: 'document',
  severity: 'info',
  tags: ['numbering'],
  source: 'UN Editorial Manual, numbering of paragraphs: a level has two sub-paragraphs or none',
  messages: {
    lone: '“{0}” is the only sub-paragraph there. Join it to its paragraph, or divide it in two.',
  },
  check({ model, report }) {
    const counts = new Map<number, number>();
    const parentOf = (index: number): number | undefined => {
      const place = model.places[index];
      const isPoint = model.paragraphs[index]?.kind === 'point';
      if (!isPoint || !place || place.scope < 0 || place.parent === undefined) return undefined;
      // Below a head such as `considering`, one item is a paragraph like others.
      return model.paragraphs[place.parent]?.kind === 'section' ? undefined : place.parent;
    };
    model.paragraphs.forEach((_paragraph, index) => {
      const parent = parentOf(index);
      if (parent !== undefined) counts.set(parent, (counts.get(parent) ?? 0) + 1);
    });
    model.paragraphs.forEach((paragraph, index) => {
      const parent = parentOf(index);
      if (parent === undefined || counts.get(parent) !== 1 || !paragraph.marker) return;
      // One whose letter says that others stood before it is for the rule on gaps.
      if (paragraph.marker.numbers.at(-1) !== 1) return;
      report({
        span: toDocument(paragraph, paragraph.marker.span),
        message: 'lone',
        words: [paragraph.marker.text],
      });
    });
  },
});
