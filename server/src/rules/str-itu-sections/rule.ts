import { toDocument } from '../../text/span.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'str-itu-sections',
  scope: 'document',
  severity: 'warning',
  houses: ['itu'],
  tags: ['structure'],
  source: 'ITU, Final Acts: what is considered precedes what is resolved',
  messages: {
    late: 'The section “{0}” says on what grounds the text resolves, and stands behind “{1}”. Move it up.',
  },
  check({ model, report }) {
    let operative: string | undefined;
    for (const paragraph of model.paragraphs) {
      const { kind, sectionPart, text, content } = paragraph;
      if (kind === 'organ' || kind === 'annex') operative = undefined;
      if (kind !== 'section') continue;
      const name = text.slice(content.start, content.end);
      if (sectionPart === 'operative') operative ??= name;
      else if (operative !== undefined) {
        report({
          span: toDocument(paragraph, content),
          message: 'late',
          words: [name, operative],
        });
      }
    }
  },
});
