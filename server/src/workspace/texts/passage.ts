import { place } from '../../syntax/numbering.ts';
import type { Paragraph, ParagraphPlace } from '../../syntax/types.ts';
import type { PassagePlace } from '../../registry/types.ts';

/** A text that lies in the workspace, parsed. */
export interface PlacedText {
  readonly paragraphs: readonly Paragraph[];
  readonly places: readonly (ParagraphPlace | undefined)[];
}

export const placedText = (paragraphs: readonly Paragraph[]): PlacedText => ({
  paragraphs,
  places: place(paragraphs),
});

/** Indices of the paragraphs meant, the one with the number first, then those under it. */
export interface Found {
  readonly first: number;
  readonly last: number;
}

/** Where `paragraph 12 (a)`, `annex II` or `considering c)` stands in a text. */
export function findPassage(text: PlacedText, wanted: PassagePlace): Found | undefined {
  const { unit, path } = wanted;
  if (path.length === 0 && unit !== 'annex') return beginning(text);
  switch (unit) {
    case 'paragraph':
    case 'item':
      return findNumbered(text, wanted);
    case 'annex':
      return one(
        text,
        (p) => p.kind === 'annex' && (path.length === 0 || p.annexNumber === path[0]),
      );
    case 'section':
    case 'chapter':
      return one(text, (p) => p.kind === 'heading' && p.marker?.numbers[0] === path[0]);
    case 'footnote':
      return one(text, (p) => p.kind === 'note' && p.text.startsWith(`[^${path[0] ?? ''}]`));
  }
}

/** The title, or the first line that says anything. */
const beginning = (text: PlacedText): Found | undefined =>
  one(text, ({ kind }) => kind !== 'blank' && kind !== 'front-matter' && kind !== 'comment');

function one({ paragraphs }: PlacedText, isMeant: (paragraph: Paragraph) => boolean) {
  const index = paragraphs.findIndex(isMeant);
  return index < 0 ? undefined : { first: index, last: index };
}

/** In the resolution itself, and only where it has no such number in what is annexed to it. */
function findNumbered({ places }: PlacedText, { path, section }: PassagePlace): Found | undefined {
  const key = path.join('.');
  const fits = (candidate: ParagraphPlace | undefined, inMainText: boolean): boolean =>
    candidate !== undefined &&
    (inMainText ? candidate.scope === 0 : candidate.scope > 0) &&
    candidate.path.join('.') === key &&
    (section === undefined || candidate.section === section);
  let first = places.findIndex((candidate) => fits(candidate, true));
  if (first < 0) first = places.findIndex((candidate) => fits(candidate, false));
  const found = places[first];
  if (!found) return undefined;
  let last = first;
  for (let index = first + 1; index < places.length; index++) {
    const next = places[index];
    // Lines without a number between the points go with them only if another point follows.
    if (next === undefined) continue;
    const isUnder =
      next.scope === found.scope &&
      next.section === found.section &&
      next.path.length > path.length &&
      path.every((value, level) => next.path[level] === value);
    if (!isUnder) break;
    last = index;
  }
  return { first, last };
}

/** The highest number of a paragraph, quotations left out. */
export const lastNumber = ({ places }: PlacedText): number =>
  places.reduce(
    (most, each) =>
      each && each.scope >= 0 && each.path.length === 1 ? Math.max(most, each.path[0] ?? 0) : most,
    0,
  );
