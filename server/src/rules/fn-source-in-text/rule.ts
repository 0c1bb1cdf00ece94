import { toDocument } from '../../text/span.ts';
import { ofKind } from '../support/references.ts';
import { isInNote, isRunningText } from '../support/running.ts';
import { defineRule } from '../types.ts';

/** `(see `, `(`, `(см. ` right before a symbol. */
const OPENED = /[(（][^()（）]{0,14}$/;

export default defineRule({
  id: 'fn-source-in-text',
  scope: 'paragraph',
  needs: { references: ['citation'], signs: '(（' },
  severity: 'info',
  houses: ['un', 'mun'],
  tags: ['footnote', 'citation'],
  source: 'UN Editorial Manual, footnotes: in resolutions all sources are cited in footnotes',
  messages: {
    inText:
      '“{0}” stands in parentheses in the text. In resolutions sources are cited in footnotes.',
  },
  check({ draft, paragraph, scope = 0, references, report }) {
    if (!draft.hasOrganLine || !isRunningText(paragraph) || scope !== 0) return;
    // `[Adopted by a recorded vote …]` below and `[on the report … (A/75/420)]` above the text.
    if (!paragraph.opener) return;
    const { text, content } = paragraph;
    for (const { reference } of ofKind(references, 'citation')) {
      const { start, end } = reference.span;
      if (reference.family !== 'un-symbol' || isInNote(paragraph, start)) continue;
      if (!OPENED.test(text.slice(Math.max(content.start, start - 16), start))) continue;
      if (!/^[^()（）]{0,20}[)）]/.test(text.slice(end, end + 22))) continue;
      report({
        span: toDocument(paragraph, reference.span),
        message: 'inText',
        words: [text.slice(start, end)],
      });
    }
  },
});
