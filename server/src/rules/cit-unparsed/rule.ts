import { perLanguage } from '../../languages/perLanguage.ts';
import { packs } from '../../languages/index.ts';
import { overlaps, toDocument } from '../../text/span.ts';
import { isAside, isRunningText } from '../support/running.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'cit-unparsed',
  scope: 'paragraph',
  severity: 'info',
  houses: ['un', 'sc', 'mun'],
  tags: ['citation'],
  source: 'UN Editorial Manual, identification of resolutions and decisions',
  messages: {
    unread: '“{0}” cannot be read as the number of a resolution. Check how it is written.',
  },
  check({ draft, paragraph, references, report }) {
    if (!isRunningText(paragraph)) return;
    for (const match of paragraph.text.matchAll(patternOf(draft.language))) {
      const number = match.groups?.['number'] ?? '';
      const start = match.index + match[0].indexOf(number);
      const span = { start, end: start + number.length };
      const isRead = references.some(({ reference }) => overlaps(reference.span, span));
      if (isRead || isAside(paragraph, start)) continue;
      report({ span: toDocument(paragraph, span), message: 'unread', words: [number] });
    }
  },
});

/** `70\125`, `70-125`, `70/ 125`, `1325/2000`, `70/12S`: what is nearly a number of a resolution. */
const NUMBER =
  '(?<number>[0-9]{2,4}(?:[\\\\|_]|[ \u00a0]/[ \u00a0]?|/[ \u00a0]|[-\u2010\u2011–])[0-9]{1,4}(?![0-9])|[0-9]{3,4}/(?:19|20)[0-9]{2}(?![0-9]))';

const patternOf = perLanguage((language): RegExp => {
  const { heads, headAfterNumbers } = packs[language].references;
  const words = heads
    .filter(({ type }) => type === 'resolution')
    .flatMap(({ forms }) => forms)
    .sort((a, b) => b.length - a.length)
    .join('|');
  const source = headAfterNumbers
    ? `第${NUMBER}号(?:${words})`
    : `(?:${words})[ \u00a0]{1,2}${NUMBER}`;
  return new RegExp(source, 'gu');
});
