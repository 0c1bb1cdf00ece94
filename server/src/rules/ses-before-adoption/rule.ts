import { packs } from '../../languages/index.ts';
import { bodyName } from '../support/editions.ts';
import type { ResolvedReference } from '../../model/types.ts';
import { ordinalLike } from '../support/ordinals.ts';
import { ownSession } from '../support/ownSession.ts';
import { ofKind, referencesOfKind } from '../support/references.ts';
import { reportRequests } from '../support/requests.ts';
import { toDocument } from '../../text/span.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'ses-before-adoption',
  scope: 'document',
  severity: 'warning',
  houses: ['un', 'sc', 'mun'],
  tags: ['session', 'deadline'],
  source: 'Sessions: what is asked for is due at a session after the one that asks',
  messages: {
    over: 'The “{0}” of {1} is over when this text is adopted, at session {2}. Ask for a later one.',
    fix: 'Change to “{0}”',
  },
  check({ model, report }) {
    const { organ, registry, language } = model;
    const own = ownSession(model);
    if (own === undefined || organ === undefined) return;
    const verbs = reportRequests(model);
    for (const { reference, paragraph: index } of referencesOfKind(model, 'session')) {
      const { body, ordinal, span } = reference;
      if (body !== organ || !ordinal || ordinal.value >= own) continue;
      // Sessions of long ago are those of other bodies, named elsewhere in the sentence.
      if (own - ordinal.value > LONG_AGO) continue;
      const paragraph = model.paragraphs[index];
      if (!paragraph || asksForLater(model.referencesIn(index), own)) continue;
      const verb = verbs.get(index)?.findLast(({ end }) => end <= span.start);
      if (!verb || FAR.test(paragraph.text.slice(verb.end, span.start))) continue;
      if (span.start - verb.end > REACH) continue;
      const written = wordsAt(paragraph, ordinal.span);
      const right = ordinalLike(written, own + 1, packs[language]);
      report({
        span: toDocument(paragraph, span),
        message: 'over',
        words: [wordsAt(paragraph, span), bodyName(registry, organ, language), String(own)],
        fixes:
          right === undefined
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

/** `Recalling … submitted at its fifty-third session, requests it to report at its fifty-fifth`. */
const asksForLater = (references: readonly ResolvedReference[], own: number): boolean =>
  ofKind(references, 'session').some(({ reference }) => (reference.ordinal?.value ?? 0) >= own);

/** A resolution that is written anew comes from one of the last years. */
const LONG_AGO = 5;

/** Another sentence, or a citation, which tells of something done. */
const FAR = /[;؛；。]|\. |[0-9]\/[0-9]/;
const REACH = 160;
