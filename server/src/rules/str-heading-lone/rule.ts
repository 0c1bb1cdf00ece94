import type { Paragraph } from '../../syntax/types.ts';
import { toDocument } from '../../text/span.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'str-heading-lone',
  scope: 'document',
  severity: 'info',
  tags: ['structure', 'heading'],
  source: 'UN Editorial Manual, headings: a level has two headings or none',
  messages: {
    lone: '“{0}” is the only heading of its level there. Leave it out, or divide what it heads in two.',
  },
  check({ model, report }) {
    let group: Paragraph[] = [];
    const close = (): void => {
      const [lone] = group;
      if (lone?.marker && group.length === 1) {
        report({
          span: toDocument(lone, lone.marker.span),
          message: 'lone',
          words: [lone.marker.text],
        });
      }
      group = [];
    };
    let isUnder = false;
    for (const paragraph of model.paragraphs) {
      const { kind, marker } = paragraph;
      if (kind === 'annex' || kind === 'organ') isUnder = false;
      if (kind !== 'heading' && kind !== 'annex' && kind !== 'organ') continue;
      if (kind === 'heading' && marker?.style === 'letter') {
        // `A.` alone below `II.`; those without a heading above are parts of the text.
        if (isUnder) group.push(paragraph);
        continue;
      }
      close();
      isUnder = kind === 'heading' && marker !== undefined;
    }
    close();
  },
});
