import { toDocument } from '../../text/span.ts';
import { numberedRuns } from '../support/numbering.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'str-order',
  scope: 'document',
  severity: 'warning',
  houses: ['un', 'sc', 'mun'],
  tags: ['structure', 'preamble'],
  source: 'UN Editorial Manual, resolutions: the preamble precedes the operative part',
  messages: {
    late: '“{0}” begins a preambular paragraph among the operative ones. The preamble comes first.',
    fix: 'Move the paragraph to the end of the preamble',
  },
  check({ model, report }) {
    if (!model.paragraphs.some(({ kind }) => kind === 'organ')) return;
    for (const { scope, items, excerpt } of numberedRuns(model)) {
      const from = items[0]?.paragraph;
      const to = items.at(-1)?.paragraph;
      if (scope !== 0 || excerpt || from === undefined || to === undefined) continue;
      const first = model.paragraphs[from];
      for (const paragraph of model.paragraphs.slice(from, to)) {
        const { kind, opener, text } = paragraph;
        if (kind !== 'preambular' || !opener || !first) continue;
        const line = text.trimEnd();
        report({
          span: toDocument(paragraph, opener.span),
          message: 'late',
          words: [text.slice(opener.span.start, opener.span.end)],
          fixes: [
            {
              message: 'fix',
              safe: false,
              changes: [
                { span: { start: first.start, end: first.start }, newText: `${line}\n\n` },
                { span: toDocument(paragraph, { start: 0, end: text.length }), newText: '' },
              ],
            },
          ],
        });
      }
    }
  },
});
