import type { LanguageTag } from '../../languages/types.ts';
import { bases } from '../data.ts';
import type { ConferenceRow, EditionRow, RegistryData } from '../data.ts';
import { formatId, ituTypeCode, parseId, placeSlug, withoutFragment } from '../ids.ts';
import { lazy } from '../lazy.ts';
import { createRegistry } from '../registry.ts';
import { byTime } from '../sessions.ts';
import type { House, NameEntry, Registry, SessionFacts } from '../types.ts';
import { mergeBodies, mergeInstruments, mergeRows, surest, union } from './merge.ts';
import type { OverlayInstrument, RegistryOverlay } from './types.ts';

/**
 * A registry with further facts above it, the later overlays above the earlier ones: an
 * organization's, then the workspace's. What the upper layer says holds; of what it does not speak,
 * the lower one answers.
 */
export function layered(base: Registry, overlays: readonly RegistryOverlay[]): Registry {
  if (overlays.length === 0) return base;
  const rows = lazy(() => instrumentsOf(overlays));
  const touched = lazy(() => touchedDocuments(overlays));
  const top = lazy(() => createRegistry(dataOf(base, overlays, [...rows().values()])));
  const cited = lazy(() => citedIds(rows().values()));
  const texts = overlays.flatMap((overlay) => overlay.texts ?? []).reverse();
  const hasSessions = overlays.some(
    ({ sessions, conferences }) => sessions.length > 0 || conferences.length > 0,
  );
  const hasNames = overlays.some(
    ({ bodies, instruments }) => bodies.length > 0 || instruments.some(isCalledSomething),
  );

  /** Whether the layers above speak of it at all: what they do not know costs one question. */
  const mentions = (id: string): boolean => {
    const named = withoutFragment(id);
    if (cited().has(named)) return true;
    if (named.startsWith('itu:')) return touched().has(documentOfId(named) ?? '');
    return !named.startsWith('un:') && (hasSessions || hasNames);
  };
  const isTouched = (body: string, type: string, number: string): boolean =>
    touched().has(documentKey(body, ituTypeCode(type) ?? type, number));
  const names = perArguments((language: LanguageTag, house?: House): readonly NameEntry[] => {
    const own = [
      ...top().names(language, house),
      ...[...rows().values()].flatMap(({ id, alsoCalled }) =>
        (alsoCalled?.[language] ?? []).map((form) => ({ form, id, kind: 'instrument' as const })),
      ),
    ];
    const below = base.names(language, house);
    if (own.length === 0) return below;
    const forms = new Set(own.map(({ form }) => form));
    return [...own, ...below.filter(({ form }) => !forms.has(form))];
  });
  const bodies = lazy(() =>
    union(
      base.bodies().flatMap(({ id }) => mergeBodies(top().body(id), base.body(id)) ?? []),
      top()
        .bodies()
        .filter(({ id }) => base.body(id) === undefined),
    ),
  );
  const instruments = lazy(() => {
    const shipped = base.instruments();
    const ids = new Set(shipped.map(({ id }) => id));
    return [
      ...shipped.map((facts) =>
        cited().has(facts.id)
          ? (mergeInstruments(top().instrument(facts.id), facts) ?? facts)
          : facts,
      ),
      ...top()
        .instruments()
        .filter(({ id }) => !ids.has(id)),
    ];
  });

  return {
    ...base,
    lookup(id, options) {
      if (!mentions(id)) return base.lookup(id, options);
      const above = top().lookup(id, { asOf: base.edition, ...options });
      return above.status === 'found' || above.status === 'superseded'
        ? above
        : base.lookup(id, options);
    },
    adopted: (id) =>
      mentions(id) ? surest(top().adopted(id), base.adopted(id)) : base.adopted(id),
    instrument: (id) =>
      mentions(id)
        ? mergeInstruments(top().instrument(id), base.instrument(id))
        : base.instrument(id),
    body: (id) => mergeBodies(top().body(id), base.body(id)),
    bodies,
    instruments,
    names: (language, house) => (hasNames ? names(language, house) : base.names(language, house)),
    conferences(body) {
      const above = hasSessions ? top().conferences(body) : [];
      if (above.length === 0) return base.conferences(body);
      const years = new Set(above.map(({ year }) => year));
      return [...above, ...base.conferences(body).filter(({ year }) => !years.has(year))].sort(
        (a, b) => a.year - b.year,
      );
    },
    conference: (body, place, year) =>
      (hasSessions ? top().conference(body, place, year) : undefined) ??
      base.conference(body, place, year),
    editions: (body, type, number) =>
      isTouched(body, type, number)
        ? top().editions(body, type, number)
        : base.editions(body, type, number),
    editionsStartingWith(prefix) {
      const above = touched().size > 0 ? top().editionsStartingWith(prefix) : [];
      const ids = new Set(above.map(({ id }) => id));
      return [...above, ...base.editionsStartingWith(prefix).filter(({ id }) => !ids.has(id))];
    },
    session: (body, ordinal) =>
      (hasSessions ? top().session(body, ordinal) : undefined) ?? base.session(body, ordinal),
    sessionInYear: (body, year) =>
      (hasSessions ? top().sessionInYear(body, year) : undefined) ?? base.sessionInYear(body, year),
    relations(id) {
      const below = base.relations(id);
      if (!mentions(id)) return below;
      const above = top().relations(id);
      const known = new Set(above.map((relation) => relation.id));
      return [...above, ...below.filter((relation) => !known.has(relation.id))];
    },
    sessionsOf(body) {
      const above = hasSessions ? top().sessionsOf(body) : [];
      if (above.length === 0) return base.sessionsOf(body);
      return sessionsInOrder(above, base.sessionsOf(body));
    },
    calendar(from, to) {
      const above = hasSessions ? top().calendar(from, to) : [];
      return sessionsInOrder(above, base.calendar(from, to));
    },
    sessionBodies: lazy(() =>
      hasSessions ? union(base.sessionBodies(), top().sessionBodies()) : base.sessionBodies(),
    ),
    lastParagraph(id) {
      const named = withoutFragment(id);
      for (const each of texts) {
        const last = each.lastParagraph(named);
        if (last !== undefined) return last;
      }
      return rows().get(named)?.lastParagraph ?? base.lastParagraph(id);
    },
    passage(id, place, language) {
      const named = withoutFragment(id);
      for (const each of texts) {
        const passage = each.passage(named, place, language);
        if (passage !== undefined) return passage;
      }
      return base.passage(id, place, language);
    },
    wording(id, language) {
      const named = withoutFragment(id);
      for (const each of texts) {
        const wording = each.wording(named, language);
        if (wording !== undefined) return wording;
      }
      return base.wording(id, language);
    },
    startingWith(prefix, limit) {
      const above = top().startingWith(prefix, limit);
      if (above.length >= limit) return above;
      return union(above, base.startingWith(prefix, limit)).slice(0, limit);
    },
  };
}

