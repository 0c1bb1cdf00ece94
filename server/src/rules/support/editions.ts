import type { LanguageTag } from '../../languages/types.ts';
import { fillPattern, writingWords } from '../../languages/writing.ts';
import type { Citation, WrittenEdition } from '../../references/types.ts';
import { lastDayOf } from '../../model/meeting.ts';
import type { DocumentModel } from '../../model/types.ts';
import type { Conference, Edition, Registry } from '../../registry/types.ts';
import type { Paragraph } from '../../syntax/types.ts';
import type { DraftFacts } from '../types.ts';
import { referencesOfKind } from './references.ts';
import type { Placed } from './references.ts';

/** A citation of an ITU document that says which edition it means. */
export interface EditionCitation extends Citation {
  readonly family: 'itu';
  readonly edition: WrittenEdition;
}

/** `140 (Rev. Dubai, 2018)` of one body; not a number that several bodies may have given. */
export const citesEdition = (citation: Citation): citation is EditionCitation =>
  citation.family === 'itu' && citation.edition !== undefined && !citation.candidates;

/** The citations of a draft that say which edition they mean, in the order of the text. */
export function editionsCited(model: DocumentModel): readonly PlacedEdition[] {
  let cited = citedIn.get(model);
  if (!cited) {
    cited = referencesOfKind(model, 'citation').filter((each): each is PlacedEdition =>
      citesEdition(each.reference),
    );
    citedIn.set(model, cited);
  }
  return cited;
}

export type PlacedEdition = Placed<'citation'> & { readonly reference: EditionCitation };

/** Several rules ask for them; most drafts have few among many other citations. */
const citedIn = new WeakMap<DocumentModel, readonly PlacedEdition[]>();

/** Where and when an edition was adopted, in the language of the draft: `Bucharest, 2022`. */
export interface PlaceAndYear {
  readonly place: string;
  readonly year: number;
}

/** What the language writes between the parentheses: `Rev. Bucharest, 2022`, `2022年，布加勒斯特，修订版`. */
export function editionWords(
  kind: Edition['kind'],
  { place, year }: PlaceAndYear,
  language: LanguageTag,
): string {
  const { edition } = writingWords(language);
  const filled = fillPattern(edition[kind], { number: '', place, year: String(year) });
  return filled.slice(filled.search(/[(（]/) + 1, filled.search(/[)）]/));
}

/**
 * The written edition moved to another conference, all other signs kept: `Rev. Dubai, 2014` at
 * Busan in 2014 is `Rev. Busan, 2014`. Undefined where place or year do not stand in it as read.
 */
export function moveEdition(
  written: string,
  edition: WrittenEdition,
  { place, year }: PlaceAndYear,
): string | undefined {
  if (edition.place === undefined) return undefined;
  const placeAt = written.indexOf(edition.place);
  const yearAt = written.indexOf(String(edition.year));
  if (placeAt < 0 || yearAt < 0) return undefined;
  return written
    .replace(edition.place, () => place)
    .replace(String(edition.year), () => String(year));
}

export const placeName = (conference: Conference, language: LanguageTag): string | undefined =>
  conference.place[language];

/** The name of the conference in the draft's language, or its id where the registry has no name. */
export const bodyName = (registry: Registry, body: string, language: LanguageTag): string =>
  registry.body(body)?.names[language] ?? body;

/** The place of an edition as the draft's language writes it; the edition itself has the English name. */
export function editionPlace(
  edition: Edition,
  registry: Registry,
  language: LanguageTag,
): string | undefined {
  if (edition.place === undefined) return undefined;
  return (
    registry.conference(edition.body, edition.place, edition.year)?.place[language] ?? edition.place
  );
}

/** `140 (Rev. Dubai, 2018)` with its edition changed to another one: `140 (Rev. Bucharest, 2022)`. */
export function rewriteEdition(
  paragraph: Paragraph,
  { numberSpan, edition: { span } }: EditionCitation,
  to: Edition,
  { registry, language }: Pick<DraftFacts, 'registry' | 'language'>,
): string {
  const place = editionPlace(to, registry, language) ?? '';
  return (
    paragraph.text.slice(numberSpan.start, span.start) +
    editionWords(to.kind, { place, year: to.year }, language) +
    paragraph.text.slice(span.end, numberSpan.end)
  );
}

/** `140` with its edition: `140 (Rev. Bucharest, 2022)`; undefined where the head stands behind the number. */
export function rewriteEditionOf(
  number: string,
  to: Edition,
  { registry, language }: Pick<DraftFacts, 'registry' | 'language'>,
): string | undefined {
  const { numberSign, edition } = writingWords(language);
  const place = editionPlace(to, registry, language);
  if (place === undefined || numberSign !== '') return undefined;
  return fillPattern(edition[to.kind], { number, place, year: String(to.year) });
}

/** Whether two ids are editions of one text: `itu:pp/res/140@rev(dubai,2018)` and `…@rev(busan,2014)`. */
export const sameText = (a: string, b: string): boolean => a.split('@')[0] === b.split('@')[0];

/** Whether an edition had been adopted by a day: when its conference had ended, or its year. */
export function isAdoptedBy(
  { body, place, year }: Edition,
  day: string,
  registry: Registry,
): boolean {
  const meeting = place === undefined ? undefined : registry.conference(body, place, year);
  return (meeting ? lastDayOf(meeting) : `${year}-12-31`) <= day;
}
