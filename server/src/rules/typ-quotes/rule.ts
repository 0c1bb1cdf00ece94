import { languageTags } from '../../languages/index.ts';
import { typographyOf } from '../../languages/typography.ts';
import type { LanguageTag } from '../../languages/types.ts';
import { placesOf } from '../support/scan.ts';
import { slipsOf } from '../support/slips.ts';
import { defineRule } from '../types.ts';

const STRAIGHT = '"[^"\\n]{1,600}"';
const GUILLEMETS = '«[^«»\\n]{1,600}»';
const CORNERS = '[「『][^「」『』\\n]{1,600}[」』]';

/** Quotations in the marks of a typewriter, or of another language. */
const FOREIGN = Object.fromEntries(
  languageTags.map((tag) => {
    const own = typographyOf(tag).quotes.join('');
    const others = [
      STRAIGHT,
      ...(own.includes('«') ? [] : [GUILLEMETS]),
      ...(tag === 'zh' ? [CORNERS] : []),
    ];
    return [tag, new RegExp(others.join('|'), 'g')];
  }),
) as Readonly<Record<LanguageTag, RegExp>>;

export default defineRule({
  id: 'typ-quotes',
  scope: 'paragraph',
  needs: { signs: '"«「『' },
  severity: 'info',
  houses: ['un', 'sc', 'mun'],
  tags: ['punctuation'],
  source: 'UN Editorial Manual, quotation marks, and published texts of the six languages',
  messages: {
    marks: 'Quotations stand between “{1}”, not between “{0}”.',
    fix: 'Write “{0}”',
  },
  check({ draft, paragraph, report }) {
    const [open, close] = typographyOf(draft.language).quotes;
    const slips = slipsOf(
      paragraph,
      placesOf(paragraph, FOREIGN[draft.language]),
      ([quotation]) => `${open}${quotation.slice(1, -1).trim()}${close}`,
    );
    for (const { written, right, span, changes } of slips) {
      const marks = `${open.trim()} ${close.trim()}`;
      report({
        span,
        message: 'marks',
        words: [`${written.charAt(0)} ${written.slice(-1)}`, marks],
        fixes: [{ message: 'fix', words: [right], safe: true, changes }],
      });
    }
  },
});
