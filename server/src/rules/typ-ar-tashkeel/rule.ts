import type { DocumentModel } from '../../model/types.ts';
import { keptReadings } from '../../syntax/keptReadings.ts';
import { toDocument } from '../../text/span.ts';
import type { DocumentSpan } from '../../text/span.ts';
import { isRunningText } from '../support/running.ts';
import { placesOf } from '../support/scan.ts';
import { defineRule } from '../types.ts';

const WORD = /[\u0621-\u063a\u0641-\u0652]{5,}/g;
const MARKS = /[\u064b-\u0652]/g;

/** A single place may be another word, which only its vowels tell apart. */
const FEWEST = 2;

export default defineRule({
  id: 'typ-ar-tashkeel',
  scope: 'document',
  severity: 'info',
  languages: ['ar'],
  tags: ['spelling'],
  source: 'Arabic texts: a word has its vowel signs everywhere or nowhere',
  messages: {
    mixed: 'This word is written “{1}” in most places of the text, and “{0}” here.',
    same: 'Here as well.',
    fix: 'Write “{0}”',
  },
  check({ model, report }) {
    for (const forms of wordsOf(model).values()) {
      const often = [...forms].filter(([, places]) => places.length >= FEWEST);
      const [most, ...others] = often.sort(([, a], [, b]) => b.length - a.length);
      if (!most) continue;
      for (const [written, [first, ...rest]] of others) {
        if (!first) continue;
        report({
          span: first,
          message: 'mixed',
          words: [written, most[0]],
          related: rest.map((span) => ({ span, message: 'same' })),
          fixes: [
            {
              message: 'fix',
              words: [most[0]],
              safe: true,
              changes: [first, ...rest].map((span) => ({ span, newText: most[0] })),
            },
          ],
        });
      }
    }
  },
});

/** For each word without its vowel signs, its written forms and where they stand. */
function wordsOf(
  model: DocumentModel,
): ReadonlyMap<string, ReadonlyMap<string, readonly DocumentSpan[]>> {
  const words = new Map<string, Map<string, DocumentSpan[]>>();
  const vowelled = new Set<string>();
  for (const { found } of vowelledIn(model.paragraphs, undefined)) {
    for (const [word] of found) vowelled.add(word.replace(MARKS, ''));
  }
  if (vowelled.size === 0) return words;
  for (const { index: at, found } of wordsIn(model.paragraphs, undefined)) {
    const paragraph = model.paragraphs[at];
    if (!paragraph) continue;
    for (const { 0: word, index } of found) {
      const bare = word.replace(MARKS, '');
      if (!vowelled.has(bare)) continue;
      const forms = words.get(bare) ?? new Map<string, DocumentSpan[]>();
      const span = toDocument(paragraph, { start: index, end: index + word.length });
      forms.set(word, [...(forms.get(word) ?? []), span]);
      words.set(bare, forms);
    }
  }
  return words;
}

const matchesOf = (pattern: () => RegExp) =>
  keptReadings((paragraph) => {
    if (!isRunningText(paragraph)) return undefined;
    const found = placesOf(paragraph, pattern());
    return found.length > 0 ? found : undefined;
  });
const vowelledIn = matchesOf(() => VOWELLED);
const wordsIn = matchesOf(() => WORD);

/** A word with at least one vowel sign; sought from its beginning only, however long it is. */
const VOWELLED =
  /(?<![\u0621-\u0652])[\u0621-\u063a\u0641-\u064a]+[\u064b-\u0652][\u0621-\u063a\u0641-\u0652]*/g;
