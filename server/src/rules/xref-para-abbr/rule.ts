import { editingWords } from '../../languages/editing.ts';
import type { LanguageTag } from '../../languages/types.ts';
import { toDocument } from '../../text/span.ts';
import { ofKind } from '../support/references.ts';
import type { Placed } from '../support/references.ts';
import { isInNote, isRunningText } from '../support/running.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'xref-para-abbr',
  scope: 'paragraph',
  needs: { references: ['paragraph'] },
  severity: 'info',
  houses: ['un', 'sc', 'mun'],
  languages: ['en', 'es', 'fr', 'ru'],
  tags: ['paragraph-reference', 'house-style'],
  source:
    'UN Editorial Manual, abbreviations: paragraph in the text, para. in notes and parentheses',
  messages: {
    spell:
      'In the text “{0}” is written out: “{1}”. The abbreviation is for notes and parentheses.',
    fix: 'Write “{0}”',
  },
  check({ draft, paragraph, references, report }) {
    if (!isRunningText(paragraph)) return;
    const { text } = paragraph;
    const { paragraphWords } = editingWords(draft.language);
    const places = ofKind(references, 'paragraph');
    for (const [at, { reference }] of places.entries()) {
      const { start, end } = reference.span;
      const used = paragraphWords.filter(({ short }) => text.startsWith(short, start));
      const [first] = used;
      if (!first || isInNote(paragraph, start) || isInParentheses(text, start)) continue;
      const isList = continuesAt(places[at + 1], end);
      // Several words with one abbreviation: `par.` is `paragraphe` and `paragraphes`.
      const { word, short } = used.length === 2 && !isList ? (used[1] ?? first) : first;
      const span = toDocument(paragraph, { start, end: start + short.length });
      report({
        span,
        message: 'spell',
        words: [short, word],
        fixes: isInflected(draft.language)
          ? []
          : [{ message: 'fix', words: [word], safe: true, changes: [{ span, newText: word }] }],
      });
    }
  },
});

/** The word has a case in Russian that the abbreviation does not tell. */
const isInflected = (language: LanguageTag): boolean => language === 'ru';

/** Whether the next place goes on the list: `3 and 4`. */
const continuesAt = (next: Placed<'paragraph'> | undefined, end: number): boolean =>
  next !== undefined && next.reference.span.start - end <= LONGEST_LINK;

const LONGEST_LINK = 6;

function isInParentheses(text: string, at: number): boolean {
  const open = Math.max(text.lastIndexOf('(', at), text.lastIndexOf('[', at));
  return open >= 0 && !/[)\]]/.test(text.slice(open, at));
}
