import { packs } from '../../languages/index.ts';
import { toDocument } from '../../text/span.ts';
import { bodyName } from '../support/editions.ts';
import { ofKind } from '../support/references.ts';
import { hasWord } from '../support/requests.ts';
import { isInNote, isRunningText } from '../support/running.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'cit-organ-missing',
  scope: 'paragraph',
  needs: { references: ['citation'] },
  severity: 'warning',
  houses: ['un', 'mun'],
  tags: ['citation', 'body'],
  source: 'UN Editorial Manual, identification of resolutions: by the organ that adopted them',
  messages: {
    missing: '“{0}” is of another organ than this text, {1}. Name it.',
  },
  check({ draft, paragraph, references, report }) {
    const { organ, registry, language } = draft;
    if (organ === undefined || !isRunningText(paragraph)) return;
    const bodies = ofKind(references, 'body');
    const shortNames = packs[language].references.shortOrgans.flatMap(({ forms, organ: of }) =>
      of === 'council' ? forms : [],
    );
    for (const { reference, lookup } of ofKind(references, 'citation')) {
      const { body, family, organNamed, span, list } = reference;
      if (family !== 'un-prose' || body === organ || organNamed === true) continue;
      if (lookup?.status !== 'found' || isInNote(paragraph, span.start)) continue;
      // Commissions of the past counted by years as the Economic and Social Council does.
      if (body === BY_YEARS) continue;
      // Any body named in the paragraph, even by its short name, may be meant.
      const isNamed =
        bodies.some((other) => other.reference.id !== organ) ||
        (!isOwnKind(organ, body) && hasWord(paragraph.text, shortNames));
      const isInNamedList = references.some(
        ({ reference: other }) =>
          other.kind === 'citation' &&
          other !== reference &&
          other.organNamed === true &&
          (other.list === list || other.body === body),
      );
      if (isNamed || isInNamedList) continue;
      report({
        span: toDocument(paragraph, span),
        message: 'missing',
        words: [wordsAt(paragraph, reference.numberSpan), bodyName(registry, body, language)],
      });
    }
  },
});

const BY_YEARS = 'ecosoc';

/** In a text of one council, `the Council` is that council. */
const isOwnKind = (organ: string, body: string): boolean => organ === 'hrc' && body === 'unga';
