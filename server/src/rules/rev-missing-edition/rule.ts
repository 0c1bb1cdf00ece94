import { isTrusted } from '../../registry/types.ts';
import { citesEdition, isAdoptedBy, rewriteEditionOf } from '../support/editions.ts';
import { referencesOfKind } from '../support/references.ts';
import { isInNote, isRunningText } from '../support/running.ts';
import { toDocument } from '../../text/span.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'rev-missing-edition',
  scope: 'document',
  severity: 'warning',
  houses: ['itu'],
  // Chinese sets the edition behind the head; in Russian a bare number is not yet read as ITU's.
  languages: ['ar', 'en', 'es', 'fr'],
  tags: ['citation', 'edition'],
  source: 'ITU, Final Acts: resolutions are cited with place and year of their edition',
  messages: {
    missing: '“{0}” is cited without its edition. Give place and year: “{1}”.',
    fix: 'Write “{0}”',
  },
  check({ model, report }) {
    const { registry, language } = model;
    const told = new Set<string>();
    for (const { reference, paragraph: index } of referencesOfKind(model, 'citation')) {
      const { family, body, type, number, numberSpan, candidates } = reference;
      if (family !== 'itu' || candidates) continue;
      const key = `${body} ${type} ${number}`;
      const isFirst = !told.has(key);
      told.add(key);
      const paragraph = model.paragraphs[index];
      if (citesEdition(reference) || !isFirst || !paragraph || !isRunningText(paragraph)) continue;
      if (isInNote(paragraph, numberSpan.start)) continue;
      const day = model.date ?? model.asOf;
      const edition = registry
        .editions(body, type, number)
        .findLast(
          (each) =>
            isTrusted(each.basis) && each.place !== undefined && isAdoptedBy(each, day, registry),
        );
      const cited = wordsAt(paragraph, numberSpan);
      const right = edition && rewriteEditionOf(cited, edition, { registry, language });
      if (right === undefined) continue;
      const span = toDocument(paragraph, numberSpan);
      report({
        span,
        message: 'missing',
        words: [cited, right],
        fixes: [
          { message: 'fix', words: [right], safe: false, changes: [{ span, newText: right }] },
        ],
      });
    }
  },
});
