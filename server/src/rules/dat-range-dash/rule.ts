import { languageTags, packs } from '../../languages/index.ts';
import { typographyOf } from '../../languages/typography.ts';
import type { LanguageTag } from '../../languages/types.ts';
import { overlaps } from '../../text/span.ts';
import { isRunningText } from '../support/running.ts';
import { placesOf, spanOf } from '../support/scan.ts';
import { slipsOf } from '../support/slips.ts';
import { defineRule } from '../types.ts';

/** `2020-2025`, and where months have names `22-23 September`. */
const RANGES = Object.fromEntries(
  languageTags.map((tag) => {
    const { months, references } = packs[tag];
    const days = references.dateSigns
      ? ''
      : `|[0-9]{1,2}[-\\u2013][0-9]{1,2}(?=(?:[ \\u00a0]de)?[ \\u00a0](?:${months.flat().join('|')})(?![\\p{L}]))`;
    return [
      tag,
      new RegExp(
        `(?<![\\p{Script=Latin}\\p{N}/.-])(?:(?:19|20)[0-9]{2}[-\\u2013](?:19|20)[0-9]{2}(?![\\p{Script=Latin}\\p{N}/-])${days})`,
        'gu',
      ),
    ];
  }),
) as Readonly<Record<LanguageTag, RegExp>>;

export default defineRule({
  id: 'dat-range-dash',
  scope: 'paragraph',
  needs: { signs: '-\u2013' },
  severity: 'info',
  houses: ['un', 'sc', 'mun'],
  tags: ['date', 'punctuation'],
  source: 'UN Editorial Manual, dates, and published texts of the six languages',
  messages: {
    dash: 'Between the ends of a period stands “{1}”: “{0}”.',
    fix: 'Write “{0}”',
  },
  check({ draft, paragraph, references, report }) {
    if (!isRunningText(paragraph)) return;
    const { rangeDash } = typographyOf(draft.language);
    const matches = placesOf(paragraph, RANGES[draft.language]).filter(
      (match) =>
        !references.some(
          ({ reference }) =>
            reference.kind === 'citation' && overlaps(reference.numberSpan, spanOf(match)),
        ),
    );
    const slips = slipsOf(paragraph, matches, ([range]) => range.replace(/[-\u2013]/, rangeDash));
    for (const { right, span, changes } of slips) {
      report({
        span,
        message: 'dash',
        words: [right, rangeDash],
        fixes: [{ message: 'fix', words: [right], safe: true, changes }],
      });
    }
  },
});
