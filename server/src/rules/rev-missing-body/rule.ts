import { editingWords } from '../../languages/editing.ts';
import { packs } from '../../languages/index.ts';
import type { LanguageTag } from '../../languages/types.ts';
import type { DocumentModel } from '../../model/types.ts';
import type { Citation } from '../../references/types.ts';
import type { Registry } from '../../registry/types.ts';
import { toDocument } from '../../text/span.ts';
import { bodyName } from '../support/editions.ts';
import { ofKind, referencesOfKind } from '../support/references.ts';
import type { Placed } from '../support/references.ts';
import { isInNote, isRunningText, sentenceAround } from '../support/running.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'rev-missing-body',
  scope: 'document',
  severity: 'warning',
  houses: ['itu'],
  tags: ['citation', 'edition', 'body'],
  source: 'ITU, Final Acts: resolutions of other conferences are cited with their body',
  messages: {
    which: '“{0}” does not say whose resolution it is: {1} have one of that number. Name the body.',
    fix: 'Write “{0}”',
  },
  check({ model, report }) {
    const { registry, language, organ } = model;
    const told = new Set<string>();
    for (const placed of referencesOfKind(model, 'citation')) {
      const { reference, paragraph: index } = placed;
      const paragraph = model.paragraphs[index];
      if (!paragraph || reference.family !== 'itu' || !reference.edition) continue;
      const { body, candidates, id, numberSpan, organNamed } = reference;
      const isFirst = !told.has(id);
      told.add(id);
      if (!isFirst || organNamed === true || body === organ || !isRunningText(paragraph)) continue;
      if (isInNote(paragraph, numberSpan.start) || isNamedBeside(model, placed)) continue;
      const bodies = bodiesWith(reference, registry);
      if (bodies.length < 2) continue;
      const cited = wordsAt(paragraph, numberSpan);
      const at = toDocument(paragraph, { start: numberSpan.end, end: numberSpan.end });
      const meant = candidates === undefined ? [body] : bodies;
      report({
        span: toDocument(paragraph, numberSpan),
        message: 'which',
        words: [cited, bodies.map((each) => bodyName(registry, each, language)).join(', ')],
        // Where only one of them met there that year, place and year still tell which is meant.
        ...(candidates === undefined && { atMost: 'info' }),
        fixes: meant.flatMap((each) => {
          const words = ofBody(bodyName(registry, each, language), language);
          return words === undefined
            ? []
            : [
                {
                  message: 'fix',
                  words: [`${cited} ${words}`],
                  safe: false,
                  changes: [{ span: at, newText: ` ${words}` }],
                },
              ];
        }),
      });
    }
  },
});

/** Whether the sentence names the body elsewhere: `the Assembly, in its Resolution 44 (…)`. */
function isNamedBeside(
  model: DocumentModel,
  { reference, paragraph }: Placed<'citation'>,
): boolean {
  const own = model.paragraphs[paragraph];
  if (!own) return false;
  const { start, end } = sentenceAround(own, reference.numberSpan.start);
  return ofKind(model.referencesIn(paragraph), 'body').some(
    ({ reference: { id, span } }) =>
      id === reference.body && span.start >= start && span.end <= end,
  );
}

/** Its resolutions are cited with their Sector, `Resolution ITU-R 61-3`, and never mistaken for others. */
const RADIOCOMMUNICATION = 'itu-ra';

/** The conferences that have a text of that number, the one that is meant first. */
function bodiesWith({ body, type, number }: Citation, registry: Registry): readonly string[] {
  const others = registry
    .bodies()
    .map(({ id }) => id)
    .filter(
      (id) =>
        id !== body &&
        id !== RADIOCOMMUNICATION &&
        registry.conferences(id).length > 0 &&
        registry.editions(id, type, number).length > 0,
    );
  return [body, ...others];
}

/** `of the World Telecommunication Development Conference`; undefined where it cannot stand behind the number. */
function ofBody(name: string, language: LanguageTag): string | undefined {
  const pattern = editingWords(language).ofBody;
  if (pattern === '' || packs[language].references.headAfterNumbers) return undefined;
  // In Arabic `ل` and the article merge: `للمؤتمر`.
  const written = packs[language].proclitics.includes('ل') ? name.replace(/^ال/, 'ل') : name;
  return pattern.replace('{body}', () => written);
}
