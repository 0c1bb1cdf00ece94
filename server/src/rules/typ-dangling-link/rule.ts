import { linkWordsOf } from '../../languages/links.ts';
import { languageTags, packs } from '../../languages/index.ts';
import type { LanguageTag } from '../../languages/types.ts';
import { toDocument } from '../../text/span.ts';
import { escapeWords, placesOf } from '../support/scan.ts';
import { defineRule } from '../types.ts';

/** `available on the page … here`: what promises a link, and within reach the word that was one. */
const HERE = Object.fromEntries(
  languageTags.map((tag) => {
    const { here, promises } = linkWordsOf(tag);
    const [before, after] = packs[tag].spaced
      ? ['(?<![\\p{L}\\p{M}’-])', '(?![\\p{L}\\p{M}-])']
      : ['', ''];
    return [
      tag,
      new RegExp(
        `(?:${escapeWords(promises)})[^.;؛。；]{0,80}?${before}(?<here>${escapeWords(here)})${after}`,
        'giu',
      ),
    ];
  }),
) as Readonly<Record<LanguageTag, RegExp>>;

/** The address behind it, `here (https://…)`, or the sign of a link, `[here](#list)`. */
const LINKED = /^[”"’*]{0,3}(?:\]|[ \u00a0]*[(<（:：]?[ \u00a0]*(?:https?:|www\.))/;

export default defineRule({
  id: 'typ-dangling-link',
  scope: 'paragraph',
  severity: 'warning',
  tags: ['link'],
  source: 'A printed text leads nowhere by “here”',
  messages: {
    dangling:
      '“{0}” was a link once, and its address was lost. Give the address, or name what is meant.',
  },
  check({ draft, paragraph, report }) {
    const words = linkWordsOf(draft.language).here;
    if (!words.some((word) => paragraph.text.includes(word))) return;
    for (const match of placesOf(paragraph, HERE[draft.language])) {
      const here = match.groups?.['here'] ?? '';
      const end = match.index + match[0].length;
      if (LINKED.test(paragraph.text.slice(end, end + 20))) continue;
      report({
        span: toDocument(paragraph, { start: end - here.length, end }),
        message: 'dangling',
        words: [here],
      });
    }
  },
});
