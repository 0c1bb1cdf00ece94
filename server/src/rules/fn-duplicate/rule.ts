import { noteWords } from '../../languages/notes.ts';
import { toDocument } from '../../text/span.ts';
import { notesOf } from '../support/notes.ts';
import type { Note } from '../support/notes.ts';
import { defineRule } from '../types.ts';

/** `Resolution 70/1.` is as short as `See footnote 3.` */
const SHORTEST = 40;
/** `() المرجع نفسه` begins with a sign. */
const IBID_WITHIN = 20;

export default defineRule({
  id: 'fn-duplicate',
  scope: 'document',
  severity: 'info',
  tags: ['footnote'],
  source: 'UN Editorial Manual, footnotes: a source is cited in full once',
  messages: {
    again: 'Footnote {0} says the same as footnote {1}. Refer to that one instead.',
    first: 'The first of the two.',
  },
  check({ model, report }) {
    const { ibid } = noteWords(model.language);
    const seen = new Map<string, Note>();
    for (const note of notesOf(model)) {
      const { paragraph, content, id } = note;
      const words = paragraph.text.slice(content.start, content.end).trim();
      if (
        words.length < SHORTEST ||
        ibid.some((word) => words.slice(0, IBID_WITHIN).includes(word))
      )
        continue;
      const first = seen.get(words);
      if (!first) {
        seen.set(words, note);
        continue;
      }
      report({
        span: toDocument(paragraph, content),
        message: 'again',
        words: [id, first.id],
        related: [{ span: toDocument(first.paragraph, first.content), message: 'first' }],
      });
    }
  },
});
