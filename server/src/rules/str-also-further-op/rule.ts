import { structureWords } from '../../languages/structure.ts';
import { toDocument } from '../../text/span.ts';
import { viewOf } from '../../text/view.ts';
import { numberedRuns } from '../support/numbering.ts';
import { defineRule } from '../types.ts';

/** So much behind the opener must be the same too: whom it addresses. */
const ADDRESSEE = 14;

export default defineRule({
  id: 'str-also-further-op',
  scope: 'document',
  severity: 'info',
  houses: ['un', 'mun'],
  tags: ['structure', 'opener'],
  source:
    'Resolutions of the General Assembly: of paragraphs that begin alike, the second has “also”, the third “further”',
  messages: {
    again:
      'Paragraph {0} begins like paragraph {1}: “{2}”. The second of two usually has “{3}”, the third “{4}”.',
  },
  check({ model, report }) {
    const { also } = structureWords(model.language);
    for (const { scope, items, excerpt } of numberedRuns(model)) {
      if (scope !== 0 || excerpt) continue;
      let before = '';
      let beforeNumber = 0;
      for (const { paragraph: index, number } of items) {
        const paragraph = model.paragraphs[index];
        const span = paragraph?.opener?.span;
        const beginning =
          paragraph && span
            ? viewOf(paragraph.text.slice(span.start, span.end + ADDRESSEE)).text
            : '';
        if (paragraph && span && beginning !== '' && beginning === before) {
          const written = paragraph.text.slice(span.start, span.end);
          report({
            span: toDocument(paragraph, span),
            message: 'again',
            words: [
              String(number),
              String(beforeNumber),
              written,
              also.second.trim(),
              also.third.trim(),
            ],
          });
        }
        before = beginning;
        beforeNumber = number;
      }
    }
  },
});
