import { toDocument } from '../../text/span.ts';
import { placesOf, spanOf } from '../support/scan.ts';
import { defineRule } from '../types.ts';

/** A sign beside Arabic letters, blanks between them or not; not the comma of `(Rev. Doha, 2026)`. */
const SIGN = /[,;?](?:(?=[ \u00a0]?[\u0621-\u064a])|(?<=[\u0621-\u0652][)”“"]?[ \u00a0]?[,;?]))/g;

const ARABIC: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' };

export default defineRule({
  id: 'typ-ar-punct',
  scope: 'paragraph',
  severity: 'warning',
  languages: ['ar'],
  tags: ['punctuation'],
  source:
    'Arabic texts of the United Nations: 57,662 Arabic semicolons, and no other one behind a word',
  messages: {
    latin: '“{0}” belongs to other scripts. In Arabic, write “{1}”.',
    fix: 'Write “{0}”',
  },
  check({ paragraph, report }) {
    for (const match of placesOf(paragraph, SIGN)) {
      const right = ARABIC[match[0]] ?? match[0];
      const span = toDocument(paragraph, spanOf(match));
      report({
        span,
        message: 'latin',
        words: [match[0], right],
        fixes: [
          { message: 'fix', words: [right], safe: true, changes: [{ span, newText: right }] },
        ],
      });
    }
  },
});
