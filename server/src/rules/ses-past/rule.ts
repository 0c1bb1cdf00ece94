import { isTrusted } from '../../registry/types.ts';
import { referencesOfKind } from '../support/references.ts';
import { reportRequests } from '../support/requests.ts';
import { toDocument } from '../../text/span.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'ses-past',
  scope: 'document',
  severity: 'warning',
  tags: ['session', 'deadline'],
  source: 'Calendars of sessions of the bodies named',
  messages: {
    past: '“{0}” was in {1}, before this text of {2}. Ask for something that is still to come.',
  },
  check({ model, report }) {
    const { registry, organ } = model;
    const verbs = reportRequests(model);
    const year = Number((model.date ?? model.asOf).slice(0, 4));
    for (const { reference, paragraph: index } of referencesOfKind(model, 'session')) {
      const { body, ordinal, span } = reference;
      // The acting organ's own sessions are for `ses-before-adoption`.
      if (body === organ) continue;
      const session = ordinal && registry.session(body, ordinal.value);
      const ended = session ? (session.endYear ?? session.year) : reference.year?.value;
      if (ended === undefined || ended >= year - 1) continue;
      if (session && !isTrusted(session.basis)) continue;
      const paragraph = model.paragraphs[index];
      const verb = verbs.get(index)?.findLast(({ end }) => end <= span.start);
      if (!paragraph || !verb || span.start - verb.end > REACH) continue;
      if (FAR.test(paragraph.text.slice(verb.end, span.start))) continue;
      report({
        span: toDocument(paragraph, span),
        message: 'past',
        words: [wordsAt(paragraph, span), String(ended), String(year)],
      });
    }
  },
});

/** Another sentence, or a citation, which tells of something done. */
const FAR = /[;؛；。]|\. |[0-9]\/[0-9]/;
const REACH = 160;
