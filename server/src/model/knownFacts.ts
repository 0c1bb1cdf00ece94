import type { LanguageTag } from '../languages/types.ts';
import { packs } from '../languages/index.ts';
import { buildLexicon, type Lexicon } from '../references/lexicon.ts';
import type { HouseId, KnownFacts } from '../references/types.ts';
import { foldName, formatId, parseId, placeSlug } from '../registry/ids.ts';
import type { ActionLine, Lookup, Registry } from '../registry/types.ts';
import { viewOf } from '../text/view.ts';

/** What short names stand for in the texts of the two families of houses. */
const ROLES = { assembly: 'unga', ituCouncil: 'itu-council', ituConference: 'itu-pp' } as const;

const factsOf = new WeakMap<Registry, KnownFacts>();

/** The registry as the recogniser asks it; answers are kept, since texts cite the same things again. */
export function knownFacts(registry: Registry): KnownFacts {
  let facts = factsOf.get(registry);
  if (!facts) factsOf.set(registry, (facts = createFacts(registry)));
  return facts;
}

function createFacts(registry: Registry): KnownFacts {
  const seriesBodies = new Set(registry.sessionBodies().filter((body) => body.startsWith('itu-')));
  const styles = new Map<string, 'ordinal' | 'year' | undefined>();
  const standings = new Map<string, Standing>();
  let slugs: Map<string, string> | undefined;

  const slugsByName = (): Map<string, string> => {
    if (slugs) return slugs;
    slugs = new Map();
    for (const body of seriesBodies) {
      for (const { place } of registry.conferences(body)) {
        if (place.en === undefined) continue;
        for (const name of Object.values(place)) slugs.set(foldName(name), placeSlug(place.en));
      }
    }
    return slugs;
  };

  const style = (body: string): 'ordinal' | 'year' | undefined => {
    if (!registry.sessionBodies().includes(body)) return undefined;
    for (let ordinal = 1; ordinal <= 100; ordinal++) {
      if (registry.session(body, ordinal)) return 'ordinal';
    }
    return 'year';
  };

  return {
    ...ROLES,
    likelihood(id, given) {
      let standing = standings.get(id);
      if (standing === undefined) {
        if (standings.size > 20_000) standings.clear();
        standings.set(id, (standing = standingOf(registry, id)));
      }
      return likelihood(standing, given);
    },
    meeting(acronym, year) {
      const body = [...seriesBodies].find((id) => isCalled(registry, id, acronym));
      if (body === undefined) return undefined;
      const place = registry.conferences(body).find((each) => each.year === year)?.place.en;
      return { body, slug: placeSlug(place ?? acronym) };
    },
    councilYears: registry.councilYears,
    actionLine: (code) => registry.actionLine(code)?.code,
    partOfLine: (code, words, language) => partOfLine(registry, code, words, language),
    placeSlug: (place) =>
      slugsByName().get(foldName(place)) ?? (placeSlug(place) || foldName(place)),
    conferenceBodies: (place, year) =>
      [...seriesBodies].filter((body) => registry.conference(body, place, year) !== undefined),
    resolutionSymbol: (body, session, number) =>
      registry
        .body(body)
        ?.resolutionSymbol?.replace('{session}', String(session))
        .replace('{number}', String(number)),
    series: (body) =>
      seriesBodies.has(body)
        ? formatId({ kind: 'itu', body, type: 'res', number: '1' }).replace(/\/res\/1$/, '')
        : undefined,
    sessionInYear: (body, year) => registry.sessionInYear(body, year)?.ordinal,
    sessionYear: (body, ordinal) => registry.session(body, ordinal)?.year,
    sessionStyle(body) {
      if (!styles.has(body)) styles.set(body, style(body));
      return styles.get(body);
    },
  };
}

/** Whether a body goes by a short name in any language: `WRC`, `CMR`, `ВКР`. */
function isCalled(registry: Registry, id: string, acronym: string): boolean {
  const body = registry.body(id);
  const forms = Object.values(body?.forms ?? {}).flat();
  return body?.acronym === acronym || forms.includes(acronym);
}

