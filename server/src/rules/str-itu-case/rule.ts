import { toDocument } from '../../text/span.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'str-itu-case',
  scope: 'paragraph',
  severity: 'warning',
  houses: ['itu'],
  tags: ['structure'],
  source: 'ITU, Final Acts: heads of sections are in small letters, without a colon',
  messages: {
    capital: 'Heads of sections begin with a small letter: “{1}”, not “{0}”.',
    colon: 'No colon stands behind the head of a section.',
    fix: 'Write “{0}”',
    remove: 'Remove the colon',
  },
  check({ paragraph, report }) {
    if (paragraph.kind !== 'section') return;
    const { text, content } = paragraph;
    const words = text.slice(content.start, content.end);
    const [letter] = /\p{L}/u.exec(words) ?? [''];
    const small = letter.toLowerCase();
    if (small !== letter) {
      const at = content.start + words.indexOf(letter);
      const word = /^[\p{L}\p{M}’-]+/u.exec(text.slice(at, content.end))?.[0] ?? letter;
      const right = small + word.slice(letter.length);
      const span = toDocument(paragraph, { start: at, end: at + word.length });
      report({
        span,
        message: 'capital',
        words: [word, right],
        fixes: [
          { message: 'fix', words: [right], safe: true, changes: [{ span, newText: right }] },
        ],
      });
    }
    const colon = /[ \u00a0]?[:：](?=\*{0,2}$)/.exec(words);
    if (!colon) return;
    const start = content.start + colon.index;
    const span = toDocument(paragraph, { start, end: start + colon[0].length });
    report({
      span,
      message: 'colon',
      fixes: [{ message: 'remove', safe: true, changes: [{ span, newText: '' }] }],
    });
  },
});
