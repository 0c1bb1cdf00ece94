import { typographyOf } from '../../languages/typography.ts';
import { isRunningText } from '../support/running.ts';
import { escapeWords, placesOf } from '../support/scan.ts';
import { slipsOf } from '../support/slips.ts';
import { defineRule } from '../types.ts';

const LETTER = '[\\u0621-\\u063a\\u0641-\\u0652]';
const { right, wrong } = typographyOf('ar').percent;
const PERCENT = escapeWords([right.other.trim(), ...wrong]);

/** `القـرار`, drawn out inside; not `بـ` before a figure or a Latin name, not the letter `هـ`. */
const STRETCHED = new RegExp(`(?<!${LETTER})${LETTER}+(?:\\u0640+${LETTER}+)+`, 'g');

/** `بـ` of `بـ 87 في المائة`. */
const BEFORE_PERCENTAGE = new RegExp(
  `(?<!${LETTER})[وف]?ب\\u0640[ \\u00a0]?(?=[0-9]+(?:[.,][0-9]+)?[ \\u00a0]?(?:${PERCENT}))`,
  'g',
);

export default defineRule({
  id: 'typ-ar-tatweel',
  scope: 'paragraph',
  severity: 'info',
  languages: ['ar'],
  tags: ['spelling'],
  source: 'Arabic texts of the United Nations: words are not drawn out in running text',
  messages: {
    stretched: '“{0}” is drawn out by a tatweel, so that a search for “{1}” does not find it.',
    percentage:
      'The tatweel holds “ب” before a figure. Published texts mostly write “{0}” before a percentage.',
    fix: 'Write “{0}”',
  },
  check({ paragraph, report }) {
    if (!paragraph.text.includes('\u0640') || !isRunningText(paragraph)) return;
    const stretched = slipsOf(paragraph, placesOf(paragraph, STRETCHED), ([word]) =>
      word.replaceAll('\u0640', ''),
    );
    for (const slip of stretched) {
      report({
        span: slip.span,
        message: 'stretched',
        words: [slip.written, slip.right],
        fixes: [{ message: 'fix', words: [slip.right], safe: true, changes: slip.changes }],
      });
    }
    const percentages = slipsOf(paragraph, placesOf(paragraph, BEFORE_PERCENTAGE), ([written]) =>
      written.replace(/ب\u0640[ \u00a0]?/, `${BY_THE_RATE_OF} `),
    );
    for (const { right: newText, span, changes } of percentages) {
      report({
        span,
        message: 'percentage',
        words: [newText.trim()],
        fixes: [{ message: 'fix', words: [newText.trim()], safe: false, changes }],
      });
    }
  },
});

const BY_THE_RATE_OF = 'بنسبة';
