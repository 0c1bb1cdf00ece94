import { toDocument } from '../../text/span.ts';
import { isAdopted, isMeetingLine } from '../support/adoption.ts';
import { operativeRuns } from '../support/operatives.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'str-adoption-line',
  scope: 'document',
  severity: 'info',
  houses: ['un'],
  tags: ['structure'],
  source: 'UN Editorial Manual, resolutions: number and date of the meeting below the text',
  messages: {
    missing:
      'The symbol is that of an adopted resolution, but no line below the text tells at which meeting it was adopted. Add the number of the meeting and its date.',
  },
  check({ model, report }) {
    if (!isAdopted(model)) return;
    const last = operativeRuns(model).at(-1)?.at(-1)?.last;
    if (!last) return;
    const { paragraphs, language } = model;
    const organ = paragraphs.findIndex(({ kind }) => kind === 'organ');
    // Texts that have annexes have the line above them, the others at their end.
    if (paragraphs.slice(organ).some((paragraph) => isMeetingLine(paragraph, language))) return;
    const { start, end } = last.content;
    report({
      span: toDocument(last, { start: Math.max(start, end - LAST_WORDS), end }),
      message: 'missing',
    });
  },
});

const LAST_WORDS = 20;
