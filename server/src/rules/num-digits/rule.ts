import { placesOf } from '../support/scan.ts';
import { slipsOf } from '../support/slips.ts';
import { defineRule } from '../types.ts';

const ARABIC_INDIC = /[\u0660-\u0669\u06f0-\u06f9]+/g;

export default defineRule({
  id: 'num-digits',
  scope: 'paragraph',
  needs: { signs: '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹' },
  severity: 'warning',
  languages: ['ar'],
  tags: ['figures'],
  source:
    'Arabic texts of the United Nations and ITU: 841,842 digits as in 70/125, none as in ٧٠/١٢٥',
  messages: {
    digits: 'Official Arabic texts write “{1}”, not “{0}”.',
    fix: 'Write “{0}”',
  },
  check({ paragraph, report }) {
    const slips = slipsOf(paragraph, placesOf(paragraph, ARABIC_INDIC), ([digits]) =>
      [...digits].map((digit) => String(digit.charCodeAt(0) & 0xf)).join(''),
    );
    for (const { written, right, span, changes } of slips) {
      report({
        span,
        message: 'digits',
        words: [written, right],
        fixes: [{ message: 'fix', words: [right], safe: true, changes }],
      });
    }
  },
});
