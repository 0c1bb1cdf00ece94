import { defineRule } from '../types.ts';

export default defineRule({
  id: 'fn-range',
  scope: 'document',
  severity: 'error',
  tags: ['footnote'],
  source: 'The signs of footnotes: what is opened is closed',
  messages: {
    unclosed: 'The footnote “{0}” is opened with “[” and never closed. Put “]” where it ends.',
  },
  check({ model, report }) {
    for (const { code, span, text } of model.tree.problems) {
      if (code !== 'note-unclosed') continue;
      report({ span, message: 'unclosed', words: [text.slice(0, LONGEST)] });
    }
  },
});

const LONGEST = 40;
