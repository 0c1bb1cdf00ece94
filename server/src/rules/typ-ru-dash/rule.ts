import { typographyOf } from '../../languages/typography.ts';
import { isRunningText } from '../support/running.ts';
import { placesOf } from '../support/scan.ts';
import { slipsOf } from '../support/slips.ts';
import { defineRule } from '../types.ts';

/** A hyphen or short dash between blanks, between words. */
const SHORT = /[-\u2013](?<=[\p{L}\p{M})»”][ \u00a0][-\u2013])(?=[ \u00a0][\p{L}«“(])/gu;

export default defineRule({
  id: 'typ-ru-dash',
  scope: 'paragraph',
  needs: { signs: '-\u2013' },
  severity: 'info',
  languages: ['ru'],
  tags: ['punctuation'],
  source: 'Russian texts of the United Nations: an em dash, with a no-break space before it',
  messages: {
    short: 'A “{0}” stands for the dash. Write “—”, with a no-break space before it.',
    fix: 'Write “—”',
  },
  check({ paragraph, report }) {
    if (!isRunningText(paragraph)) return;
    const { dash } = typographyOf('ru');
    const slips = slipsOf(paragraph, placesOf(paragraph, SHORT).map(withBlanks), () => dash);
    for (const { written, span, changes } of slips) {
      report({
        span,
        message: 'short',
        words: [written.trim()],
        fixes: [{ message: 'fix', safe: true, changes }],
      });
    }
  },
});

/** The sign together with the blank on either side of it. */
function withBlanks(match: RegExpExecArray): RegExpExecArray {
  match[0] = match.input.slice(match.index - 1, match.index + 2);
  match.index -= 1;
  return match;
}
