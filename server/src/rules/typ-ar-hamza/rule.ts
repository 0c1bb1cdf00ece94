import { hamzaSpellings } from '../../languages/ar/spelling.ts';
import { placesOf } from '../support/scan.ts';
import { slipsOf } from '../support/slips.ts';
import { defineRule } from '../types.ts';

const STEM = new RegExp([...hamzaSpellings.keys()].join('|'));

/** `وإفريقيا`, `الإفريقية`: what is glued before the stem, the stem, and its ending. */
const WORD = new RegExp(
  `(?<![\\u0621-\\u064a])(?:[وفبكل]{0,2}(?:ال)?|[وف]?لل)(?<stem>${[...hamzaSpellings.keys()].join('|')})[\\u0621-\\u064a]*`,
  'g',
);

export default defineRule({
  id: 'typ-ar-hamza',
  scope: 'paragraph',
  severity: 'info',
  languages: ['ar'],
  tags: ['spelling'],
  source: 'Arabic texts of the United Nations: 7,783 times أفريقيا, 7 times with the hamza below',
  messages: {
    hamza: 'Texts of the United Nations write “{1}”, not “{0}”.',
    fix: 'Write “{0}”',
  },
  check({ paragraph, report }) {
    if (!STEM.test(paragraph.text)) return;
    const slips = slipsOf(paragraph, placesOf(paragraph, WORD), ({ 0: word, groups }) => {
      const stem = groups?.['stem'] ?? '';
      return word.replace(stem, hamzaSpellings.get(stem) ?? stem);
    });
    for (const { written, right, span, changes } of slips) {
      report({
        span,
        message: 'hamza',
        words: [written, right],
        fixes: [{ message: 'fix', words: [right], safe: true, changes }],
      });
    }
  },
});
