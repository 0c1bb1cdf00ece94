import { createAdoptions } from './adoption.ts';
import { createCompletion } from './completion.ts';
import { createConferences } from './conferences.ts';
import { basisAt } from './data.ts';
import type { ActionLineRow, RegistryData, TermRow } from './data.ts';
import { generatedData } from './data.generated.ts';
import { createEditions } from './editions.ts';
import { formatId, parseId, seriesKey, withoutFragment } from './ids.ts';
import { groupBy, lazy } from './lazy.ts';
import { createNames } from './names.ts';
import { nearestResolutions } from './nearest.ts';
import { createNumbering } from './numbering.ts';
import type { UnParts } from './numbering.ts';
import { createRelations } from './relations.ts';
import { createSessions } from './sessions.ts';
import { createSubjects } from './subjects.ts';
import { assertNever } from '../text/never.ts';
import type { ActionLine, Lookup, Mandate, MandateRole, Registry, TermFacts } from './types.ts';

/** Makes the facts answer questions. Indexes are built when first needed. */
export function createRegistry(data: RegistryData): Registry {
  const numbering = createNumbering(data);
  const adoptions = createAdoptions(data);
  const conferences = createConferences(data);
  const editions = createEditions(data, conferences);
  const names = createNames(data);
  const sessions = createSessions(data);
  const subjects = createSubjects(data, names.instrument);
  const relations = createRelations(data, (id) => names.instrument(id)?.id ?? id);
  const startingWith = createCompletion(data, numbering, editions);
  const lines = lazy(() => data.actionLines.map(actionLineFrom));
  const lineByCode = lazy(() => {
    const index = new Map<string, ActionLine>();
    data.actionLines.forEach(({ code, alias }, at) => {
      const line = lines()[at];
      if (line === undefined) return;
      index.set(code, line);
      if (alias !== undefined) index.set(alias, line);
    });
    return index;
  });
  const terms = lazy(() => groupBy(data.terms.map(termFrom), (term) => term.language));
  const mandates = lazy(() => groupBy(data.mandates, ({ instrument }) => instrument));
  /** Some fact speaks of it, though no table of numbers does. */
  const isRecorded = (parts: UnParts, id: string): boolean =>
    adoptions(parts) !== undefined || names.instrument(id) !== undefined;

  const nearestTo = (parts: UnParts, neighbours: readonly string[]): readonly string[] => {
    const isNamed = (id: string): boolean => names.instrument(id) !== undefined;
    const resolutions = nearestResolutions(parts, numbering, subjects.near(neighbours), isNamed);
    // Decisions of a session are numbered above its resolutions: 74/556 is one of them.
    const decision: UnParts = { ...parts, type: 'decision' };
    const decisionId = formatId(decision);
    return isRecorded(decision, decisionId) ? [decisionId, ...resolutions] : resolutions;
  };
  const lookupResolution = (cited: UnParts, neighbours: readonly string[]): Lookup => {
    const parts = cited.fragment === undefined ? cited : withoutItsFragment(cited);
    const id = formatId(parts);
    switch (numbering.standing(parts)) {
      case 'known':
        return { status: 'found', id };
      case 'uncovered':
        return { status: isRecorded(parts, id) ? 'found' : 'uncovered', id };
      case 'unknown':
        return new UnknownResolution(id, parts, neighbours, nearestTo);
    }
  };
  const lookUp = (id: string, neighbours: readonly string[], asOf: string): Lookup => {
    if (id.startsWith(ambiguousPrefix)) {
      return { status: 'ambiguous', candidates: id.slice(ambiguousPrefix.length).split('|') };
    }
    const parts = parseId(id);
    switch (parts.kind) {
      case 'un':
        return lookupResolution(parts, neighbours);
      case 'itu':
        return editions.lookup(parts, asOf);
      case 'action-line':
        return lineByCode().has(parts.code)
          ? { status: 'found', id }
          : { status: 'unknown', id, nearest: nearestCodes(parts.code, lines()) };
      case 'session':
        return sessionIsKnown(parts) ? { status: 'found', id } : { status: 'uncovered', id };
      case 'document':
      case 'name':
        return (names.instrument(withoutFragment(id)) ?? names.body(id))
          ? { status: 'found', id }
          : { status: 'uncovered', id };
    }
  };
  const sessionIsKnown = (parts: {
    readonly body: string;
    readonly ordinal?: number;
    readonly year?: number;
  }): boolean =>
    parts.ordinal === undefined
      ? sessions.inYear(parts.body, parts.year ?? 0) !== undefined
      : sessions.byOrdinal(parts.body, parts.ordinal) !== undefined;

  // One draft is judged by one day, so only the answers of the last day are kept.
  let rememberedDay = data.edition;
  const remembered = new Map<string, Lookup>();
  const lookup = (id: string, neighbours: readonly string[], asOf: string): Lookup => {
    if (asOf !== rememberedDay || remembered.size >= rememberedAtMost) {
      rememberedDay = asOf;
      remembered.clear();
    }
    const before = remembered.get(id);
    if (before !== undefined) return before;
    const result = lookUp(id, neighbours, asOf);
    // What is nearest to an unknown number depends on its neighbours in the text.
    if (result.status !== 'unknown') remembered.set(id, result);
    return result;
  };

  return {
    edition: data.edition,
    lookup: (id, options) => lookup(id, options?.neighbours ?? [], options?.asOf ?? data.edition),
    numberRange(id) {
      const parts = parseId(id);
      return parts.kind === 'un'
        ? numbering.range(seriesKey(parts.organ, parts.type, parts.series))
        : undefined;
    },
    coverage(id) {
      const parts = parseId(id);
      return parts.kind === 'un'
        ? numbering.coverage(seriesKey(parts.organ, parts.type, parts.series))
        : undefined;
    },
    councilYears: numbering.councilYears,
    adopted(id) {
      const parts = parseId(id);
      const byNumber = parts.kind === 'un' ? adoptions(parts) : undefined;
      return byNumber ?? names.instrument(withoutFragment(id))?.adopted;
    },
    instrument(id) {
      const named = withoutFragment(id);
      const parts = parseId(named);
      return parts.kind === 'itu'
        ? (names.instrument(named) ?? editions.instrument(parts))
        : names.instrument(formatId(parts));
    },
    body: names.body,
    bodies: names.bodies,
    instruments: names.instruments,
    relations: (id) => relations(withoutFragment(id)),
    seriesOf: subjects.seriesOf,
    names: names.entries,
    conferences: conferences.of,
    conference: conferences.find,
    editions: editions.of,
    editionsStartingWith: editions.startingWith,
    session: sessions.byOrdinal,
    sessionInYear: sessions.inYear,
    sessionsOf: sessions.of,
    calendar: sessions.calendar,
    sessionBodies: sessions.bodies,
    actionLine: (code) => lineByCode().get(code),
    actionLines: lines,
    mandates(instrument, paragraph) {
      const all = mandates().get(withoutFragment(instrument)) ?? [];
      return paragraph === undefined ? all : all.filter((it) => it.paragraph === paragraph);
    },
    mandatesOf: (body, role = 'actor') =>
      data.mandates.filter((mandate) => partiesOf(mandate, role).includes(body)),
    mandatesDueAt: (session) =>
      data.mandates.filter(({ deadline }) => deadline?.session === session),
    actorNames: (id) => names.body(id)?.names ?? data.actors[id],
    paragraphOfDraft: (id, draft) => data.earlierDrafts[withoutFragment(id)]?.[draft],
    lastParagraph: (id) => data.lastParagraphs[withoutFragment(id)],
    decisionNumbers(organ, session) {
      const row = data.decisionNumbers.find(
        (each) => each.organ === organ && session >= each.fromSession,
      );
      return row && [row.first, row.last];
    },
    adoptedFrom: (draft) => data.drafts[draft],
    budgetPeriod(house) {
      const row = data.budgetPeriods.find((period) => period.house === house);
      return row && { years: row.years, from: row.from, basis: basisAt(row.basis) };
    },
    terms: (language) => terms().get(language) ?? [],
    // What ships are facts about texts; the texts themselves come with layers above it.
    passage: () => undefined,
    wording: () => undefined,
    startingWith,
  };
}

