import { draftingWords } from '../../languages/drafting.ts';
import { packs } from '../../languages/index.ts';
import { toDocument } from '../../text/span.ts';
import { viewOf } from '../../text/view.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'cit-ar-case',
  scope: 'paragraph',
  severity: 'info',
  languages: ['ar'],
  tags: ['citation', 'grammar'],
  source: 'Arabic grammar: the dual behind a preposition',
  messages: {
    oblique: 'Behind a preposition the dual is “{1}”, not “{0}”.',
    fix: 'Write “{0}”',
  },
  check({ draft, paragraph, report }) {
    const { duals, prepositions } = draftingWords(draft.language);
    for (const [subject, oblique] of duals) {
      // `القراران`, and `للقراران` with the preposition and the article merged.
      const stem = subject.slice(ARTICLE.length);
      if (!paragraph.text.includes(stem)) continue;
      const view = viewOf(paragraph.text);
      for (const [written, right] of [
        [subject, oblique],
        [`لل${stem}`, `لل${oblique.slice(ARTICLE.length)}`],
      ] as const) {
        for (
          let at = view.text.indexOf(written);
          at >= 0;
          at = view.text.indexOf(written, at + 1)
        ) {
          const before = view.text.slice(Math.max(0, at - LONGEST), at);
          const isMerged = written !== subject && !LETTER.test(before.slice(-1));
          if (!isMerged && !followsPreposition(before, prepositions, draft.language)) continue;
          const span = toDocument(paragraph, {
            start: view.toSource(at),
            end: view.toSourceEnd(at + written.length),
          });
          report({
            span,
            message: 'oblique',
            words: [written, right],
            fixes: [
              { message: 'fix', words: [right], safe: false, changes: [{ span, newText: right }] },
            ],
          });
        }
      }
    }
  },
});

const ARTICLE = 'ال';
const LONGEST = 12;
const LETTER = /\p{L}/u;

/** A preposition before it as a word, or `ب`, `ك` glued to it. */
function followsPreposition(
  before: string,
  prepositions: readonly string[],
  language: 'ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh',
): boolean {
  const glued = before.slice(-1);
  if (GLUED.has(glued) && packs[language].proclitics.includes(glued)) {
    return !LETTER.test(before.slice(-2, -1)) || before.slice(-2, -1) === 'و';
  }
  return prepositions.some((word) => before.endsWith(` ${word} `) || before === `${word} `);
}

/** Of the letters glued to a word, `و` and `ف` are no prepositions. */
const GLUED: ReadonlySet<string> = new Set(['ب', 'ك']);
