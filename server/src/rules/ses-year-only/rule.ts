import { packs } from '../../languages/index.ts';
import type { LanguageTag } from '../../languages/types.ts';
import { isTrusted } from '../../registry/types.ts';
import { overlaps, toDocument } from '../../text/span.ts';
import { bodyName } from '../support/editions.ts';
import { ofKind } from '../support/references.ts';
import { isRunningText } from '../support/running.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'ses-year-only',
  scope: 'paragraph',
  needs: { references: ['session'] },
  severity: 'info',
  // Chinese puts a year before the name of the body.
  languages: ['ar', 'en', 'es', 'fr', 'ru'],
  tags: ['session', 'deadline'],
  source: 'General Assembly practice: sessions are cited by their number, with the year',
  messages: {
    ordinal: '“{0}” can be cited by its number: the session of {1} in {2} is the “{3}”.',
  },
  check({ draft, paragraph, references, report }) {
    if (!isRunningText(paragraph)) return;
    const { registry, language } = draft;
    const bodies = ofKind(references, 'body');
    for (const { reference } of ofKind(references, 'session')) {
      const { body, ordinal, year, span } = reference;
      if (ordinal || !year) continue;
      // The nearest body may be another one; only a name in the words of the session is sure.
      const isNamed = bodies.some(
        (other) => other.reference.id === body && overlaps(other.reference.span, span),
      );
      const session = isNamed ? registry.sessionInYear(body, year.value) : undefined;
      // A session that runs into the next year has no year of its own.
      if (session?.ordinal === undefined || session.endYear !== undefined) continue;
      const word = ordinalWord(session.ordinal, language);
      if (word === undefined || !isTrusted(session.basis)) continue;
      report({
        span: toDocument(paragraph, span),
        message: 'ordinal',
        words: [
          wordsAt(paragraph, span),
          bodyName(registry, body, language),
          String(year.value),
          word,
        ],
      });
    }
  },
});

/** 30 in words: `thirtieth`. */
const ordinalWord = (value: number, language: LanguageTag): string | undefined =>
  [...packs[language].references.ordinals].find(([, each]) => each === value)?.[0];
