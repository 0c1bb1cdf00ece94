import { packs } from '../languages/index.ts';
import type { DocumentModel } from '../model/types.ts';
import type { Reference, SessionReference } from '../references/types.ts';
import { parseId } from '../registry/ids.ts';
import type { Scanners } from './scan.ts';
import type { SourceText } from './sourceText.ts';
import type { Deadline } from './types.ts';

interface Clause {
  readonly model: DocumentModel;
  readonly paragraph: number;
  readonly source: SourceText;
  /** In offsets of the view. */
  readonly start: number;
  readonly end: number;
}

/**
 * By when a clause is to be done: the session at which it is due, else the day or year, else how often.
 * Years gone by are told of, not asked for.
 */
export function deadlineIn(clause: Clause, scanners: Scanners): Deadline | undefined {
  const { model, paragraph, source, start, end } = clause;
  const references = model
    .referencesIn(paragraph)
    .map(({ reference }) => reference)
    .filter(({ span }) => {
      const [from, to] = [source.toView(span.start), source.toView(span.end)];
      return from >= start && to <= end;
    });
  const written = (reference: Reference): string =>
    (model.paragraphs[paragraph]?.text ?? '').slice(reference.span.start, reference.span.end);
  const due = references.filter(isSession).flatMap((session) => dueSession(session, model) ?? []);
  const [session] = due;
  if (session) {
    const { reference, year } = session;
    const beside = year ?? yearBeside(clause, scanners);
    return {
      session: reference.id,
      ...(beside !== undefined && { year: beside }),
      text: written(reference),
    };
  }
  return (
    dayIn(references, clause, written) ??
    yearIn(clause, references, scanners) ??
    recurrenceIn(clause, scanners)
  );
}

const isSession = (reference: Reference): reference is SessionReference =>
  reference.kind === 'session';

/** The year of the text itself: what is older is past. */
const yearOf = ({ date, asOf }: DocumentModel): number => Number((date ?? asOf).slice(0, 4));

/**
 * A session that may still sit, with the year by which texts count it, in which it opens: `at its
 * eighty-second session, in 2027`.
 */
function dueSession(
  reference: SessionReference,
  model: DocumentModel,
): { readonly reference: SessionReference; readonly year: number | undefined } | undefined {
  const parts = parseId(reference.id);
  const known =
    parts.kind === 'session' && parts.ordinal !== undefined
      ? model.registry.session(parts.body, parts.ordinal)
      : undefined;
  const year = reference.year?.value ?? known?.year;
  const last = reference.year?.value ?? known?.endYear ?? known?.year;
  if (last !== undefined && last < yearOf(model)) return undefined;
  return { reference, year };
}

function dayIn(
  references: readonly Reference[],
  { model }: Clause,
  written: (reference: Reference) => string,
): Deadline | undefined {
  for (const reference of references) {
    if (reference.kind !== 'date' || !/^\d{4}-\d\d-\d\d$/.test(reference.id)) continue;
    const isOfCitation = references.some(
      (other) =>
        other.kind === 'citation' &&
        other.span.start <= reference.span.start &&
        reference.span.end <= other.span.end,
    );
    const { id } = reference;
    if (isOfCitation || id < (model.date ?? model.asOf)) continue;
    return { date: id, year: Number(id.slice(0, 4)), text: written(reference) };
  }
  return undefined;
}

const YEAR = /(?<![\d/])((?:19|20)\d\d)(?![\d/])/g;

/** `in 2035`, `d’ici à 2030`, `в 2035 году`, `2035年`: the last year in which it is due. */
function yearIn(
  clause: Clause,
  references: readonly Reference[],
  scanners: Scanners,
): Deadline | undefined {
  const { model, source, start, end } = clause;
  let found: Deadline | undefined;
  for (const match of source.text.slice(start, end).matchAll(YEAR)) {
    const at = start + match.index;
    const year = Number(match[1]);
    if (year < yearOf(model) || !isDueYear(source.text, at, scanners, model)) continue;
    const isNamed = references.some(
      ({ kind, span }) =>
        (kind === 'instrument' || kind === 'citation' || kind === 'body') &&
        source.toView(span.start) <= at &&
        at < source.toView(span.end),
    );
    if (isNamed || isQuoted(source.text.slice(start, at))) continue;
    found = { year, text: match[0] };
  }
  return found;
}

function yearBeside(clause: Clause, scanners: Scanners): number | undefined {
  return yearIn(clause, [], scanners)?.year;
}

/** `《2030年议程》`, `“Agenda 2030”`: a year in a title is no deadline. */
const isQuoted = (before: string): boolean =>
  before.lastIndexOf('《') > before.lastIndexOf('》') ||
  before.lastIndexOf('“') > before.lastIndexOf('”') ||
  before.lastIndexOf('«') > before.lastIndexOf('»');

function isDueYear(
  text: string,
  at: number,
  { words, spaced }: Scanners,
  model: DocumentModel,
): boolean {
  if (!spaced) {
    const behind = packs[model.language].references.yearWordsBehind;
    return behind.some((word) => text.startsWith(word, at + 4));
  }
  const before = text
    .slice(Math.max(0, at - 24), at)
    .trimEnd()
    .toLowerCase();
  return words.dueYear.some(
    (word) =>
      before.endsWith(word) && !/\p{L}/u.test(before.charAt(before.length - word.length - 1)),
  );
}

/** `annually`, `every two years`. */
function recurrenceIn({ source, start, end }: Clause, scanners: Scanners): Deadline | undefined {
  const [first] = scanners.recurs.in(source.text.slice(start, end));
  return (
    first && {
      recurs: first.value,
      text: source.text.slice(start + first.start, start + first.end),
    }
  );
}
