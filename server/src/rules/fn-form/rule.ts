import { endSigns } from '../../languages/punctuation.ts';
import { endingOf, wrongEnding } from '../support/endings.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'fn-form',
  scope: 'paragraph',
  severity: 'info',
  tags: ['footnote', 'punctuation'],
  source: 'UN Editorial Manual, footnotes: a note ends with a full stop',
  messages: {
    stop: 'A footnote ends with a full stop; there is none after “{0}”.',
    fix: 'Put “{0}” there',
  },
  check({ draft, paragraph, report }) {
    if (paragraph.kind !== 'note') return;
    const ending = endingOf(paragraph);
    if (ending.sign !== 'none' || endsWithAddress(paragraph.text)) return;
    const { span, written, changes } = wrongEnding(paragraph, ending, 'stop', draft.language);
    report({
      span,
      message: 'stop',
      words: [written],
      fixes: [
        {
          message: 'fix',
          words: [endSigns(draft.language).stop],
          safe: true,
          changes,
        },
      ],
    });
  },
});

/** Glued to an address, the full stop would become part of it. */
const endsWithAddress = (text: string): boolean =>
  /(?:https?:\/\/|www\.)\S{1,2000}$/.test(text.trimEnd());
