import { isRunningText } from '../support/running.ts';
import { placesOf } from '../support/scan.ts';
import { slipsOf } from '../support/slips.ts';
import { defineRule } from '../types.ts';

const NBSP = '\u00a0';

/** A high sign without its no-break space: `texte;`, `texte ;`, `« texte »`, `93 %`. */
const SIGN =
  / ?[;!?%](?<=[\p{L}\p{M})»”0-9] ?[;!?%])(?=[\s)»”\]]|$)| [:»]| ?»(?<=[\p{L}\p{M}).!?…] ?»)|« ?(?=[\p{L}\p{N}])/gu;

export default defineRule({
  id: 'typ-fr-nbsp',
  scope: 'paragraph',
  severity: 'warning',
  languages: ['fr'],
  tags: ['space', 'punctuation'],
  source:
    'French texts of the United Nations: 56,944 times a no-break space before a high sign, 43 times none',
  messages: {
    none: 'A no-break space belongs beside “{0}”.',
    fix: 'Put a no-break space there',
  },
  check({ paragraph, report }) {
    if (!isRunningText(paragraph)) return;
    const slips = slipsOf(paragraph, placesOf(paragraph, SIGN), ([written]) =>
      written.startsWith('«') ? `«${NBSP}` : `${NBSP}${written.trim()}`,
    );
    for (const { written, span, changes } of slips) {
      report({
        span,
        message: 'none',
        words: [written.trim()],
        // A space that may break the line is seen only where it does.
        ...(written !== written.trim() && { atMost: 'info' as const }),
        fixes: [{ message: 'fix', safe: true, changes }],
      });
    }
  },
});
