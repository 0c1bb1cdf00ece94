import { noteMarksOf, notesOf } from '../support/notes.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'fn-sequence',
  scope: 'document',
  severity: 'warning',
  tags: ['footnote', 'numbering'],
  source: 'UN Editorial Manual, footnotes: they are numbered in the order of their marks',
  messages: {
    order:
      'Footnote {0} comes where footnote {1} should. Footnotes run in the order of their marks.',
    fix: 'Number the footnotes through',
  },
  check({ model, report }) {
    const marks = noteMarksOf(model);
    const numbers = new Map<string, number>();
    let first: (typeof marks)[number] | undefined;
    for (const mark of marks) {
      // Signs such as `*` have no order.
      if (!/^[0-9]{1,4}$/.test(mark.id)) return;
      if (numbers.has(mark.id)) continue;
      numbers.set(mark.id, numbers.size + 1);
      if (!first && Number(mark.id) !== numbers.size) first = mark;
    }
    if (!first) return;
    const changes = [...marks, ...notesOf(model)].flatMap(({ id, idSpan }) => {
      const number = numbers.get(id);
      return number === undefined || String(number) === id
        ? []
        : [{ span: idSpan, newText: String(number) }];
    });
    // A note without a mark might get the number of another.
    const orphan = notesOf(model).some(({ id }) => !numbers.has(id));
    report({
      span: first.idSpan,
      message: 'order',
      words: [first.id, String(numbers.get(first.id))],
      fixes: [{ message: 'fix', safe: !orphan, changes }],
    });
  },
});
