import { toDocument } from '../../text/span.ts';
import { isInNote, isRunningText } from '../support/running.ts';
import { defineRule } from '../types.ts';

/** `(see `, `(`, `(см. ` right before a symbol. */
const OPENED = /[(（][^()（）]{0,14}$/;

export default defineRule({
  id: 'fn-source-in-text',
  scope: 'document',
  severity: 'info',
  houses: ['un', 'mun'],
  tags: ['footnote', 'citation'],
  source: 'UN Editorial Manual, footnotes: in resolutions all sources are cited in footnotes',
  messages: {
    inText:
      '“{0}” stands in parentheses in the text. In resolutions sources are cited in footnotes.',
  },
  check({ model, report }) {
    if (!model.paragraphs.some(({ kind }) => kind === 'organ')) return;
    for (const { reference, paragraph: index } of model.references) {
      if (reference.kind !== 'citation' || reference.family !== 'un-symbol') continue;
      const paragraph = model.paragraphs[index];
      const place = model.places[index];
      if (!paragraph || !isRunningText(paragraph) || (place?.scope ?? 0) !== 0) continue;
      const { text, content } = paragraph;
      const { start, end } = reference.span;
      // `[Adopted by a recorded vote …]` below and `[on the report … (A/75/420)]` above the text.
      if (!paragraph.opener || isInNote(paragraph, start)) continue;
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
