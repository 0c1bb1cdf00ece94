import { toDocument } from '../../text/span.ts';
import { isRunningText } from '../support/running.ts';
import { placesOf } from '../support/scan.ts';
import { defineRule } from '../types.ts';

/** The last word of an item, the semicolon, and the first word of the next one. */
const SEMICOLON = /[^\s؛]*؛[ \u00a0]*(?:[^\s؛]+|$)/g;

/** Shorter lists do not tell that each item begins with the conjunction. */
const FEWEST_ITEMS = 5;
const WAW = 'و';

export default defineRule({
  id: 'typ-title-colon',
  scope: 'paragraph',
  severity: 'info',
  languages: ['ar'],
  tags: ['punctuation', 'title'],
  source: 'Arabic lists: every item after the first begins with the conjunction',
  messages: {
    split:
      'All other items of this list begin with “{1}”, so that “{0}” seems to part a title from its subtitle. Between these, write a colon.',
    fix: 'Write a colon',
  },
  check({ paragraph, report }) {
    if (paragraph.text.split('؛').length <= FEWEST_ITEMS || !isRunningText(paragraph)) return;
    const places = placesOf(paragraph, SEMICOLON).filter(([words]) => !words.endsWith('؛'));
    if (places.length < FEWEST_ITEMS) return;
    const split = places.filter(([words]) => !nextWord(words).startsWith(WAW));
    if (split.length * FEWEST_ITEMS > places.length) return;
    for (const { 0: words, index } of split) {
      const sign = index + words.indexOf('؛');
      report({
        span: toDocument(paragraph, { start: index, end: index + words.length }),
        message: 'split',
        words: [words, WAW],
        fixes: [
          {
            message: 'fix',
            safe: false,
            changes: [
              { span: toDocument(paragraph, { start: sign, end: sign + 1 }), newText: ':' },
            ],
          },
        ],
      });
    }
  },
});

const nextWord = (words: string): string => words.slice(words.indexOf('؛') + 1).trimStart();
