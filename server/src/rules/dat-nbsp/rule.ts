import { packs } from '../../languages/index.ts';
import { perPack } from '../../languages/perLanguage.ts';
import { toDocument } from '../../text/span.ts';
import type { DocumentSpan } from '../../text/span.ts';
import { referencesOfKind } from '../support/references.ts';
import { escapeWords } from '../support/scan.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'dat-nbsp',
  scope: 'document',
  severity: 'info',
  houses: ['un', 'sc', 'mun'],
  languages: ['ar', 'en', 'es', 'fr', 'ru'],
  tags: ['date', 'space'],
  source: 'Texts of the United Nations: a no-break space between day and month (30,865 of 43,783)',
  messages: {
    breaks:
      'In the other dates of this text the day is kept with its month; here the line may break behind “{0}”.',
    same: 'Here as well.',
    fix: 'Write a no-break space',
  },
  check({ model, report }) {
    const plain: DocumentSpan[] = [];
    let kept = 0;
    for (const { reference, paragraph: index } of referencesOfKind(model, 'date')) {
      const paragraph = model.paragraphs[index];
      if (!paragraph || paragraph.kind === 'title') continue;
      const { start, end } = reference.span;
      const day = dayPattern(packs[model.language]).exec(paragraph.text.slice(start, end));
      if (!day) continue;
      if (day[0].endsWith(NO_BREAK)) kept++;
      else {
        const at = start + day.index;
        plain.push(toDocument(paragraph, { start: at, end: at + day[0].length }));
      }
    }
    const [first, ...others] = plain;
    // Only what a text does nearly everywhere else was forgotten.
    if (!first || kept < FEWEST || plain.length * PLAIN_IN > kept) return;
    report({
      span: first,
      message: 'breaks',
      words: [model.text.slice(first.start, first.end).trim()],
      related: others.map((span) => ({ span, message: 'same' })),
      fixes: [
        {
          message: 'fix',
          safe: true,
          changes: [first, ...others].map(({ end }) => ({
            span: { start: end - 1, end },
            newText: NO_BREAK,
          })),
        },
      ],
    });
  },
});

/** `16 ` of `16 December 2015`, `16 de diciembre`; not of `16 and 17 December`. */
const dayPattern = perPack(
  ({ months }) =>
    new RegExp(`[0-9]{1,2}[ \\u00a0](?=(?:de[ \\u00a0])?(?:${escapeWords(months.flat())}))`, 'iu'),
);

const NO_BREAK = '\u00a0';
const FEWEST = 8;
const PLAIN_IN = 8;
