import { packs } from '../../languages/index.ts';
import { placesOf } from '../support/scan.ts';
import { slipsOf } from '../support/slips.ts';
import { defineRule } from '../types.ts';

const MONTHS = packs.en.months.flat().join('|');

/** `16th December`, `the 16th of December`, `December 16th`. */
const ORDINAL = new RegExp(
  `(?:the[ \\u00a0])?(?<![\\p{L}\\p{N}/-])(?<day>[0-9]{1,2})(?:st|nd|rd|th)(?:[ \\u00a0]of)?[ \\u00a0](?<month>${MONTHS})|(?<before>${MONTHS})[ \\u00a0](?<after>[0-9]{1,2})(?:st|nd|rd|th)(?![\\p{L}\\p{N}])`,
  'gu',
);

export default defineRule({
  id: 'dat-en-ordinal',
  scope: 'paragraph',
  needs: { signs: '0123456789' },
  severity: 'info',
  languages: ['en'],
  tags: ['date'],
  source: 'UN Editorial Manual, dates: cardinal numbers',
  messages: {
    ordinal: 'Dates are written “{1}”, not “{0}”.',
    fix: 'Write “{0}”',
  },
  check({ paragraph, report }) {
    const slips = slipsOf(paragraph, placesOf(paragraph, ORDINAL), ({ groups }) => {
      const { day, month, before = '', after = '' } = groups ?? {};
      return `${day ?? after} ${month ?? before}`;
    });
    for (const { written, right, span, changes } of slips) {
      report({
        span,
        message: 'ordinal',
        words: [written, right],
        fixes: [{ message: 'fix', words: [right], safe: true, changes }],
      });
    }
  },
});
