import { perLanguage } from '../../languages/perLanguage.ts';
import { packs } from '../../languages/index.ts';
import { spellingsOf } from '../../languages/spellings.ts';
import type { LanguageTag } from '../../languages/types.ts';
import type { DocumentModel } from '../../model/types.ts';
import { keptReadings } from '../../syntax/keptReadings.ts';
import { toDocument } from '../../text/span.ts';
import type { DocumentSpan } from '../../text/span.ts';
import { isRunningText } from '../support/running.ts';
import { escapeWords, placesOf, spanOf } from '../support/scan.ts';
import { defineRule } from '../types.ts';

/** Any of the spellings at the beginning of a word; in Arabic behind the article and what is glued to it. */
const anySpelling = perLanguage((language): RegExp => {
  const { spaced, direction } = packs[language];
  const words = `(?:${escapeWords(spellingsOf(language).flat())})`;
  // What stands before a word is looked at behind it: few places are words, and all have something before them.
  const before = !spaced || direction === 'rtl' ? '' : `(?<=(?<![\\p{L}\\p{M}-])${words})`;
  return new RegExp(words + before, 'gu');
});

export default defineRule({
  id: 'spell-mixed',
  scope: 'document',
  severity: 'info',
  tags: ['spelling', 'consistency'],
  source: 'UN Editorial Manual, spelling: one spelling of a word in a text',
  messages: {
    mixed: 'The text spells this word “{1}” in most places, and “{0}” here.',
    same: 'Here as well.',
    fix: 'Write “{0}”',
  },
  check({ model, report }) {
    const places = placesOfSpellings(model);
    for (const spellings of spellingsOf(model.language)) {
      const used = spellings.flatMap((word) => {
        const spans = places.get(word);
        return spans ? [{ word, spans }] : [];
      });
      const [most, ...others] = used.sort((a, b) => b.spans.length - a.spans.length);
      if (!most) continue;
      for (const { word, spans } of others) {
        const [first, ...rest] = spans;
        if (!first) continue;
        report({
          span: first,
          message: 'mixed',
          words: [word.trim(), most.word.trim()],
          related: rest.map((span) => ({ span, message: 'same' })),
          fixes: [
            {
              message: 'fix',
              words: [most.word.trim()],
              safe: false,
              changes: spans.map((span) => ({ span, newText: most.word })),
            },
          ],
        });
      }
    }
  },
});

const spelledWords = keptReadings((paragraph, language: LanguageTag) => {
  if (!isRunningText(paragraph)) return undefined;
  const found = placesOf(paragraph, anySpelling(language));
  return found.length > 0 ? found : undefined;
});

function placesOfSpellings(model: DocumentModel): ReadonlyMap<string, readonly DocumentSpan[]> {
  const places = new Map<string, DocumentSpan[]>();
  for (const { index, found } of spelledWords(model.paragraphs, model.language)) {
    const paragraph = model.paragraphs[index];
    if (!paragraph) continue;
    for (const match of found) {
      const word = match[0].replaceAll('\u00a0', ' ');
      const spans = places.get(word) ?? [];
      spans.push(toDocument(paragraph, spanOf(match)));
      places.set(word, spans);
    }
  }
  return places;
}