/** What the upper layer says of a session takes the place of what the lower one says of it. */
function sessionsInOrder(
  above: readonly SessionFacts[],
  below: readonly SessionFacts[],
): readonly SessionFacts[] {
  const key = ({ body, ordinal, year, subject }: SessionFacts): string =>
    `${body} ${ordinal ?? `${year} ${subject ?? ''}`}`;
  const known = new Set(above.map(key));
  return [...above, ...below.filter((session) => !known.has(key(session)))].sort(byTime);
}

/** One row an instrument, with what every overlay says of it. */
function instrumentsOf(
  overlays: readonly RegistryOverlay[],
): ReadonlyMap<string, OverlayInstrument> {
  const rows = new Map<string, OverlayInstrument>();
  for (const overlay of overlays) {
    for (const row of overlay.instruments) {
      const below = rows.get(row.id);
      rows.set(row.id, below === undefined ? row : mergeRows(row, below));
    }
  }
  return rows;
}

function citedIds(rows: Iterable<OverlayInstrument>): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { id, key, document } of rows) {
    ids.add(id);
    if (key !== undefined) ids.add(key);
    if (document !== undefined) ids.add(document);
  }
  return ids;
}

const isCalledSomething = ({ kind, alsoCalled }: OverlayInstrument): boolean =>
  kind !== 'resolution' || alsoCalled !== undefined;

