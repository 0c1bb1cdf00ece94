/** What the entries say of each other must hold: whoever is named exists, and nobody twice. */
export function checkIntegrity({ entries }) {
  const of = (kind) => entries[kind] ?? [];
  return [
    ...twice(of('numbering'), ({ series }) => series),
    ...twice(of('lettered'), ({ series, number }) => `${series}/${number}`),
    ...twice(
      of('adoption-exceptions'),
      ({ series, number, part }) => `${series}/${number}${part ?? ''}`,
    ),
    ...twice(of('conferences'), ({ body, year }) => `${body} ${year}`),
    ...twice(of('editions'), (it) =>
      [it.body, it.type, it.number, it.kind, it.place, it.year].filter(Boolean).join(' '),
    ),
    ...twice(of('bodies'), ({ id }) => id),
    ...twice(of('instruments'), ({ id }) => id),
    ...twice(of('action-lines'), ({ code }) => code),
    ...twice(of('paragraphs'), ({ id }) => id),
    ...twice(of('actors'), ({ id }) => id),
    ...runsInOrder(of('adoption')),
    ...rangesInOrder(of('numbering')),
    ...runsWithinRanges(of('adoption'), of('numbering')),
    ...editionsAtKnownConferences(of('editions'), of('conferences')),
    ...editionsInOrder(of('editions')),
    ...knownBodies(entries),
    ...knownInstruments(entries),
    ...knownActors(entries),
    ...mandatesWithinTexts(entries),
    ...knownSessions(entries),
    ...knownReplacements(of('editions')),
    ...twice(of('earlier-drafts'), ({ id, draft }) => `${id} ${draft}`),
    ...parentsWithoutCycle(of('bodies')),
    ...plainNames(entries),
  ];
}

function twice(found, keyOf) {
  const first = new Map();
  const problems = [];
  for (const { file, line, value } of found) {
    const key = keyOf(value);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, { file, line });
    else {
      problems.push({
        file,
        line,
        text: `"${key}" stands already in ${earlier.file}:${earlier.line}.`,
        wayOut: 'Keep one of the two.',
      });
    }
  }
  return problems;
}

function runsInOrder(found) {
  const last = new Map();
  const problems = [];
  for (const { file, line, value } of found) {
    const { series, from, to } = value;
    if (to < from) {
      problems.push({
        file,
        line,
        text: `the run ends at ${to}, before it begins at ${from}.`,
        wayOut: 'Exchange "from" and "to".',
      });
    }
    const before = last.get(series);
    if (before !== undefined && from <= before) {
      problems.push({
        file,
        line,
        text: `${series}/${from} lies in the run before, which ends at ${before}.`,
        wayOut: 'Runs of a series follow each other in ascending order and do not overlap.',
      });
    }
    last.set(series, to);
  }
  return problems;
}

const rangesInOrder = (found) =>
  found
    .filter(({ value }) => value.last < value.first)
    .map(({ file, line, value }) => ({
      file,
      line,
      text: `${value.series} ends at ${value.last}, before it begins at ${value.first}.`,
      wayOut: 'Exchange "first" and "last".',
    }));

/** Where all numbers of a session are known, a run does not go beyond them, nor over a gap in them. */
function runsWithinRanges(found, numbering) {
  const ranges = new Map(
    numbering
      .filter(({ value }) => value.coverage === 'complete')
      .map(({ value }) => [value.series, [[value.first, value.last], ...(value.extra ?? [])]]),
  );
  return found
    .filter(({ value }) => {
      const known = ranges.get(value.series);
      return known !== undefined && !known.some(([a, b]) => value.from >= a && value.to <= b);
    })
    .map(({ file, line, value }) => ({
      file,
      line,
      text: `${value.series} has no numbers ${value.from} to ${value.to} altogether.`,
      wayOut: 'Split the run, or mend the range in numbering.jsonl.',
    }));
}

function editionsAtKnownConferences(editions, conferences) {
  const known = new Set(
    conferences.map(({ value }) => `${value.body} ${value.place.en} ${value.year}`),
  );
  return editions
    .filter(({ value }) => value.place !== undefined)
    .filter(({ value }) => !known.has(`${value.body} ${value.place} ${value.year}`))
    .map(({ file, line, value }) => ({
      file,
      line,
      text: `${value.body} is not known to have met in ${value.place} in ${value.year}.`,
      wayOut: 'Add the conference to itu/conferences.jsonl or mend place and year.',
    }));
}

