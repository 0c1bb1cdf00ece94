const basisNumbers = { document: 0, citations: 1, list: 2, entered: 3, memory: 4 };
const basisNumber = (basis) => basisNumbers[basis];
/** The number of a basis that part of an entry has for itself; none where it is that of the entry. */
const basisApart = (basis, ofEntry) =>
  basis === undefined || basis === ofEntry ? undefined : basisNumber(basis);
const dayLength = 86_400_000;
const dayNumber = (iso) =>
  Math.round((Date.parse(`${iso}T00:00:00Z`) - Date.UTC(1945, 0, 1)) / dayLength);

/** The data as server/src/registry/data.ts describes it: numbers for dates and bases, lists for runs. */
export function compact({ entries }) {
  const of = (kind) => (entries[kind] ?? []).map(({ value }) => value);
  return {
    edition: of('edition')[0].edition,
    numbering: fold(of('numbering'), ({ series, first, last, coverage, extra = [] }) => [
      series,
      [first, last, coverage === 'complete' ? 1 : 0, ...extra.flat()],
    ]),
    runs: runs(of('adoption')),
    exceptions: nested(of('adoption-exceptions'), ({ series, number, part, adopted, basis }) => [
      series,
      `${number}${part ?? ''}`,
      adopted === undefined ? 0 : [dayNumber(adopted), basisNumber(basis)],
    ]),
    lettered: nested(of('lettered'), ({ series, number, parts }) => [series, number, parts]),
    conferenceYears: fold(of('conference-years'), ({ body, from, to }) => [body, [from, to]]),
    conferences: of('conferences').map((entry) =>
      defined({
        body: entry.body,
        year: entry.year,
        place: entry.place,
        alsoWritten: entry.alsoWritten,
        dates: entry.dates,
        datesBasis: basisApart(entry.datesBasis, entry.basis),
        basis: basisNumber(entry.basis),
      }),
    ),
    editions: of('editions').map((entry) =>
      defined({
        body: entry.body,
        type: entry.type,
        number: entry.number,
        kind: entry.kind,
        place: entry.place,
        year: entry.year,
        title: entry.title,
        titleFromMemory: entry.titleBasis === 'memory' || entry.basis === 'memory' ? 1 : undefined,
        suppressed: entry.suppressed ? 1 : undefined,
        suppressedIn: entry.suppressed?.year,
        replacedBy: entry.suppressed?.replacedBy && [
          entry.suppressed.replacedBy,
          basisNumber(entry.suppressed.replacedByBasis ?? entry.basis),
        ],
        basis: basisNumber(entry.basis),
      }),
    ),
    bodies: of('bodies').map((entry) =>
      defined({
        id: entry.id,
        kind: entry.kind === 'process' ? 'process' : undefined,
        names: entry.names,
        forms: entry.forms && foldForms(entry.names ?? entry.titles, entry.forms),
        short: entry.short,
        within: entry.within,
        silent: entry.silent,
        resolutionSymbol: entry.resolutionSymbol,
        acronym: entry.acronym,
        parent: entry.parent,
        symbolPrefix: entry.symbolPrefix,
        secretariat: entry.secretariat && [
          entry.secretariat.by,
          basisNumber(entry.secretariat.basis),
        ],
        basis: basisNumber(entry.basis),
      }),
    ),
    instruments: of('instruments').map((entry) =>
      defined({
        id: entry.id,
        key: entry.key,
        kind: entry.kind,
        document: entry.document,
        annex: annexOf(entry),
        titles: entry.titles,
        forms: entry.forms && foldForms(entry.names ?? entry.titles, entry.forms),
        short: entry.short,
        within: entry.within,
        titlesFromMemory: entry.titlesFromMemory,
        adopted: entry.adopted,
        adoptedBasis: entry.adoptedBasis && basisNumber(entry.adoptedBasis),
        relations: entry.relations,
        related: entry.related,
        basis: basisNumber(entry.basis),
      }),
    ),
    ambiguous: of('ambiguous').map(({ form, language, ids }) => ({ form, language, ids })),
    subjects: of('subjects').map(({ members, series }) =>
      defined({ members, series: series ? 1 : undefined }),
    ),
    sessionRules: of('session-rules').map((rule) =>
      defined({
        body: rule.body,
        offset: rule.offset,
        from: rule.from,
        to: rule.to,
        perYear: rule.perYear,
        endsNextYear: rule.endsNextYear ? 1 : undefined,
        opens: rule.opens,
        basis: basisNumber(rule.basis),
      }),
    ),
    sessions: of('sessions').map((entry) =>
      defined({
        body: entry.body,
        ordinal: entry.ordinal,
        year: entry.year,
        dates: entry.dates,
        datesBasis: entry.dates && basisApart(entry.datesBasis, entry.basis),
        place: entry.place,
        placeBasis: basisApart(entry.placeBasis, entry.basis),
        subject: entry.subject,
        basis: basisNumber(entry.basis),
      }),
    ),
    actionLines: of('action-lines').map((entry) =>
      defined({
        code: entry.code,
        alias: entry.alias,
        titles: entry.titles,
        titlesFromMemory: entry.titlesFromMemory,
        facilitators: entry.facilitators,
        facilitatorsBasis: basisApart(entry.facilitatorsBasis, entry.basis),
        goals: entry.goals,
        basis: basisNumber(entry.basis),
      }),
    ),
    actors: fold(of('actors'), ({ id, names }) => [id, names]),
    mandates: of('mandates'),
    earlierDrafts: nested(of('earlier-drafts'), ({ id, draft, paragraph }) => [
      id,
      draft,
      paragraph,
    ]),
    lastParagraphs: fold(of('paragraphs'), ({ id, last }) => [id, last]),
    decisionNumbers: of('decision-numbers').map(({ organ, fromSession, first, last }) => ({
      organ,
      fromSession,
      first,
      last,
    })),
    drafts: fold(of('drafts'), ({ draft, adopted }) => [draft, adopted]),
    budgetPeriods: of('budget-periods').map(({ house, years, from, basis }) => ({
      house,
      years,
      from,
      basis: basisNumber(basis),
    })),
    terms: of('terms').map((entry) =>
      defined({
        concept: entry.concept,
        kind: entry.kind,
        language: entry.language,
        use: entry.use,
        un: entry.un,
        itu: entry.itu,
        instead: entry.instead,
        wrong: entry.wrong ? 1 : undefined,
        wavering: isWavering(entry.seen) ? 1 : undefined,
        basis: basisNumber(entry.basis),
      }),
    ),
  };
}

