import type { DocumentModel } from '../../model/types.ts';
import { toDocument } from '../../text/span.ts';
import { viewOf } from '../../text/view.ts';
import { quotations } from '../support/quotations.ts';
import { referencesOfKind } from '../support/references.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'xref-itu-item',
  scope: 'document',
  severity: 'error',
  houses: ['itu'],
  // In Chinese the words that say that an item is one of this text stand before the section.
  languages: ['ar', 'en', 'es', 'fr', 'ru'],
  tags: ['paragraph-reference'],
  source: 'ITU, Final Acts: items of the sections of a resolution',
  messages: {
    item: 'This text has no item “{0}” in its section “{1}”, which ends with “{2}”.',
    section: 'This text has no section “{1}” with numbered items.',
  },
  check({ model, report }) {
    const sections = itemsBySection(model);
    if (sections.size === 0) return;
    const quoted = quotations(model);
    for (const { reference, paragraph: index, span } of referencesOfKind(model, 'paragraph')) {
      const { unit, section, internal, of, path, numberSpan } = reference;
      const [first] = path;
      if (unit !== 'item' || section === undefined || !internal || of !== undefined) continue;
      const paragraph = model.paragraphs[index];
      if (!paragraph || first === undefined) continue;
      if (quoted.some(({ start, end }) => start <= span.start && span.end <= end)) continue;
      const items = sections.get(keyOf(section));
      // Deeper items are counted in more than one way.
      if (items?.has(first) === true) continue;
      report({
        span: toDocument(paragraph, numberSpan),
        message: items ? 'item' : 'section',
        words: [
          wordsAt(paragraph, numberSpan),
          section,
          items ? ([...items.values()].at(-1) ?? '') : '',
        ],
      });
    }
  },
});

/** Arabic heads are written with and without vowel signs. */
const keyOf = (section: string): string => viewOf(section).text.toLowerCase();

/** The items of each section by their number, each with its marker: 1 and `a)`. */
function itemsBySection(model: DocumentModel): ReadonlyMap<string, ReadonlyMap<number, string>> {
  const sections = new Map<string, Map<number, string>>();
  for (const [index, place] of model.places.entries()) {
    const marker = model.paragraphs[index]?.marker;
    if (place?.section === undefined || !marker) continue;
    const [number, point] = place.path;
    // `a)` of a section is [1] or, where its parent has no number, [0, 1].
    const item = number === 0 ? point : number;
    if (item === undefined) continue;
    const items = sections.get(keyOf(place.section)) ?? new Map<number, string>();
    if (!items.has(item)) items.set(item, marker.text);
    sections.set(keyOf(place.section), items);
  }
  return sections;
}
