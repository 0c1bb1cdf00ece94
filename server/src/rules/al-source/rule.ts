import { toDocument } from '../../text/span.ts';
import { ofKind } from '../support/references.ts';
import { sentenceAround } from '../support/running.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

const LINES = 'wsis-action-lines';
const PLAN = 'geneva-plan-of-action';
const AGENDA = 'tunis-agenda';

export default defineRule({
  id: 'al-source',
  scope: 'paragraph',
  needs: { references: ['instrument'] },
  severity: 'info',
  houses: ['itu'],
  languages: ['ar', 'en', 'es', 'fr'],
  tags: ['action-line', 'instrument'],
  source: 'Geneva Plan of Action, in which the action lines are defined',
  messages: {
    plan: 'The action lines are defined in the Geneva Plan of Action, not in “{0}”.',
  },
  check({ paragraph, references, report }) {
    const instruments = ofKind(references, 'instrument');
    for (const { reference } of instruments) {
      if (reference.id !== LINES) continue;
      const sentence = sentenceAround(paragraph, reference.span.start);
      const within = instruments.filter(
        ({ reference: { span } }) => span.start >= sentence.start && span.end <= sentence.end,
      );
      const agenda = within.find(
        ({ reference: { id, span } }) =>
          id === AGENDA &&
          span.start >= reference.span.end &&
          span.start - reference.span.end <= BESIDE,
      );
      if (!agenda || within.some(({ reference: { id } }) => id === PLAN)) continue;
      report({
        span: toDocument(paragraph, {
          start: reference.span.start,
          end: agenda.reference.span.end,
        }),
        message: 'plan',
        words: [wordsAt(paragraph, agenda.reference.span)],
      });
    }
  },
});

/** ` of the `, ` set out in the `. */
const BESIDE = 24;