/** `II` of `A/RES/69/283, annex II`, which holds the Sendai Framework; empty for a sole annex. */
const annexOf = ({ symbol, document }) => {
  const annex = /^(A\/RES\/[^,]*), annex(?: (?<number>[IVX]+))?$/.exec(symbol ?? '');
  if (!annex || document === undefined) return undefined;
  return annex.groups.number ?? '';
};

/** Where more than one in five of the published uses is another form, neither is the only right one. */
const isWavering = (seen) => seen !== undefined && seen[1] * 4 > seen[0];

/** A form that ends like the one before it is worth abbreviating from so many letters on. */
const sharedEnd = 6;

/**
 * Inflected forms differ from the name in the ends of words: of `Комиссии по науке` for `Комиссия по
 * науке` only `^1и` is kept, in each word the letters to take away and those to put in their place.
 * Of other forms that end alike, `Комитета~21`: the last 21 characters of the last form that stands
 * in full (first the name). server/src/registry/forms.ts unfolds them.
 */
function foldForms(names, forms) {
  return Object.fromEntries(
    Object.entries(forms).map(([language, list]) => {
      let full = names[language] ?? '';
      const folded = list.map((form) => {
        const shortest = [byEndings(full, form), byTail(full, form)]
          .filter((each) => each !== undefined && each.length < form.length)
          .sort((a, b) => a.length - b.length)[0];
        if (shortest === undefined) full = form;
        return shortest ?? form;
      });
      return [language, folded];
    }),
  );
}

function byTail(full, form) {
  let shared = 0;
  while (shared < form.length && form.at(-1 - shared) === full.at(-1 - shared)) shared++;
  return shared >= sharedEnd ? `${form.slice(0, form.length - shared)}~${shared}` : undefined;
}

function byEndings(full, form) {
  const words = full.split(' ');
  const others = form.split(' ');
  if (words.length !== others.length) return undefined;
  const endings = others.map((other, at) => {
    const word = words[at];
    if (word === other) return '';
    let shared = 0;
    while (shared < other.length && other[shared] === word[shared]) shared++;
    return `${word.length - shared}${other.slice(shared)}`;
  });
  // An ending that begins with a digit would make the number of letters another one.
  return endings.every((ending) => /^(\d+(\D|$)|$)/.test(ending))
    ? `^${endings.join(' ').trimEnd()}`
    : undefined;
}

const fold = (items, entryOf) => Object.fromEntries(items.map(entryOf));

function nested(items, entryOf) {
  const result = {};
  for (const item of items) {
    const [outer, inner, value] = entryOf(item);
    (result[outer] ??= {})[inner] = value;
  }
  return result;
}

/** Each run relative to the one before it in its series; server/src/registry/adoption.ts reads them. */
function runs(items) {
  const result = {};
  const before = {};
  for (const { series, from, to, adopted, basis } of items) {
    const { last, day } = before[series] ?? { last: 0, day: 0 };
    before[series] = { last: to, day: dayNumber(adopted) };
    const run = [from - last - 1, to - from, before[series].day - day, basisNumber(basis)];
    (result[series] ??= []).push(
      run
        .map((each) => each || '')
        .join(',')
        .replace(/,+$/, ''),
    );
  }
  return mapValues(result, (each) => each.join(' '));
}

const mapValues = (record, change) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

const defined = (object) =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
