import { packs } from '../../languages/index.ts';
import type { LanguageTag } from '../../languages/types.ts';
import type { Paragraph } from '../../syntax/types.ts';
import { overlaps, toDocument } from '../../text/span.ts';
import { bodyName } from '../support/editions.ts';
import { ofKind } from '../support/references.ts';
import { isRunningText, sentenceAround } from '../support/running.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'cit-its',
  scope: 'paragraph',
  needs: { references: ['citation'] },
  severity: 'error',
  houses: ['un', 'sc', 'mun'],
  languages: ['ar', 'en', 'es', 'fr', 'ru'],
  tags: ['citation', 'body'],
  source: 'UN Editorial Manual, identification of resolutions: by the organ that adopted them',
  messages: {
    other: '“{0}” is a resolution of {1}, not of {2}, whose “its” is in this text.',
  },
  check({ draft, paragraph, references, report }) {
    const { organ, registry, language } = draft;
    if (organ === undefined || !isRunningText(paragraph)) return;
    const bodies = ofKind(references, 'body');
    for (const { reference, lookup } of ofKind(references, 'citation')) {
      const { body, family, organNamed, span, numberSpan } = reference;
      if (family !== 'un-prose' || body === organ || organNamed === true) continue;
      if (lookup?.status !== 'found' || body !== COUNCIL) continue;
      if (!isPossessive(paragraph, span.start, language)) continue;
      // `the Council, in its resolution`, `in its resolution, the Council`: of whoever is named there.
      const sentence = sentenceAround(paragraph, span.start);
      const isOfAnother = bodies.some(
        (other) => other.reference.id !== organ && overlaps(other.reference.span, sentence),
      );
      if (isOfAnother) continue;
      report({
        span: toDocument(paragraph, span),
        message: 'other',
        words: [
          wordsAt(paragraph, numberSpan),
          bodyName(registry, body, language),
          bodyName(registry, organ, language),
        ],
      });
    }
  },
});

/** The organ whose numbers, with a year in parentheses, leave no doubt. */
const COUNCIL = 'sc';

/** `its resolution`, `قرارها`: the head inflects, or a possessive stands before it. */
function isPossessive({ text }: Paragraph, start: number, language: LanguageTag): boolean {
  const { heads, possessives } = packs[language].references;
  const own = heads.filter((head) => head.own === true).flatMap(({ forms }) => forms);
  if (own.some((form) => text.startsWith(`${form} `, start))) return true;
  const before = text
    .slice(Math.max(0, start - LONGEST), start)
    .trimEnd()
    .toLowerCase();
  return possessives.some((word) => before.endsWith(` ${word}`));
}

const LONGEST = 10;