/** The facts of the overlays alone, with all editions of those ITU documents of which they know one. */
function dataOf(
  base: Registry,
  overlays: readonly RegistryOverlay[],
  instruments: readonly OverlayInstrument[],
): RegistryData {
  const editions = overlays.flatMap((overlay) => overlay.editions);
  const bodies = new Map<string, RegistryOverlay['bodies'][number]>();
  for (const row of overlays.flatMap((overlay) => overlay.bodies)) bodies.set(row.id, row);
  return {
    edition: base.edition,
    numbering: {},
    runs: {},
    exceptions: {},
    lettered: {},
    conferenceYears: {},
    conferences: conferencesOf(base, overlays, editions),
    editions: withOlderEditions(base, editions),
    bodies: [...bodies.values()],
    instruments,
    ambiguous: [],
    subjects: [],
    sessionRules: [],
    // The last row of a session is that of the uppermost layer; the first one found answers.
    sessions: overlays.flatMap((overlay) => overlay.sessions).reverse(),
    actionLines: [],
    actors: {},
    mandates: [],
    earlierDrafts: {},
    lastParagraphs: {},
    decisionNumbers: [],
    drafts: {},
    budgetPeriods: [],
    terms: [],
  };
}

function withOlderEditions(base: Registry, rows: readonly EditionRow[]): readonly EditionRow[] {
  const byId = new Map<string, EditionRow>();
  for (const { body, type, number } of rows) {
    for (const { title, place, suppressed, ...edition } of base.editions(body, type, number)) {
      byId.set(edition.id, {
        body: edition.body,
        type: edition.type,
        number: edition.number,
        kind: edition.kind,
        year: edition.year,
        basis: bases.indexOf(edition.basis),
        ...(place !== undefined && { place }),
        ...(title !== undefined && { title }),
        ...(suppressed === true && { suppressed: 1 as const }),
        ...(edition.suppressedIn !== undefined && { suppressedIn: edition.suppressedIn }),
        ...(edition.replacedBy !== undefined && {
          replacedBy: [edition.replacedBy.id, bases.indexOf(edition.replacedBy.basis)] as const,
        }),
      });
    }
  }
  for (const row of rows) byId.set(editionIdOf(row), row);
  return [...byId.values()];
}

/** An edition is judged by when its conference ended, which may be known below only. */
function conferencesOf(
  base: Registry,
  overlays: readonly RegistryOverlay[],
  editions: readonly EditionRow[],
): readonly ConferenceRow[] {
  const rows = new Map<string, ConferenceRow>();
  for (const body of new Set(editions.map((row) => row.body))) {
    for (const { basis, dates, ...conference } of base.conferences(body)) {
      rows.set(`${body} ${conference.year}`, {
        body,
        year: conference.year,
        place: conference.place,
        ...(dates !== undefined && { dates }),
        basis: bases.indexOf(basis),
      });
    }
  }
  for (const row of overlays.flatMap((overlay) => overlay.conferences)) {
    rows.set(`${row.body} ${row.year}`, row);
  }
  return [...rows.values()];
}

const touchedDocuments = (overlays: readonly RegistryOverlay[]): ReadonlySet<string> =>
  new Set(overlays.flatMap(({ editions }) => editions.map(documentKeyOf)));

const documentKeyOf = ({ body, type, number }: EditionRow): string =>
  documentKey(body, ituTypeCode(type) ?? type, number);

/** All editions of an ITU-R resolution, 61-2 and 61-3, are of one document. */
const documentKey = (body: string, type: string, number: string): string =>
  `${body} ${type} ${number.split('-')[0] ?? number}`;

function documentOfId(id: string): string | undefined {
  const parts = parseId(id);
  return parts.kind === 'itu' ? documentKey(parts.body, parts.type, parts.number) : undefined;
}

/** The same array for the same arguments, as recognition wants it. */
function perArguments(
  compute: (language: LanguageTag, house?: House) => readonly NameEntry[],
): (language: LanguageTag, house?: House) => readonly NameEntry[] {
  const known = new Map<string, readonly NameEntry[]>();
  return (language, house) => {
    const key = `${language} ${house ?? ''}`;
    let entries = known.get(key);
    if (entries === undefined) known.set(key, (entries = compute(language, house)));
    return entries;
  };
}

/** The same edition in two layers is one. */
const editionIdOf = (row: EditionRow): string =>
  formatId({
    kind: 'itu',
    body: row.body,
    type: ituTypeCode(row.type) ?? 'res',
    number: row.number,
    ...(row.kind !== undefined &&
      row.year !== undefined && {
        edition: {
          kind: row.kind,
          ...(row.place !== undefined && { place: placeSlug(row.place) }),
          year: row.year,
        },
      }),
  });
