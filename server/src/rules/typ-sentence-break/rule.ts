import { languageTags, packs } from '../../languages/index.ts';
import type { LanguageTag } from '../../languages/types.ts';
import { toDocument } from '../../text/span.ts';
import { escapeWords, placesOf, spanOf } from '../support/scan.ts';
import { defineRule } from '../types.ts';
import type { ParagraphContext } from '../types.ts';

/** `. And resolution`, `. وقرار`: a stop, and behind it the conjunction with another document. */
const BREAK = Object.fromEntries(
  languageTags.map((tag) => {
    const { references, proclitics } = packs[tag];
    const heads = escapeWords(references.heads.flatMap(({ forms }) => forms));
    const glued = references.and.filter((word) => proclitics.includes(word));
    const apart = references.and.filter((word) => !proclitics.includes(word));
    const and = [
      ...(glued.length > 0 ? [`(?:${escapeWords(glued)})[ \\u00a0]?`] : []),
      ...(apart.length > 0
        ? [`(?:${escapeWords(apart)})[ \\u00a0](?:[\\p{L}’]{1,4}[ \\u00a0]?){0,2}`]
        : []),
    ].join('|');
    return [tag, new RegExp(`\\.[ \\u00a0]+(?<and>${and})(?:${heads})(?![\\p{L}\\p{M}])`, 'giu')];
  }),
) as Readonly<Record<LanguageTag, RegExp>>;

export default defineRule({
  id: 'typ-sentence-break',
  scope: 'paragraph',
  severity: 'error',
  languages: ['ar', 'en', 'es', 'fr', 'ru'],
  tags: ['punctuation', 'citation'],
  source: 'A list of documents is one sentence',
  messages: {
    broken: 'The full stop after “{0}” cuts off “{1}”, which goes on with the list. Leave it out.',
    fix: 'Leave out the full stop',
  },
  check(context) {
    const { draft, paragraph, references, report } = context;
    if (references.length === 0) return;
    for (const match of placesOf(paragraph, BREAK[draft.language])) {
      const { start, end } = spanOf(match);
      const cited = citedBefore(context, start);
      if (cited === undefined) continue;
      const conjunction = match.groups?.['and'] ?? '';
      const small = paragraph.text.slice(start + 1, end).trimStart();
      const from = end - small.length;
      report({
        span: toDocument(paragraph, { start, end }),
        message: 'broken',
        words: [cited, small],
        fixes: [
          {
            message: 'fix',
            safe: false,
            changes: [
              { span: toDocument(paragraph, { start, end: start + 1 }), newText: '' },
              ...(conjunction.charAt(0) === conjunction.charAt(0).toLowerCase()
                ? []
                : [
                    {
                      span: toDocument(paragraph, { start: from, end: from + 1 }),
                      newText: small.charAt(0).toLowerCase(),
                    },
                  ]),
            ],
          },
        ],
      });
    }
  },
});

/** The document cited right before a stop: `A/RES/70/125` of `(A/RES/70/125). وقرار`. */
function citedBefore(
  { paragraph, references }: ParagraphContext,
  stop: number,
): string | undefined {
  const before = paragraph.text.charAt(stop - 1) === ')' ? stop - 1 : stop;
  for (const { reference } of references) {
    const { start, end } = reference.span;
    if (reference.kind !== 'citation' || start >= stop) continue;
    if (end === before || end === stop) return paragraph.text.slice(start, end);
  }
  return undefined;
}
