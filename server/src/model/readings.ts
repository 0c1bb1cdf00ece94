import type { Citation, KnownFacts, Reference } from '../references/types.ts';

/**
 * What a document makes plain in one place holds in its others: where `resolution 49/9` stands bare
 * and could be of two organs, but is elsewhere given with its organ or date, it is that one.
 * Returns the references with such citations settled; the same array where nothing changed.
 */
export function settleReadings(
  paragraphs: readonly (readonly Reference[])[],
  facts: KnownFacts,
): readonly (readonly Reference[])[] {
  const sure = new Map<string, string>();
  for (const references of paragraphs) {
    for (const reference of references) {
      if (reference.kind === 'citation' && reference.family === 'un-prose' && reference.date) {
        if (facts.likelihood(reference.id, { date: reference.date.iso }) === 2) {
          sure.set(numberKey(reference), reference.id);
        }
      }
    }
  }
  if (sure.size === 0) return paragraphs;
  const isOpen = (reference: Reference): boolean => settle(reference, sure) !== reference;
  return paragraphs.map((references) =>
    references.some(isOpen) ? references.map((reference) => settle(reference, sure)) : references,
  );
}

const numberKey = (citation: Citation): string => `${citation.type} ${citation.number}`;

function settle(reference: Reference, sure: ReadonlyMap<string, string>): Reference {
  if (reference.kind !== 'citation' || reference.family !== 'un-prose') return reference;
  if (reference.date || reference.organNamed) return reference;
  const id = sure.get(numberKey(reference));
  return id === undefined || id === reference.id ? reference : { ...reference, id };
}

/**
 * Dates without a year, `15 December` (`--12-15`), belong to the year of the full date before them in
 * the document, or else to that of the document.
 */
export function completeDates(
  paragraphs: readonly (readonly Reference[])[],
  year: number | undefined,
): readonly (readonly Reference[])[] {
  let last = year === undefined ? undefined : String(year);
  return paragraphs.map((references) => {
    if (!references.some(({ kind }) => kind === 'date')) return references;
    let changed = false;
    const completed = references.map((reference) => {
      if (reference.kind !== 'date') return reference;
      if (!reference.id.startsWith('--')) {
        if (/^\d{4}-\d{2}-\d{2}/.test(reference.id)) last = reference.id.slice(0, 4);
        return reference;
      }
      if (last === undefined) return reference;
      changed = true;
      return { ...reference, id: reference.id.replaceAll('--', `${last}-`) };
    });
    return changed ? completed : references;
  });
}
