import { perLanguage } from '../../languages/perLanguage.ts';
import { packs, languageTags } from '../../languages/index.ts';
import type { PercentSign } from '../../languages/percent.ts';
import { typographyOf } from '../../languages/typography.ts';
import type { LanguageTag } from '../../languages/types.ts';
import { escapeWords, placesOf } from '../support/scan.ts';
import { slipsOf } from '../support/slips.ts';
import { defineRule } from '../types.ts';

/** `بالمائة` behind a figure: of `78 بالمائة` the word, the blank left to what stands before. */
const WRONG = Object.fromEntries(
  languageTags.map((tag) => {
    const words = escapeWords(typographyOf(tag).percent.wrong);
    // The word is looked for first: figures are many.
    const behindFigure = `(?<=[0-9][ \\u00a0\\u202f]?(?:${words}))`;
    return [tag, new RegExp(`(?:${words})${behindFigure}(?:(?<!\\p{L})|(?!\\p{L}))`, 'gu')];
  }),
) as Readonly<Record<LanguageTag, RegExp>>;

export default defineRule({
  id: 'typ-percent',
  scope: 'paragraph',
  severity: 'warning',
  tags: ['figures', 'spelling'],
  source: 'UN Editorial Manual, numbers: percentages',
  messages: {
    percent: 'Write “{1}” behind a figure, not “{0}”.',
    fix: 'Write “{0}”',
  },
  check({ draft, paragraph, report }) {
    const { language, house } = draft;
    const { percent } = typographyOf(language);
    const matches = placesOf(paragraph, WRONG[language]).filter(
      // Texts of ITU have the sign; only the words are one.
      ([written]) => house !== 'itu' || written !== '%',
    );
    const slips = slipsOf(paragraph, matches, ({ index }) => {
      const before = paragraph.text.slice(Math.max(0, index - LONGEST_FIGURE), index);
      const right = percent.right[pluralOf(before, language)];
      return before === before.trimEnd() ? right : right.trimStart();
    });
    for (const { written, right, span, changes } of slips) {
      const words = [written, right.trim()];
      report({
        span,
        message: 'percent',
        words,
        fixes: [{ message: 'fix', words: words.slice(1), safe: true, changes }],
      });
    }
  },
});

const LONGEST_FIGURE = 12;
const FIGURE = /[0-9]+(?:[.,][0-9]+)?$/;
const plurals = perLanguage((language) => new Intl.PluralRules(language));

/** The plural that a figure asks for: `few` for the 92 of `92 %` in Russian. */
function pluralOf(before: string, language: LanguageTag): keyof PercentSign['right'] {
  const figure = FIGURE.exec(before.trimEnd())?.[0].replace(packs[language].figures.decimal, '.');
  const plural = plurals(language).select(Number(figure));
  return plural === 'one' || plural === 'few' || plural === 'many' ? plural : 'other';
}
