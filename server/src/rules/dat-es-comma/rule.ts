import { toDocument } from '../../text/span.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'dat-es-comma',
  scope: 'paragraph',
  needs: { references: ['citation'] },
  severity: 'warning',
  languages: ['es'],
  tags: ['date', 'punctuation'],
  source: 'Spanish texts of the United Nations: 708 times with the comma, twice without',
  messages: {
    comma: 'A comma stands between the number of a resolution and its date: “{0}”.',
    fix: 'Put a comma there',
  },
  check({ paragraph, references, report }) {
    const { text } = paragraph;
    for (const { reference } of references) {
      if (reference.kind !== 'citation' || !reference.date) continue;
      const { numberSpan, date } = reference;
      // The first of a list only: `70/1 y 71/2, de 25 de septiembre`.
      if (!/^[ \u00a0](?:de[ \u00a0])?$/.test(text.slice(numberSpan.end, date.span.start)))
        continue;
      const place = { start: numberSpan.end, end: numberSpan.end };
      report({
        span: toDocument(paragraph, { start: numberSpan.start, end: date.span.end }),
        message: 'comma',
        words: [
          `${text.slice(numberSpan.start, numberSpan.end)},${text.slice(numberSpan.end, date.span.end)}`,
        ],
        fixes: [
          {
            message: 'fix',
            safe: true,
            changes: [{ span: toDocument(paragraph, place), newText: ',' }],
          },
        ],
      });
    }
  },
});
