import type { Paragraph } from '../../syntax/types.ts';
import { endingOf, wrongEnding } from '../support/endings.ts';
import { isRead } from '../support/scan.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'str-organ-comma',
  scope: 'document',
  severity: 'warning',
  tags: ['structure', 'punctuation'],
  source: 'UN Editorial Manual, resolutions: the name of the organ, with and without a preamble',
  messages: {
    missing: 'A preamble follows “{0}”, so that a comma belongs behind it.',
    tooMuch: '“{0}” is followed by what it does, without a preamble: no comma stands between them.',
    put: 'Put a comma there',
    remove: 'Remove the comma',
  },
  check({ model, report }) {
    let organ: Paragraph | undefined;
    for (const paragraph of model.paragraphs) {
      if (paragraph.kind === 'organ') organ = paragraph;
      else if (organ && isRead(paragraph)) {
        const ending = endingOf(organ);
        const { span, changes } = wrongEnding(organ, ending, 'comma', model.language);
        const words = [organ.text.slice(organ.content.start, ending.span.start)];
        if (PREAMBLE.has(paragraph.kind) && ending.sign === 'none') {
          report({
            span,
            message: 'missing',
            words,
            fixes: [{ message: 'put', safe: true, changes }],
          });
        }
        // Above numbered paragraphs the preamble may yet be to come.
        if (paragraph.kind === 'operative' && ending.sign === 'comma') {
          report({
            span,
            message: 'tooMuch',
            words,
            fixes: [{ message: 'remove', safe: true, changes: [{ span, newText: '' }] }],
          });
        }
        organ = undefined;
      }
    }
  },
});

const PREAMBLE: ReadonlySet<Paragraph['kind']> = new Set(['preambular', 'section']);
