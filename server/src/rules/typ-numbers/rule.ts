import { cardinalsOf } from '../../languages/cardinals.ts';
import type { Cardinals } from '../../languages/cardinals.ts';
import { toDocument } from '../../text/span.ts';
import { isRunningText } from '../support/running.ts';
import { escapeWords, placesOf } from '../support/scan.ts';
import { defineRule } from '../types.ts';

const { ar, en } = cardinalsOf;

/** `twelve`, `one hundred and twenty`; not `twenty-first`, `ten-year`, `two hundred million`. */
const ENGLISH_WORDS = `(?:${hundreds(en)}|${escapeWords(numbersFrom(en, 11))})`;
const ENGLISH = new RegExp(
  `${ENGLISH_WORDS}(?<=(?<![\\p{L}\\p{M}-])${ENGLISH_WORDS})(?![-\\u2010-\\u2013\\p{L}]| (?:hundred|thousand|million|billion|per))`,
  'gu',
);

/** `بمائة وعشرين`: from a hundred on, since tens are written out in published texts; not `في المائة`. */
const ARABIC = new RegExp(
  `(?<![\\u0621-\\u0652])(?<glued>[وفبلك]?)${hundreds(ar)}(?![\\u0621-\\u0652])`,
  'g',
);

export default defineRule({
  id: 'typ-numbers',
  scope: 'paragraph',
  severity: 'info',
  languages: ['ar', 'en'],
  tags: ['figures'],
  source: 'UN Editorial Manual, numbers: words below ten, figures from ten on',
  messages: {
    words: 'Write “{1}” in figures, not “{0}”.',
    fix: 'Write “{0}”',
  },
  check({ draft, paragraph, report }) {
    const isArabic = draft.language === 'ar';
    if (!isRunningText(paragraph)) return;
    for (const match of placesOf(paragraph, isArabic ? ARABIC : ENGLISH)) {
      // A sentence does not begin with a figure.
      if (beginsSentence(paragraph.text.slice(paragraph.content.start, match.index))) continue;
      const glued = match.groups?.['glued'] ?? '';
      const written = match[0].slice(glued.length);
      const figure = String(valueOf(written, isArabic ? ar : en));
      const right = `${proclitic(glued, draft.house === 'itu')}${figure}`;
      const span = toDocument(paragraph, {
        start: match.index,
        end: match.index + match[0].length,
      });
      report({
        span,
        message: 'words',
        words: [match[0], figure],
        fixes: [
          { message: 'fix', words: [right], safe: false, changes: [{ span, newText: right }] },
        ],
      });
    }
  },
});

/** `one hundred and twenty` and `one hundred`; in Arabic any number of words may be added. */
function hundreds(cardinals: Cardinals): string {
  const small = escapeWords([...cardinals.small.keys()]);
  return `(?:${escapeWords([...cardinals.hundreds.keys()])})(?:${cardinals.and}(?:${small})){0,2}`;
}

function numbersFrom({ small }: Cardinals, least: number): readonly string[] {
  return [...small].flatMap(([word, value]) => (value >= least ? [word] : []));
}

/** 120 for `one hundred and twenty`. */
const valueOf = (words: string, { small, hundreds: large, and }: Cardinals): number =>
  words
    .replaceAll('\u00a0', ' ')
    .split(and)
    .reduce((sum, word) => sum + (large.get(word) ?? small.get(word) ?? 0), 0);

const beginsSentence = (before: string): boolean => /(?:^|[.:])["“”(]?\s*$/.test(before);

/** What is glued before a number in words stands before figures on a tatweel; `و` needs none. */
function proclitic(glued: string, isItu: boolean): string {
  if (glued === '') return '';
  if (glued !== WAW) return `${glued}\u0640 `;
  return isItu ? glued : `${glued} `;
}

const WAW = 'و';
