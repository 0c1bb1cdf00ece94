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
    for (const { date, id, type, number } of marksOf(references).dated) {
      if (facts.likelihood(id, { date: date.iso }) === 2) sure.set(`${type} ${number}`, id);
    }
  }
  if (sure.size === 0) return paragraphs;
  const isOpen = (reference: Reference): boolean => settle(reference, sure) !== reference;
  return paragraphs.map((references) =>
    marksOf(references).hasBare && references.some(isOpen)
      ? references.map((reference) => settle(reference, sure))
      : references,
  );
}

/** What of the references of a paragraph others may depend on; most have none of it. */
interface Marks {
  /** `resolution 70/125 of 16 December 2015`. */
  readonly dated: readonly DatedCitation[];
  /** `resolution 49/9`, of which others may tell whose it is. */
  readonly hasBare: boolean;
  readonly hasDates: boolean;
}

type DatedCitation = Citation & Required<Pick<Citation, 'date'>>;

/** References stay the same from version to version, so that they are looked through once. */
const marks = new WeakMap<readonly Reference[], Marks>();

function marksOf(references: readonly Reference[]): Marks {
  if (references.length === 0) return NO_MARKS;
  let known = marks.get(references);
  if (!known) {
    known = {
      dated: references.filter(isDated),
      hasBare: references.some((reference) => isBare(reference)),
      hasDates: references.some(({ kind }) => kind === 'date'),
    };
    marks.set(references, known);
  }
  return known;
}

const NO_MARKS: Marks = { dated: [], hasBare: false, hasDates: false };

const isDated = (reference: Reference): reference is DatedCitation =>
  reference.kind === 'citation' && reference.family === 'un-prose' && reference.date !== undefined;

const isBare = (reference: Reference): reference is Citation =>
  reference.kind === 'citation' &&
  reference.family === 'un-prose' &&
  !reference.date &&
  !reference.organNamed;

function settle(reference: Reference, sure: ReadonlyMap<string, string>): Reference {
  if (!isBare(reference)) return reference;
  const id = sure.get(`${reference.type} ${reference.number}`);
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
    if (!marksOf(references).hasDates) return references;
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
