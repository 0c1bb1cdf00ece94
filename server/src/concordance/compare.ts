import type { DocumentModel } from '../model/types.ts';
import type { Paragraph } from '../syntax/types.ts';
import { toDocument } from '../text/span.ts';
import { tellingEnglish } from '../text/messages.ts';
import type { Telling } from '../text/messages.ts';
import type { DocumentSpan, ParagraphSpan } from '../text/span.ts';
import { align } from './align.ts';
import { divergences } from './compareRow.ts';
import type { Divergence } from './compareRow.ts';
import { placeNamer } from './placeNames.ts';
import { around } from './present.ts';
import { kindOfDivergence, versionSpeech } from './messages.ts';
import type { VersionSpeech } from './messages.ts';
import { severityOf, severityOfMissing } from './severity.ts';
import type { Difference, Holding, Row, Unit, Version } from './types.ts';
import { versionOf } from './units.ts';

/** What can be told of several language versions of one text. */
export interface Concordance {
  readonly rows: readonly Row[];
  readonly differences: readonly Difference[];
}

/**
 * Compares the language versions of one text paragraph by paragraph: citations, places in texts, action
 * lines, sessions, deadlines, dates, figures and their bounds, notes, bodies, known texts, numbers and whether the
 * paragraph is there at all. Two versions at least. `names` are what messages call the versions:
 * `English`, or the file where two are in one language.
 */
export function compareVersions(
  models: readonly DocumentModel[],
  names: readonly string[],
  telling: Telling = tellingEnglish,
): Concordance {
  const versions = models.map(versionOf);
  const rows = align(versions);
  const speech = versionSpeech(telling);
  const nameOf = placeNamer(rows, versions, speech);
  const comparison: Comparison = { versions, rows, names, nameOf, speech };
  const first = firstClause(rows);
  const numbers = numberWatch(comparison);
  const differences = rows.flatMap((_, at) => [
    ...(missing(comparison, at, at < first) ?? []),
    ...numbers(at),
    ...divergences(rows, at, versions).map((each) => fromDivergence(comparison, at, each)),
  ]);
  return { rows, differences };
}

interface Comparison {
  readonly versions: readonly Version[];
  readonly rows: readonly Row[];
  readonly names: readonly string[];
  /** `paragraph 12 (a)`. */
  readonly nameOf: (at: number) => string;
  readonly speech: VersionSpeech;
}

/** Lines above the first clause are the masthead, which every language sets in its own way. */
function firstClause(rows: readonly Row[]): number {
  const first = rows.findIndex((row) => row.some((unit) => unit && unit.kind !== 'line'));
  return first < 0 ? 0 : first;
}

function missing(
  { versions, rows, names, nameOf, speech }: Comparison,
  at: number,
  inMasthead: boolean,
): readonly Difference[] {
  const row = rows[at] ?? [];
  const having = versions.flatMap((_, version) => (row[version] ? [version] : []));
  const lacking = versions.flatMap((_, version) => (row[version] ? [] : [version]));
  if (lacking.length === 0 || inMasthead || isMoved(rows, at)) return [];
  const holders = having.flatMap((version) => holdingOf(versions, version, row[version]) ?? []);
  const lackers = lacking.flatMap((version) => nearestBefore(versions, rows, at, version) ?? []);
  // What one or two of many have is one too many there; else it is one too few in the others.
  const isExtra = having.length < lacking.length;
  const unit = row.find((each) => each !== undefined);
  const paragraphs = having.map((version) => paragraphOf(versions[version], row[version]));
  return [
    {
      kind: 'missing',
      severity: severityOfMissing(unit, paragraphs),
      place: nameOf(at),
      message: speech.missing(
        nameOf(at),
        (isExtra ? having : lacking).map((version) => names[version] ?? ''),
        isExtra,
        textOf(paragraphs.find((paragraph) => paragraph !== undefined)),
      ),
      differ: isExtra ? holders : lackers,
      agree: isExtra ? lackers : holders,
    },
  ];
}

/** A note that a version has a few notes on: the order of notes follows that of the words. */
function isMoved(rows: readonly Row[], at: number): boolean {
  const row = rows[at] ?? [];
  if (row.find((unit) => unit !== undefined)?.kind !== 'note') return false;
  return around(rows, at).some(
    (other) =>
      other.find((unit) => unit !== undefined)?.kind === 'note' &&
      other.every((unit, version) => (unit === undefined) !== (row[version] === undefined)),
  );
}

/**
 * Watches the numbers of paragraphs. Where one version is one ahead from some place on, only the place
 * where it leaves the others is told.
 */
