import { bases } from '../../registry/data.ts';
import type { EditionRow } from '../../registry/data.ts';
import { parseId } from '../../registry/ids.ts';
import type { IdParts, ItuType } from '../../registry/ids.ts';
import type { OverlayInstrument } from '../../registry/layers/types.ts';
import type { RegistryOverlay } from '../../registry/layers/types.ts';
import type { Basis, Registry } from '../../registry/types.ts';
import { idOfCitation } from '../citable.ts';
import type {
  BodyEntry,
  ConferenceEntry,
  Entry,
  InstrumentEntry,
  SessionEntry,
} from './entries.ts';

/** An overlay while it is filled. */
export type OverlayRows = {
  -readonly [Key in 'instruments' | 'editions' | 'bodies' | 'sessions' | 'conferences']: [
    ...RegistryOverlay[Key],
  ];
};

export const emptyRows = (): OverlayRows => ({
  instruments: [],
  editions: [],
  bodies: [],
  sessions: [],
  conferences: [],
});

/** What is wrong with the meaning of a field whose form is right. */
export interface EntryProblem {
  readonly field: string;
  readonly message: string;
}

/** Adds one fact, or says why not. The registry below tells what its symbols and places are. */
export function addEntry(
  entry: Entry,
  rows: OverlayRows,
  registry: Registry,
): EntryProblem | undefined {
  if (entry.instrument) return addInstrument(entry.instrument, rows, registry);
  if (entry.body) rows.bodies.push(bodyRow(entry.body));
  if (entry.session) return addSession(entry.session, rows);
  if (entry.conference) return addConference(entry.conference, rows);
  return undefined;
}

const basisOf = (basis: Basis = 'entered'): number => bases.indexOf(basis);

/** The id of what an entry is about: by its own id, else by its symbol. */
export function idOfEntry(
  { id, symbol }: Pick<InstrumentEntry, 'id' | 'symbol'>,
  registry: Registry,
): string | undefined {
  if (id !== undefined) return /^(?:un|itu):/.test(id) ? idOfCitation(id, registry) : id;
  return symbol === undefined ? undefined : idOfCitation(symbol, registry);
}

function addInstrument(
  entry: InstrumentEntry,
  rows: OverlayRows,
  registry: Registry,
): EntryProblem | undefined {
  const id = idOfEntry(entry, registry);
  if (id === undefined) {
    const field = entry.id === undefined ? 'symbol' : 'id';
    return {
      field,
      message: `“${entry[field] ?? ''}” is no symbol that texts cite. Write it as they do (A/RES/81/12, Resolution 140 (Rev. Doha, 2026)), or give an “id” of your own and the “names” by which texts call it.`,
    };
  }
  if (entry.adopted !== undefined && !isDay(entry.adopted)) return noDay('adopted', entry.adopted);
  const parts = parseId(id);
  if (parts.kind === 'itu') rows.editions.push(editionRow(parts, entry, registry));
  rows.instruments.push(instrumentRow(id, parts, entry, registry));
  return undefined;
}

function instrumentRow(
  id: string,
  parts: IdParts,
  entry: InstrumentEntry,
  registry: Registry,
): OverlayInstrument {
  const kind = kindOf(parts, entry.type);
  const { names, adopted, paragraphs } = entry;
  const citable = (written: string): string => idOfCitation(written, registry) ?? written;
  return {
    id,
    kind,
    titles: entry.titles ?? {},
    basis: basisOf(entry.basis),
    ...(entry.document !== undefined && { document: citable(entry.document) }),
    ...(names !== undefined && (kind === 'resolution' ? { alsoCalled: names } : { forms: names })),
    ...(adopted !== undefined && { adopted }),
    ...(paragraphs !== undefined && { lastParagraph: paragraphs }),
    ...(entry.related !== undefined && { related: entry.related.map(citable) }),
  };
}

/**
 * What is cited by a symbol is not called by its title alone, unless it says that it is something
 * else: `type: declaration`.
 */
function kindOf(parts: IdParts, type: string | undefined): string {
  if (type === 'resolution' || type === 'decision') return 'resolution';
  return type ?? (parts.kind === 'name' ? '' : 'resolution');
}

const typeNames: Readonly<Record<ItuType, string>> = {
  res: 'resolution',
  dec: 'decision',
  rec: 'recommendation',
  op: 'opinion',
};

function editionRow(
  parts: Extract<IdParts, { kind: 'itu' }>,
  entry: InstrumentEntry,
  registry: Registry,
): EditionRow {
  const { body, number, edition } = parts;
  const title = entry.titles?.en;
  return {
    body,
    type: typeNames[parts.type],
    number,
    basis: basisOf(entry.basis),
    ...(title !== undefined && { title }),
    ...(entry.suppressed === true && { suppressed: 1 as const }),
    ...(edition !== undefined && {
      kind: edition.kind,
      year: edition.year,
      ...(edition.place !== undefined && {
        place: placeName(body, edition.place, edition.year, registry),
      }),
    }),
  };
}

/** `Sharm el-Sheikh` for the `sharm-el-sheikh` of an id; what no conference tells keeps its hyphens. */
function placeName(body: string, slug: string, year: number, registry: Registry): string {
  const known = registry.conference(body, slug, year)?.place.en;
  return known ?? slug.replace(/(^|-)[a-z]/g, (first) => first.toUpperCase());
}

const bodyRow = (entry: BodyEntry): OverlayRows['bodies'][number] => ({
  id: entry.id,
  names: entry.names,
  basis: basisOf(entry.basis),
  ...(entry.process === true && { kind: 'process' as const }),
  ...(entry.forms !== undefined && { forms: entry.forms }),
  ...(entry.acronym !== undefined && { acronym: entry.acronym }),
  ...(entry.parent !== undefined && { parent: entry.parent }),
  ...(entry.symbolPrefix !== undefined && { symbolPrefix: entry.symbolPrefix }),
});

function addSession(entry: SessionEntry, rows: OverlayRows): EntryProblem | undefined {
  const { body, ordinal, year, dates, place, basis } = entry;
  if (dates !== undefined && !areDays(dates)) return noDay('dates', dates);
  rows.sessions.push({
    body,
    year,
    ...(ordinal !== undefined && { ordinal }),
    ...(dates !== undefined && { dates }),
    ...(place !== undefined && { place }),
    basis: basisOf(basis),
  });
  return undefined;
}

function addConference(entry: ConferenceEntry, rows: OverlayRows): EntryProblem | undefined {
  const { body, year, place, dates, alsoWritten, basis } = entry;
  if (place.en === undefined) {
    return {
      field: 'place',
      message: '“place” lacks its English name “en”, which ids have. Add it.',
    };
  }
  if (dates !== undefined && !areDays(dates)) return noDay('dates', dates);
  rows.conferences.push({
    body,
    year,
    place,
    ...(dates !== undefined && { dates }),
    ...(alsoWritten !== undefined && { alsoWritten }),
    basis: basisOf(basis),
  });
  return undefined;
}

const noDay = (field: string, value: string): EntryProblem => ({
  field,
  message: `“${field}” is “${value}”, a day that no calendar has.`,
});

/** Whether the calendar has it: not 2026-02-30. */
export function isDay(iso: string): boolean {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === iso;
}

function areDays(span: string): boolean {
  const [first = '', last = ''] = span.split('/');
  return isDay(first) && isDay(last) && first <= last;
}
