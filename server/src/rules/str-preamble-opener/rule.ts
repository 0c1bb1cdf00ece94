import { toDocument } from '../../text/span.ts';
import { isOperativeOnly } from '../support/openers.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'str-preamble-opener',
  scope: 'document',
  severity: 'warning',
  houses: ['un', 'sc', 'mun'],
  // Chinese verbs have one form for both.
  languages: ['ar', 'en', 'es', 'fr', 'ru'],
  tags: ['structure', 'opener'],
  source: 'UN Editorial Manual, resolutions: preambular paragraphs begin with a participle',
  messages: {
    operative:
      '“{0}” opens operative paragraphs. In the preamble the sentence that the organ begins goes on: use the form of the preamble, or number the paragraph.',
  },
  check({ model, report }) {
    const { paragraphs } = model;
    const organ = paragraphs.findIndex(({ kind }) => kind === 'organ');
    const first = paragraphs.findIndex(({ kind }, at) => kind === 'numbered' && at > organ);
    if (organ < 0 || first < 0) return;
    for (const paragraph of paragraphs.slice(organ, first)) {
      const { kind, opener, text } = paragraph;
      if (kind !== 'preambular' || !opener) continue;
      if (!isOperativeOnly(paragraph, model.language)) continue;
      report({
        span: toDocument(paragraph, opener.span),
        message: 'operative',
        words: [text.slice(opener.span.start, opener.span.end)],
      });
    }
  },
});
