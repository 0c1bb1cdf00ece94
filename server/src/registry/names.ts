import { basisAt } from './data.ts';
import type { BodyRow, InstrumentRow, RegistryData } from './data.ts';
import { unfoldForms } from './forms.ts';
import { lazy } from './lazy.ts';
import type { LanguageTag } from '../languages/types.ts';
import type { BodyFacts, House, InstrumentFacts, NameEntry } from './types.ts';

/** Documents that are known by their title alone, or called after others: `2030 Agenda–Global Digital Compact matrix`. */
const isTitle = ({ id, kind }: BodyRow | InstrumentRow): boolean =>
  id.startsWith('doc:') || kind === 'document';

/** A resolution is cited by number; its title alone (`World Summit on the Information Society`) names something else. */
const isCalledByName = ({ kind }: InstrumentRow): boolean => kind !== 'resolution';

export interface Names {
  body(id: string): BodyFacts | undefined;
  bodies(): readonly BodyFacts[];
  instrument(id: string): InstrumentFacts | undefined;
  instruments(): readonly InstrumentFacts[];
  entries(language: LanguageTag, house?: House): readonly NameEntry[];
}

export function createNames(
  data: Pick<RegistryData, 'bodies' | 'instruments' | 'ambiguous'>,
): Names {
  const bodies = lazy(() => new Map(data.bodies.map((row) => [row.id, bodyFrom(row)])));
  const instruments = lazy(() => data.instruments.map(instrumentFrom));
  const byId = lazy(() => {
    const index = new Map<string, InstrumentFacts>();
    data.instruments.forEach((row, at) => {
      const facts = instruments()[at];
      if (facts === undefined) return;
      index.set(row.id, facts);
      if (row.key !== undefined) index.set(row.key, facts);
    });
    // A resolution that has no entry of its own answers with what it holds: 34/180 with the Convention.
    data.instruments.forEach(({ document }, at) => {
      const facts = instruments()[at];
      if (document !== undefined && facts !== undefined && !index.has(document)) {
        index.set(document, facts);
      }
    });
    return index;
  });
  const entries = new Map<string, readonly NameEntry[]>();

  return {
    body: (id) => bodies().get(id),
    bodies: lazy(() => [...bodies().values()]),
    instrument: (id) => byId().get(id),
    instruments,
    entries(language, house) {
      const key = `${language} ${house ?? ''}`;
      let known = entries.get(key);
      if (known === undefined) entries.set(key, (known = collectEntries(data, language, house)));
      return known;
    },
  };
}

function collectEntries(
  data: Pick<RegistryData, 'bodies' | 'instruments' | 'ambiguous'>,
  language: LanguageTag,
  house: House | undefined,
): readonly NameEntry[] {
  const shared = data.ambiguous.filter((name) => name.language === language);
  const ambiguous = new Set(shared.map(({ form }) => form));
  const found: NameEntry[] = shared.map(({ form, ids }) => ({
    form,
    id: `ambiguous:${ids.join('|')}`,
    kind: 'body',
  }));
  // The Security Council and Model UN write as the United Nations do.
  const ownHouse = house === 'sc' || house === 'mun' ? 'un' : house;
  const add = (row: BodyRow | InstrumentRow, name: string | undefined, kind: NameEntry['kind']) => {
    const plain = row.within === undefined || row.within === ownHouse;
    const forms = new Set([
      ...(plain && name !== undefined ? [name] : []),
      ...(plain ? unfoldForms(name ?? '', row.forms?.[language] ?? []) : []),
      ...(ownHouse === undefined ? [] : (row.short?.[ownHouse]?.[language] ?? [])),
    ]);
    for (const form of forms) if (!ambiguous.has(form)) found.push({ form, id: row.id, kind });
  };
  for (const row of data.bodies) {
    if (row.silent !== true) add(row, row.names[language], row.kind ?? 'body');
  }
  for (const row of data.instruments) {
    if (isCalledByName(row)) {
      add(row, row.titles[language], isTitle(row) ? 'title' : 'instrument');
    }
  }
  return found;
}

function bodyFrom(row: BodyRow): BodyFacts {
  const forms: Partial<Record<LanguageTag, readonly string[]>> = {};
  for (const language of Object.keys(row.names) as LanguageTag[]) {
    const name = row.names[language];
    if (name !== undefined)
      forms[language] = [name, ...unfoldForms(name, row.forms?.[language] ?? [])];
  }
  return {
    id: row.id,
    names: row.names,
    forms,
    ...(row.acronym !== undefined && { acronym: row.acronym }),
    ...(row.parent !== undefined && { parent: row.parent }),
    ...(row.symbolPrefix !== undefined && { symbolPrefix: row.symbolPrefix }),
    ...(row.secretariat !== undefined && {
      secretariat: { by: row.secretariat[0], basis: basisAt(row.secretariat[1]) },
    }),
    ...(row.resolutionSymbol !== undefined && { resolutionSymbol: row.resolutionSymbol }),
    kind: row.kind ?? 'body',
    basis: basisAt(row.basis),
  };
}

const instrumentFrom = (row: InstrumentRow): InstrumentFacts => ({
  id: row.id,
  ...(row.key !== undefined && { key: row.key }),
  ...(row.document !== undefined && { document: row.document }),
  ...(row.annex !== undefined && { annex: row.annex }),
  titles: row.titles,
  ...(row.titlesFromMemory !== undefined && { titlesFromMemory: row.titlesFromMemory }),
  ...(row.adopted !== undefined && {
    adopted: { date: row.adopted, basis: basisAt(row.adoptedBasis ?? row.basis) },
  }),
  related: row.related ?? [],
  basis: basisAt(row.basis),
});
