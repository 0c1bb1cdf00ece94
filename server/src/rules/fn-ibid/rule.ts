import { noteWords } from '../../languages/notes.ts';
import { toDocument } from '../../text/span.ts';
import { notesOf } from '../support/notes.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'fn-ibid',
  scope: 'document',
  severity: 'warning',
  tags: ['footnote'],
  source: 'UN Editorial Manual, footnotes: ibid. stands for the source of the note before',
  messages: {
    first: '“{0}” stands for the source of the note before, but there is none. Write the source.',
  },
  check({ model, report }) {
    const [first] = notesOf(model);
    if (!first) return;
    const { paragraph, content } = first;
    const word = noteWords(model.language).ibid.find((each) =>
      paragraph.text.startsWith(each, content.start),
    );
    if (word === undefined) return;
    const { start } = content;
    report({
      span: toDocument(paragraph, { start, end: start + word.length }),
      message: 'first',
      words: [word],
    });
  },
});