function numberWatch({ versions, rows, names, nameOf, speech }: Comparison) {
  const shifts = versions.map(() => 0);
  return (at: number): readonly Difference[] => {
    const row = rows[at] ?? [];
    const numbered = row.flatMap((unit, version) =>
      unit?.number !== undefined && unit.kind !== 'note'
        ? [{ unit, version, number: unit.number }]
        : [],
    );
    if (numbered.length < 2) return [];
    const usual = mostFrequent(numbered.map(({ number }) => number));
    const agree = numbered.filter(({ number }) => number === usual);
    const differ = numbered.filter(({ version, number }) => {
      const shift = shiftOf(number, usual);
      const isNew = number !== usual && shift !== shifts[version];
      shifts[version] = shift;
      return isNew;
    });
    return differ.map(({ unit, version }) => ({
      kind: 'number',
      severity: 'error',
      place: nameOf(at),
      message: speech.number(
        names[version] ?? '',
        markerOf(versions[version], unit),
        agree.map((each) => names[each.version] ?? ''),
        markerOf(versions[agree[0]?.version ?? 0], agree[0]?.unit),
      ),
      differ: markerHolding(versions, version, unit),
      agree: agree.flatMap((each) => markerHolding(versions, each.version, each.unit)),
    }));
  };
}

/** How far a number is ahead of that of the others: 1 for `0:13` beside `0:12`; NaN for letters and numbers. */
function shiftOf(number: string, usual: string): number {
  const [own, other] = [number, usual].map((each) => Number(each.split(/[:.]/).at(-1)));
  return (own ?? 0) - (other ?? 0);
}

function mostFrequent(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), ['', 0])[0];
}

function fromDivergence(
  { versions, rows, names, nameOf, speech }: Comparison,
  at: number,
  divergence: Divergence,
): Difference {
  const row = rows[at] ?? [];
  const { version, extra, lacks, agree } = divergence;
  const own = paragraphOf(versions[version], row[version]);
  const words = (where: number, span: ParagraphSpan): string => {
    const paragraph = paragraphOf(versions[where], row[where]);
    return paragraph?.text.slice(span.start, span.end).trim() ?? '';
  };
  const here = (span: ParagraphSpan, has: boolean): readonly Holding[] =>
    own ? [{ version, span: toDocument(own, span), has }] : [];
  const differ =
    extra.length > 0
      ? extra.flatMap(({ span }) => here(span, true))
      : here(own?.content ?? { start: 0, end: 0 }, false);
  const kind = kindOfDivergence(divergence);
  return {
    kind,
    severity: severityOf(kind, divergence),
    place: nameOf(at),
    message: speech.divergence(kind, {
      place: nameOf(at),
      version: names[version] ?? '',
      others: agree.map((each) => names[each] ?? ''),
      says: unique(extra.map(({ span }) => words(version, span))),
      lacks: unique(lacks.map(({ version: where, fact }) => words(where, fact.span))),
    }),
    differ,
    agree: agree.flatMap((each): readonly Holding[] => {
      const paragraph = paragraphOf(versions[each], row[each]);
      if (!paragraph) return [];
      const said = row[each]?.facts.find((fact) =>
        lacks.some((lack) => lack.fact.kind === fact.kind && fact.keys.includes(lack.fact.keys[0])),
      );
      const span = toDocument(paragraph, said?.span ?? paragraph.content);
      return [{ version: each, span, has: said !== undefined }];
    }),
  };
}

function paragraphOf(version: Version | undefined, unit: Unit | undefined): Paragraph | undefined {
  return unit && version?.model.paragraphs[unit.paragraph];
}

/** A heading may be its number alone. */
function textOf(paragraph: Paragraph | undefined): string {
  if (!paragraph) return '';
  const { text, content } = paragraph;
  return text.slice(content.start, content.end) || text.trim();
}

function holdingOf(
  versions: readonly Version[],
  version: number,
  unit: Unit | undefined,
): Holding | undefined {
  const paragraph = paragraphOf(versions[version], unit);
  return paragraph && { version, span: toDocument(paragraph, paragraph.content), has: true };
}

/** Where a paragraph ought to stand: behind the last one before it that the version has. */
function nearestBefore(
  versions: readonly Version[],
  rows: readonly Row[],
  at: number,
  version: number,
): Holding | undefined {
  for (let before = at - 1; before >= 0; before--) {
    const paragraph = paragraphOf(versions[version], rows[before]?.[version]);
    if (paragraph) return { version, span: endOf(paragraph), has: false };
  }
  return { version, span: { start: 0, end: 0 }, has: false };
}

const endOf = (paragraph: Paragraph): DocumentSpan => {
  const end = paragraph.start + paragraph.content.end;
  return { start: end, end };
};

const markerOf = (version: Version | undefined, unit: Unit | undefined): string =>
  paragraphOf(version, unit)?.marker?.text ?? '';

function markerHolding(
  versions: readonly Version[],
  version: number,
  unit: Unit,
): readonly Holding[] {
  const paragraph = paragraphOf(versions[version], unit);
  if (!paragraph) return [];
  const span = toDocument(paragraph, paragraph.marker?.span ?? paragraph.content);
  return [{ version, span, has: true }];
}

/** A date is one place in the text, though its day and its year are compared apart. */
const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];