/** Editions of one document follow each other in time: a document is new once, before it is revised. */
function editionsInOrder(editions) {
  const problems = [];
  const last = new Map();
  for (const { file, line, value } of editions) {
    if (value.year === undefined) continue;
    const key = `${value.body} ${value.type} ${value.number}`;
    const before = last.get(key);
    if (before !== undefined && value.year < before) {
      problems.push({
        file,
        line,
        text: `${key} of ${value.year} stands after its edition of ${before}.`,
        wayOut: 'List the editions of a document oldest first.',
      });
    }
    last.set(key, value.year);
  }
  return problems;
}

function knownBodies(entries) {
  const ids = new Set((entries.bodies ?? []).map(({ value }) => value.id));
  // Before there are bodies there is nothing to refer to.
  if (ids.size === 0) return [];
  const named = [
    ...(entries.bodies ?? []).map((it) => ({ ...it, field: 'parent', id: it.value.parent })),
    ...(entries.bodies ?? []).map((it) => ({
      ...it,
      field: 'secretariat',
      id: it.value.secretariat?.by,
    })),
    ...(entries.conferences ?? []).map((it) => ({ ...it, field: 'body', id: it.value.body })),
    ...(entries['conference-years'] ?? []).map((it) => ({
      ...it,
      field: 'body',
      id: it.value.body,
    })),
    ...(entries.editions ?? []).map((it) => ({ ...it, field: 'body', id: it.value.body })),
    ...(entries.sessions ?? []).map((it) => ({
      ...it,
      field: 'body',
      id: it.value.of ?? it.value.body,
    })),
    ...(entries['session-rules'] ?? []).map((it) => ({ ...it, field: 'body', id: it.value.body })),
    ...(entries['action-lines'] ?? []).flatMap((it) =>
      it.value.facilitators.map((id) => ({ ...it, field: 'facilitators', id })),
    ),
    ...(entries.ambiguous ?? []).flatMap((it) =>
      it.value.ids.map((id) => ({ ...it, field: 'ids', id })),
    ),
  ];
  return named
    .filter(({ id }) => id !== undefined && !ids.has(id))
    .map(({ file, line, field, id }) => ({
      file,
      line,
      text: `"${field}" names ${id}, which is no body.`,
      wayOut: 'Add it to bodies/bodies.jsonl or mend the id.',
    }));
}

/** Whoever is asked, helps or receives is a body or one of those in actors.jsonl. */
function knownActors(entries) {
  const ids = new Set(
    [...(entries.bodies ?? []), ...(entries.actors ?? [])].map(({ value }) => value.id),
  );
  return (entries.mandates ?? []).flatMap(({ file, line, value }) =>
    ['actors', 'partners', 'recipients'].flatMap((field) =>
      (value[field] ?? [])
        .filter((id) => !ids.has(id))
        .map((id) => ({
          file,
          line,
          text: `"${field}" names ${id}, which is neither a body nor an actor.`,
          wayOut: 'Add it to bodies/bodies.jsonl or wsis/actors.jsonl, or mend the id.',
        })),
    ),
  );
}

/** A text asks nothing in a paragraph that it does not have. */
function mandatesWithinTexts(entries) {
  const last = new Map((entries.paragraphs ?? []).map(({ value }) => [value.id, value.last]));
  return (entries.mandates ?? [])
    .filter(({ value }) => Number(value.paragraph) > (last.get(value.instrument) ?? Infinity))
    .map(({ file, line, value }) => ({
      file,
      line,
      text: `${value.instrument} has no paragraph ${value.paragraph}.`,
      wayOut: 'Mend the number, or the last paragraph in texts/paragraphs.jsonl.',
    }));
}

