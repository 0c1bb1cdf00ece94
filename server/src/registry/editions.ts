import type { Conferences } from './conferences.ts';
import { basisAt } from './data.ts';
import type { EditionRow, RegistryData } from './data.ts';
import { formatId, ituTypeCode, parseId, placeSlug } from './ids.ts';
import type { EditionKey, IdParts } from './ids.ts';
import { groupBy, lazy } from './lazy.ts';
import { isTrusted } from './types.ts';
import type { Edition, InstrumentFacts, Lookup } from './types.ts';

type ItuParts = Extract<IdParts, { kind: 'itu' }>;

export interface Editions {
  of(body: string, type: string, number: string): readonly Edition[];
  startingWith(prefix: string): readonly Edition[];
  lookup(parts: ItuParts, asOf: string): Lookup;
  /** The title of a document cited by number. */
  instrument(parts: ItuParts): InstrumentFacts | undefined;
}

/** What is known of one document through its editions. */
interface ItuDocument {
  /** Oldest first. */
  readonly editions: readonly Edition[];
  readonly title?: { readonly text: string; readonly fromMemory: boolean };
}

export function createEditions(
  data: Pick<RegistryData, 'editions'>,
  conferences: Conferences,
): Editions {
  const rows = lazy(() => groupBy(data.editions, documentKeyOf));
  const documents = new Map<string, ItuDocument | undefined>();
  const documentAt = (key: string): ItuDocument | undefined => {
    if (!documents.has(key)) documents.set(key, documentFrom(rows().get(key)));
    return documents.get(key);
  };
  const documentOf = (parts: ItuParts): ItuDocument | undefined =>
    documentAt(documentKey(parts.body, parts.type, parts.number));
  const all = lazy(() =>
    [...rows().keys()].flatMap((key) => [...(documentAt(key)?.editions ?? [])].reverse()),
  );
  /** For each body, the highest number first adopted by the end of a year. */
  const highestBefore = (body: string, type: string, year: number): number => {
    let highest = 0;
    for (const edition of all()) {
      if (edition.body === body && edition.type === type && edition.year < year) {
        highest = Math.max(highest, Number.parseInt(edition.number, 10));
      }
    }
    return highest;
  };
  const firstAdoptions = new Map<Edition, boolean>();
  /**
   * Whether the conference of `edition` surely adopted the document for the first time. Numbers run
   * on, so a low number that is called new where higher ones are older is a slip of whoever cited it.
   */
  const isFirstAdoption = (edition: Edition): boolean => {
    let known = firstAdoptions.get(edition);
    if (known === undefined) {
      known =
        edition.kind === 'orig' &&
        isTrusted(edition.basis) &&
        Number.parseInt(edition.number, 10) >
          highestBefore(edition.body, edition.type, edition.year);
      firstAdoptions.set(edition, known);
    }
    return known;
  };

  const isAdopted = (body: string, year: number, asOf: string): boolean =>
    conferences.endOf(body, year) <= asOf;
  /**
   * The edition that holds on a day: the last one of the document or, where that was abrogated in
   * favour of another document, the last one of the other, and so on to the end.
   */
  const lastInForce = (cited: Edition, asOf: string): Edition => {
    const keyOf = ({ body, type, number }: Edition): string =>
      documentKey(body, ituTypeCode(type) ?? type, number);
    const seen = new Set<string>();
    for (let held = cited; ;) {
      seen.add(keyOf(held));
      const { body, year } = held;
      const latest =
        documentAt(keyOf(held))?.editions.findLast(
          (edition) =>
            isTrusted(edition.basis) && edition.year > year && isAdopted(body, edition.year, asOf),
        ) ?? held;
      const next = replacementOf(latest, asOf);
      // Whoever lists that two documents replace each other must not keep us for ever.
      if (next === undefined || seen.has(keyOf(next))) return latest;
      held = next;
    }
  };
  /** The oldest edition of the document in favour of which this one was abrogated. */
  const replacementOf = (edition: Edition, asOf: string): Edition | undefined => {
    const { replacedBy, suppressedIn, body } = edition;
    if (replacedBy === undefined || !isTrusted(replacedBy.basis)) return undefined;
    if (suppressedIn !== undefined && !isAdopted(body, suppressedIn, asOf)) return undefined;
    const parts = parseId(replacedBy.id);
    return parts.kind === 'itu'
      ? documentOf(parts)?.editions.find((each) => isAdopted(each.body, each.year, asOf))
      : undefined;
  };

  /** `rev(marrakesh,2002)` for `rev(marrakech,2002)`: ids have the English name of the place. */
  const canonicalKey = ({ body, number }: ItuParts, key: EditionKey): EditionKey => {
    const place = key.place && conferences.find(body, key.place, key.year)?.place.en;
    // The number says that it was revised, so that texts need not: `ITU-R 61-3 (Dubai, 2023)`.
    const isRevised = baseNumber(body, number) !== number && key.kind === 'orig';
    return {
      ...key,
      ...(isRevised && { kind: 'rev' }),
      ...(place && { place: placeSlug(place) }),
    };
  };

  const contradicts = (parts: ItuParts, key: EditionKey, editions: readonly Edition[]): boolean => {
    if (key.place !== undefined && conferences.contradicts(parts.body, key.place, key.year)) {
      return true;
    }
    const first = editions.find(isFirstAdoption);
    if (first !== undefined && key.year < first.year) return true;
    if (key.kind === 'rev' && first !== undefined && sameConference(first, key)) return true;
    const older = editions.some(({ basis, year }) => isTrusted(basis) && year < key.year);
    return (
      key.kind === 'orig' &&
      older &&
      editions.some(
        (edition) =>
          edition.kind === 'rev' && isTrusted(edition.basis) && sameConference(edition, key),
      )
    );
  };

  return {
    of: (body, type, number) =>
      documentAt(documentKey(body, ituTypeCode(type) ?? type, number))?.editions ?? [],
    startingWith: (prefix) => all().filter(({ number }) => number.startsWith(prefix)),
    lookup(parts, asOf) {
      const { fragment: _fragment, edition: written, ...document } = parts;
      const key = written && canonicalKey(parts, written);
      const id = formatId({ ...document, ...(key !== undefined && { edition: key }) });
      const known = documentOf(parts);
      if (known === undefined) return { status: 'uncovered', id };
      const { editions } = known;
      if (key === undefined) return { status: 'found', id };
      const cited = editions.find((edition) => edition.id === id);
      if (cited === undefined) {
        return contradicts(parts, key, editions)
          ? { status: 'unknown', id, nearest: nearestEditions(key, editions) }
          : { status: 'uncovered', id };
      }
      const latest = lastInForce(cited, asOf);
      return latest === cited
        ? { status: 'found', id }
        : { status: 'superseded', id, latest: latest.id, asOf };
    },
    instrument(parts) {
      const known = documentOf(parts);
      if (known?.title === undefined) return undefined;
      const { edition } = parts;
      const cited = edition && known.editions.find(({ id }) => id === formatId(parts));
      return {
        id: formatId(parts),
        titles: { en: cited?.title ?? known.title.text },
        ...((cited?.titleFromMemory ?? known.title.fromMemory) && {
          titlesFromMemory: ['en'] as const,
        }),
        related: [],
        basis: known.title.fromMemory ? 'memory' : (cited?.basis ?? 'list'),
      };
    },
  };
}