/** `C7/e-health` for `E-health`, `ICT applications: e-health` or `télésanté` behind `C7`. */
function partOfLine(
  registry: Registry,
  code: string,
  words: string,
  language: LanguageTag,
): { readonly code: string; readonly length: number } | undefined {
  const parts = registry.actionLines().filter((line) => line.code.startsWith(`${code}/`));
  if (parts.length === 0) return undefined;
  const folded = viewOf(words).text.toLowerCase();
  // The title of the line itself may come first, or what stands before its colon.
  const own = titlesOf(registry.actionLine(code), language).flatMap((title) => [
    title,
    title.replace(/[:：].*$/, ''),
  ]);
  const skipped = own.find((title) => folded.startsWith(title)) ?? '';
  const joint =
    skipped === '' ? '' : (/^ ?[:：(,–-] ?/.exec(folded.slice(skipped.length))?.[0] ?? '');
  const start = joint === '' ? 0 : skipped.length + joint.length;
  for (const line of parts) {
    for (const title of titlesOf(line, language)) {
      const end = start + title.length;
      if (folded.startsWith(title, start) && !/^[a-zа-яё\u0620-\u064a]/.test(folded.slice(end))) {
        return { code: line.code, length: end };
      }
    }
  }
  return undefined;
}

const titlesOf = (line: ActionLine | undefined, language: LanguageTag): readonly string[] =>
  [line?.titles[language], line?.titles.en].flatMap((title) =>
    title === undefined ? [] : [viewOf(title).text.toLowerCase()],
  );

/** What speaks for and against an id, whatever date is given with it. */
interface Standing {
  readonly status: Lookup['status'];
  readonly adopted: string | undefined;
  readonly years: readonly [number, number] | undefined;
}

function standingOf(registry: Registry, id: string): Standing {
  const { status } = registry.lookup(id);
  return status === 'unknown'
    ? { status, adopted: undefined, years: undefined }
    : { status, adopted: registry.adopted(id)?.date, years: yearsOf(registry, id) };
}

function likelihood(
  { status, adopted, years }: Standing,
  { date, year }: { readonly date?: string | undefined; readonly year?: number | undefined },
): number {
  if (status === 'unknown') return -2;
  if (date !== undefined && adopted !== undefined) return adopted === date ? 2 : -1;
  if (years) {
    if (date !== undefined) {
      const given = Number(date.slice(0, 4));
      if (given < years[0] || given > years[1]) return -1;
    }
    // A text cannot cite what was not there yet.
    if (year !== undefined && years[0] > year) return -1;
  }
  return status === 'found' ? 1 : 0;
}

/** The first and last year in which a resolution of that session can have been adopted. */
function yearsOf(registry: Registry, id: string): readonly [number, number] | undefined {
  const parts = parseId(id);
  if (parts.kind !== 'un') return undefined;
  const series = Number(parts.series);
  if (!Number.isInteger(series)) return undefined;
  if (series > 1900) return [series, series];
  const session = registry.session(parts.organ, series);
  if (session) return [session.year, session.endYear ?? session.year];
  // Sessions behind the last one known are still to come.
  const last = lastSession(registry, parts.organ);
  return last !== undefined && series > last.ordinal ? [last.year + 1, Infinity] : undefined;
}

const lastSessions = new WeakMap<
  Registry,
  Map<string, { ordinal: number; year: number } | undefined>
>();

function lastSession(
  registry: Registry,
  body: string,
): { ordinal: number; year: number } | undefined {
  let known = lastSessions.get(registry);
  if (!known) lastSessions.set(registry, (known = new Map()));
  if (!known.has(body)) {
    let last: { ordinal: number; year: number } | undefined;
    for (let ordinal = 1; ordinal <= 130; ordinal++) {
      const session = registry.session(body, ordinal);
      if (session) last = { ordinal, year: session.year };
    }
    known.set(body, last);
  }
  return known.get(body);
}

const lexicons = new WeakMap<Registry, Map<string, Lexicon>>();

/** The words of a language and the registry's names in it, as the texts of a house use them. */
export function lexiconFor(registry: Registry, language: LanguageTag, house: HouseId): Lexicon {
  let known = lexicons.get(registry);
  if (!known) lexicons.set(registry, (known = new Map()));
  // The Council's texts and those of Model United Nations are worded as the Assembly's are.
  const worded: HouseId = house === 'itu' ? 'itu' : 'un';
  const key = `${language} ${worded}`;
  let lexicon = known.get(key);
  if (!lexicon) {
    known.set(
      key,
      (lexicon = buildLexicon(packs[language], registry.names(language, worded), {
        sections: worded === 'itu',
      })),
    );
  }
  return lexicon;
}
