import type { Paragraph } from '../../syntax/types.ts';
import { toDocument } from '../../text/span.ts';
import { defineRule } from '../types.ts';

/** How the second half of a title begins: small, or in Arabic with the conjunction; not `lang: en`. */
const GOES_ON = /^(?:\p{Ll}[\p{L}’-]*(?![\p{L}’:-])|و[\u0621-\u0652]{2,})/u;

export default defineRule({
  id: 'str-heading-split',
  scope: 'document',
  severity: 'info',
  languages: ['ar', 'en', 'es', 'fr', 'ru'],
  tags: ['structure', 'title'],
  source: 'A title is one paragraph, however many lines it takes on the page',
  messages: {
    split: 'The line before seems to go on with “{0}”: a title broken in two.',
    fix: 'Join the two lines',
  },
  check({ model, report }) {
    let before: Paragraph | undefined;
    for (const paragraph of model.paragraphs) {
      const first = before;
      before = paragraph;
      if (!first || paragraph.kind !== 'title' || !isHead(first)) continue;
      const { start, end } = paragraph.content;
      const word = GOES_ON.exec(paragraph.text.slice(start, end))?.[0];
      if (word === undefined) continue;
      report({
        span: toDocument(paragraph, { start, end: start + word.length }),
        message: 'split',
        words: [word],
        fixes: [
          {
            message: 'fix',
            safe: false,
            changes: [
              {
                span: {
                  start: first.start + first.content.end,
                  end: paragraph.start + start,
                },
                newText: ' ',
              },
            ],
          },
        ],
      });
    }
  },
});

const isHead = ({ kind }: Paragraph): boolean => kind === 'title' || kind === 'heading';
