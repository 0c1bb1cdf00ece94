import { toDocument } from '../../text/span.ts';
import { isRead } from '../support/scan.ts';
import { defineRule } from '../types.ts';

const CONTROL = /[\u202a-\u202e\u2066-\u2069]/g;
const POP_EMBEDDING = '\u202c';
const POP_ISOLATE = '\u2069';

export default defineRule({
  id: 'bidi-control',
  scope: 'paragraph',
  needs: { signs: '\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069' },
  severity: 'warning',
  tags: ['direction'],
  source: 'Unicode Bidirectional Algorithm: what is opened in a paragraph is closed in it',
  messages: {
    unclosed:
      'An invisible sign that turns the direction (U+{0}) is never closed, so that the rest of the line may stand in the wrong order. Remove it.',
    orphan: 'An invisible sign closes a direction (U+{0}) that nothing opened. Remove it.',
    fix: 'Remove the invisible sign',
  },
  check({ paragraph, report }) {
    if (!isRead(paragraph)) return;
    const open: { readonly index: number; readonly sign: string }[] = [];
    const wrong: { readonly index: number; readonly message: 'unclosed' | 'orphan' }[] = [];
    for (const { 0: sign, index } of paragraph.text.matchAll(CONTROL)) {
      if (sign !== POP_EMBEDDING && sign !== POP_ISOLATE) {
        open.push({ index, sign });
        continue;
      }
      const last = open.at(-1);
      if (last && isIsolate(last.sign) === (sign === POP_ISOLATE)) open.pop();
      else wrong.push({ index, message: 'orphan' });
    }
    for (const { index } of open) wrong.push({ index, message: 'unclosed' });
    for (const { index, message } of wrong) {
      const span = toDocument(paragraph, { start: index, end: index + 1 });
      const code = paragraph.text.charCodeAt(index).toString(16).toUpperCase();
      report({
        span,
        message,
        words: [code],
        fixes: [{ message: 'fix', safe: true, changes: [{ span, newText: '' }] }],
      });
    }
  },
});

const isIsolate = (sign: string): boolean => sign >= '\u2066';