/** ITU-R numbers hold the revision: 61, 61-1, 61-2 and 61-3 are editions of one document. */
const baseNumber = (body: string, number: string): string =>
  body === 'itu-ra' ? (number.split('-')[0] ?? number) : number;

const documentKey = (body: string, type: string, number: string): string =>
  `${body} ${type} ${baseNumber(body, number)}`;

const documentKeyOf = (row: EditionRow): string =>
  documentKey(row.body, ituTypeCode(row.type) ?? row.type, row.number);

function documentFrom(rows: readonly EditionRow[] | undefined): ItuDocument | undefined {
  if (rows === undefined) return undefined;
  const editions = rows
    .flatMap((row) => editionFrom(row) ?? [])
    .sort((a, b) => a.year - b.year || a.number.localeCompare(b.number));
  const titled = rows.findLast(({ title }) => title !== undefined);
  return {
    editions,
    ...(titled?.title !== undefined && {
      title: { text: titled.title, fromMemory: titled.titleFromMemory === 1 },
    }),
  };
}

/** A row without a year says only that the document exists. */
function editionFrom(row: EditionRow): Edition | undefined {
  const { kind, year, place } = row;
  if (kind === undefined || year === undefined) return undefined;
  const id = formatId({
    kind: 'itu',
    body: row.body,
    type: ituTypeCode(row.type) ?? 'res',
    number: row.number,
    edition: { kind, ...(place !== undefined && { place: placeSlug(place) }), year },
  });
  return {
    id,
    body: row.body,
    type: row.type,
    number: row.number,
    kind,
    ...(place !== undefined && { place }),
    year,
    ...(row.title !== undefined && { title: row.title }),
    ...(row.titleFromMemory === 1 && { titleFromMemory: true }),
    ...(row.suppressed === 1 && { suppressed: true }),
    ...(row.suppressedIn !== undefined && { suppressedIn: row.suppressedIn }),
    ...(row.replacedBy !== undefined && {
      replacedBy: { id: row.replacedBy[0], basis: basisAt(row.replacedBy[1]) },
    }),
    basis: basisAt(row.basis),
  };
}

const sameConference = (edition: Edition, key: EditionKey): boolean =>
  edition.year === key.year &&
  (edition.place === undefined ? undefined : placeSlug(edition.place)) === key.place;

/** The edition of the same conference first, then that of the same year or place, then the newest. */
function nearestEditions(key: EditionKey, editions: readonly Edition[]): readonly string[] {
  const closeness = (edition: Edition): number => {
    if (sameConference(edition, key)) return 0;
    if (edition.year === key.year) return 1;
    if (edition.place !== undefined && placeSlug(edition.place) === key.place) return 2;
    return 3;
  };
  return [...editions]
    .sort((a, b) => closeness(a) - closeness(b) || b.year - a.year)
    .slice(0, 3)
    .map(({ id }) => id);
}
