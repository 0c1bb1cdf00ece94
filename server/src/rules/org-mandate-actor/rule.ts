import { perLanguage } from '../../languages/perLanguage.ts';
import { editingWords } from '../../languages/editing.ts';
import { packs } from '../../languages/index.ts';
import { toDocument } from '../../text/span.ts';
import { escapeWords, groupSpan, placesOf, spanOf } from '../support/scan.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'org-mandate-actor',
  scope: 'paragraph',
  severity: 'warning',
  houses: ['itu'],
  tags: ['body', 'mandate'],
  source: 'ITU Convention: the conference instructs its organs and invites its members',
  messages: {
    member:
      'Members are not under the orders of a conference: it instructs its Secretary-General, Council and Directors, and invites others. Write “{1}” for “{0}”.',
    fix: 'Write “{0}”',
  },
  check({ draft, paragraph, report }) {
    const { instructs } = editingWords(draft.language);
    for (const match of placesOf(paragraph, patternOf(draft.language))) {
      const verb = groupSpan(match, 'verb');
      if (LETTER.test(paragraph.text.charAt(verb.start - 1)) && packs[draft.language].spaced)
        continue;
      const written = wordsAt(paragraph, verb);
      const right = instructs.find(([order]) => order === written.toLowerCase())?.[1];
      if (right === undefined) continue;
      const whole = wordsAt(paragraph, spanOf(match));
      const newText =
        written === written.toLowerCase() ? right : right.charAt(0).toUpperCase() + right.slice(1);
      report({
        span: toDocument(paragraph, spanOf(match)),
        message: 'member',
        words: [whole, newText + whole.slice(written.length)],
        fixes: [
          {
            message: 'fix',
            words: [newText + whole.slice(written.length)],
            safe: false,
            changes: [{ span: toDocument(paragraph, verb), newText }],
          },
        ],
      });
    }
  },
});

const LETTER = /\p{L}/u;

/** `instructs Member States`, with either first letter. */
const patternOf = perLanguage((language): RegExp => {
  const { instructs, members } = editingWords(language);
  const { spaced } = packs[language];
  const verbs = instructs.flatMap(([order]) => [
    order,
    order.charAt(0).toUpperCase() + order.slice(1),
  ]);
  const [blank, behind] = spaced ? ['[ \u00a0]', '(?!\\p{L})'] : ['', ''];
  return new RegExp(
    `(?<verb>${escapeWords(verbs)})${blank}(?:${escapeWords(members)})${behind}`,
    'dgu',
  );
});