/** The registry that ships with Chapeau. */
export const shippedRegistry: () => Registry = lazy(() => createRegistry(generatedData()));

const ambiguousPrefix = 'ambiguous:';

/** Drafts cite the same texts over and over; a whole archive cites more than need be remembered. */
const rememberedAtMost = 10_000;

/**
 * The answer for a number that its session has not. To compare it with all numbers of a series takes
 * long, and whoever counts does not ask: a class, since a getter made anew for each answer would take
 * as long as the rest of the look-up.
 */
class UnknownResolution {
  readonly status = 'unknown';
  readonly id: string;
  readonly #parts: UnParts;
  readonly #neighbours: readonly string[];
  readonly #find: (parts: UnParts, neighbours: readonly string[]) => readonly string[];
  #nearest: readonly string[] | undefined;

  constructor(
    id: string,
    parts: UnParts,
    neighbours: readonly string[],
    find: (parts: UnParts, neighbours: readonly string[]) => readonly string[],
  ) {
    this.id = id;
    this.#parts = parts;
    this.#neighbours = neighbours;
    this.#find = find;
  }

  get nearest(): readonly string[] {
    return (this.#nearest ??= this.#find(this.#parts, this.#neighbours));
  }
}

function withoutItsFragment({ fragment: _fragment, ...parts }: UnParts): UnParts {
  return parts;
}

const actionLineFrom = (row: ActionLineRow): ActionLine => ({
  code: row.code,
  titles: row.titles,
  ...(row.titlesFromMemory !== undefined && { titlesFromMemory: row.titlesFromMemory }),
  facilitators: row.facilitators,
  facilitatorsBasis: basisAt(row.facilitatorsBasis ?? row.basis),
  goals: row.goals,
  basis: basisAt(row.basis),
});

function partiesOf(
  { actors, partners, recipients }: Mandate,
  role: MandateRole,
): readonly string[] {
  switch (role) {
    case 'actor':
      return actors;
    case 'partner':
      return partners ?? [];
    case 'recipient':
      return recipients ?? [];
    default:
      return assertNever(role);
  }
}

const termFrom = (row: TermRow): TermFacts => ({
  concept: row.concept,
  kind: row.kind,
  language: row.language,
  use: {
    ...((row.un ?? row.use) !== undefined && { un: row.un ?? row.use }),
    ...((row.itu ?? row.use) !== undefined && { itu: row.itu ?? row.use }),
  },
  instead: row.instead ?? [],
  wrong: row.wrong === 1,
  wavering: row.wavering === 1,
  basis: basisAt(row.basis),
});

/** For `C13`, the lines whose code shares its first characters: `C1`. */
function nearestCodes(code: string, lines: readonly ActionLine[]): readonly string[] {
  const shared = (other: string): number => {
    let length = 0;
    while (length < code.length && code[length] === other[length]) length++;
    return length;
  };
  return [...lines]
    .sort((a, b) => shared(b.code) - shared(a.code))
    .filter((line) => shared(line.code) > 1)
    .slice(0, 3)
    .map((line) => formatId({ kind: 'action-line', code: line.code }));
}
