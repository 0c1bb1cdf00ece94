import type { Paragraph } from '../../syntax/types.ts';
import { toDocument } from '../../text/span.ts';
import type { ParagraphSpan } from '../../text/span.ts';
import { numberedRuns } from '../support/numbering.ts';
import { defineRule } from '../types.ts';

/** So many of the paragraphs must begin as those of resolutions do, of four. */
const MOST_OF_FOUR = 3;
const FEWEST = 3;

export default defineRule({
  id: 'str-opener-unknown',
  scope: 'document',
  severity: 'info',
  houses: ['un', 'sc', 'mun'],
  tags: ['structure', 'opener'],
  source: 'Openers of published resolutions in the six languages',
  messages: {
    unknown:
      '“{0}” begins no paragraph of the published resolutions that are known. Is there a usual verb for it?',
  },
  check({ model, report }) {
    if (!model.paragraphs.some(({ kind }) => kind === 'organ')) return;
    for (const { scope, items, excerpt } of numberedRuns(model)) {
      const paragraphs = items.flatMap((item) => model.paragraphs[item.paragraph] ?? []);
      const known = paragraphs.filter(({ opener }) => opener).length;
      const usual = known >= FEWEST && known * 4 >= paragraphs.length * MOST_OF_FOUR;
      if (scope !== 0 || excerpt || !usual) continue;
      for (const paragraph of paragraphs) {
        const span = firstWord(paragraph);
        if (paragraph.opener || !span) continue;
        report({
          span: toDocument(paragraph, span),
          message: 'unknown',
          words: [paragraph.text.slice(span.start, span.end)],
        });
      }
    }
  },
});

/** The first word, in Chinese the first two characters. */
function firstWord({ text, content }: Paragraph): ParagraphSpan | undefined {
  const word = FIRST_WORD.exec(text.slice(content.start, content.end))?.[0];
  return word === undefined
    ? undefined
    : { start: content.start, end: content.start + word.length };
}

const FIRST_WORD = /^(?:\p{Script=Han}{2}|(?:(?!\p{Script=Han})[\p{L}\p{M}’'-]){2,40})/u;
