import { toDocument } from '../../text/span.ts';
import { isRunningText } from '../support/running.ts';
import { defineRule } from '../types.ts';

/** Marks around the last sign of a paragraph, which hide it from a search: `2025،` with a mark. */
const MARKS = /[\u200b\u200e\u200f\u061c]{1,20}$/;
const SIGN = /[,;:.،؛，；：。]$/;

export default defineRule({
  id: 'bidi-mark-eol',
  scope: 'paragraph',
  needs: { signs: '\u200b\u200e\u200f\u061c' },
  severity: 'info',
  tags: ['direction', 'punctuation'],
  source:
    'Unicode Bidirectional Algorithm: a sign at the end of a paragraph stands where it belongs',
  messages: {
    mark: 'An invisible sign stands at the end of the paragraph beside “{0}”. Remove it.',
    fix: 'Remove the invisible sign',
  },
  check({ paragraph, report }) {
    if (!isRunningText(paragraph)) return;
    // The content of a paragraph ends before its invisible signs.
    const end = paragraph.text.trimEnd().length;
    const from = Math.max(paragraph.content.start, end - REACH);
    const words = paragraph.text.slice(from, end);
    const behind = MARKS.exec(words);
    const bare = behind ? words.slice(0, behind.index) : words;
    const sign = SIGN.exec(bare)?.[0];
    if (sign === undefined) return;
    const before = MARKS.exec(bare.slice(0, -1));
    for (const mark of [before, behind]) {
      if (!mark) continue;
      const at = from + mark.index;
      const span = toDocument(paragraph, { start: at, end: at + mark[0].length });
      report({
        span,
        message: 'mark',
        words: [sign],
        fixes: [{ message: 'fix', safe: true, changes: [{ span, newText: '' }] }],
      });
    }
  },
});

const REACH = 44;