/** A deadline names a session that is listed, or that a rule counts. */
function knownSessions(entries) {
  const listed = new Set(
    [...(entries.sessions ?? []), ...(entries.conferences ?? [])].flatMap(({ value }) => [
      `${value.body}:${value.ordinal}`,
      `${value.body}:${value.year}`,
    ]),
  );
  const isCounted = (body, ordinal) =>
    (entries['session-rules'] ?? []).some(
      ({ value }) =>
        value.body === body && ordinal >= value.from && ordinal <= (value.to ?? Infinity),
    );
  return (entries.mandates ?? [])
    .filter(({ value }) => {
      const session = value.deadline?.session;
      if (session === undefined || listed.has(session)) return false;
      const [body, ordinal] = session.split(':');
      return !isCounted(body, Number(ordinal));
    })
    .map(({ file, line, value }) => ({
      file,
      line,
      text: `"deadline" names ${value.deadline.session}, a session that is not known.`,
      wayOut: 'Add it to sessions/sessions.jsonl, or mend it.',
    }));
}

/** What takes the place of a document is one itself, and not the same. */
function knownReplacements(editions) {
  const ids = new Set(editions.map(({ value }) => documentId(value)));
  return editions
    .filter(({ value }) => {
      const id = value.suppressed?.replacedBy;
      return id !== undefined && (!ids.has(id) || id === documentId(value));
    })
    .map(({ file, line, value }) => ({
      file,
      line,
      text: `"replacedBy" names ${value.suppressed.replacedBy}, of which there is no edition.`,
      wayOut: 'Add an edition of it, or mend the id: itu:pp/res/136.',
    }));
}

const documentId = ({ body, type, number }) =>
  `itu:${body === 'itu-ra' ? 'r' : body.replace(/^itu-/, '')}/${type.slice(0, type === 'opinion' ? 2 : 3)}/${number}`;

/** Whatever an instrument is related to is an instrument, or the body or event it came out of. */
function knownInstruments(entries) {
  const found = entries.instruments ?? [];
  const ids = new Set([...found, ...(entries.bodies ?? [])].map(({ value }) => value.id));
  return found.flatMap(({ file, line, value }) =>
    [
      ...Object.entries(value.relations ?? {}),
      ...(value.related ? [['related', value.related]] : []),
    ].flatMap(([field, named]) =>
      named
        .filter((id) => !ids.has(id) || id === value.id)
        .map((id) => ({
          file,
          line,
          text: `"${field}" names ${id}, which is no instrument.`,
          wayOut: 'Add it to instruments/instruments.jsonl or mend the id.',
        })),
    ),
  );
}

function parentsWithoutCycle(bodies) {
  const parents = new Map(bodies.map(({ value }) => [value.id, value.parent]));
  return bodies
    .filter(({ value }) => {
      const seen = new Set();
      for (let id = value.id; id !== undefined; id = parents.get(id)) {
        if (seen.has(id)) return true;
        seen.add(id);
      }
      return false;
    })
    .map(({ file, line, value }) => ({
      file,
      line,
      text: `${value.id} is, through its parents, a part of itself.`,
      wayOut: 'Mend "parent".',
    }));
}

/** A name that two things bear is listed as ambiguous, or one of the two must give it up. */
function plainNames(entries) {
  const marked = new Set(
    (entries.ambiguous ?? []).map(({ value }) => `${value.language} ${value.form}`),
  );
  const bearers = new Map();
  const problems = [];
  const bear = (entry, language, form, house) => {
    const key = `${language} ${form}`;
    if (marked.has(key)) return;
    const scoped = `${key} ${house ?? ''}`;
    const other = bearers.get(scoped);
    if (other === undefined) bearers.set(scoped, entry);
    else if (other.value.id !== entry.value.id) {
      problems.push({
        file: entry.file,
        line: entry.line,
        text: `"${form}" (${language}) names ${entry.value.id} and, in ${other.file}:${other.line}, ${other.value.id}.`,
        wayOut: 'Take it from one of them, or list it in bodies/ambiguous.jsonl.',
      });
    }
  };
  const named = [
    ...(entries.bodies ?? []),
    ...(entries.instruments ?? []).filter(({ value }) => value.kind !== 'resolution'),
  ];
  for (const entry of named) {
    const { names, titles, forms = {}, short = {}, within } = entry.value;
    for (const [language, name] of Object.entries(names ?? titles)) {
      bear(entry, language, name, within);
    }
    for (const [language, list] of Object.entries(forms)) {
      for (const form of list) bear(entry, language, form, within);
    }
    for (const [house, byLanguage] of Object.entries(short)) {
      for (const [language, list] of Object.entries(byLanguage)) {
        for (const form of list) bear(entry, language, form, house);
      }
    }
  }
  return problems;
}
