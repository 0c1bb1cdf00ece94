import { draftingWords } from '../../languages/drafting.ts';
import { packs } from '../../languages/index.ts';
import { toDocument } from '../../text/span.ts';
import { ordinalLike } from '../support/ordinals.ts';
import { ownSession } from '../support/ownSession.ts';
import { referencesOfKind } from '../support/references.ts';
import { hasWord } from '../support/requests.ts';
import { isRunningText } from '../support/running.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'ses-agenda',
  scope: 'document',
  severity: 'info',
  houses: ['un', 'mun'],
  tags: ['session'],
  source:
    'General Assembly practice: an item is put on the agenda of the next session or the one after',
  messages: {
    past: 'The agenda of the “{0}” is no longer provisional: this is a text of session {1}.',
    far: 'The “{0}” is {2} sessions after this text, of session {1}. Is it meant?',
    fix: 'Change to “{0}”',
  },
  check({ model, report }) {
    const { organ, language } = model;
    const own = ownSession(model);
    if (own === undefined) return;
    const { provisionalAgenda } = draftingWords(language);
    for (const { reference, paragraph: index } of referencesOfKind(model, 'session')) {
      const { body, ordinal, span } = reference;
      const paragraph = model.paragraphs[index];
      if (body !== organ || !ordinal || !paragraph || !isRunningText(paragraph)) continue;
      const distance = ordinal.value - own;
      if (distance > 0 && distance <= FARTHEST) continue;
      if (paragraph.opener?.position === 'preambular') continue;
      const { start } = paragraph.content;
      const around = paragraph.text.slice(Math.max(start, span.start - REACH), span.end + REACH);
      if (!hasWord(around, provisionalAgenda)) continue;
      const right = ordinalLike(wordsAt(paragraph, ordinal.span), own + 1, packs[language]);
      report({
        span: toDocument(paragraph, span),
        message: distance > 0 ? 'far' : 'past',
        words: [wordsAt(paragraph, span), String(own), String(distance)],
        fixes:
          right === undefined || distance > 0
            ? []
            : [
                {
                  message: 'fix',
                  words: [right],
                  safe: false,
                  changes: [{ span: toDocument(paragraph, ordinal.span), newText: right }],
                },
              ],
      });
    }
  },
});

/** Items come back after a year, two, three or, for the reviews of a strategy, five. */
const FARTHEST = 5;

/** Between the agenda and its session: `of its`, `de su`. */
const REACH = 48;
