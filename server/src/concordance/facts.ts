import type { DocumentModel, ResolvedReference } from '../model/types.ts';
import type { Citation, Reference } from '../references/types.ts';
import type { Paragraph } from '../syntax/types.ts';
import type { ParagraphSpan } from '../text/span.ts';
import { viewOf } from '../text/view.ts';
import { figuresIn } from './figures.ts';
import type { CitedNumber, Fact } from './types.ts';

/** What a paragraph says that its other language versions must say too, in the order of the text. */
export function factsOf(model: DocumentModel, index: number): readonly Fact[] {
  const paragraph = model.paragraphs[index];
  if (!paragraph || isMasthead(paragraph)) return [];
  const references = model.referencesIn(index).map(({ reference }: ResolvedReference) => reference);
  const facts = [
    ...references.flatMap((reference) => factsOfReference(reference, paragraph.text)),
    ...footnotes(paragraph),
    ...figureFacts(model, paragraph, references),
  ];
  const deadlines = references.filter(({ kind }) => kind === 'deadline');
  const isDue = ({ kind, span }: Fact): boolean =>
    (kind === 'session' || kind === 'date') &&
    deadlines.some((due) => due.span.start <= span.start && span.end <= due.span.end);
  return facts
    .map((fact) => (isDue(fact) ? { ...fact, due: true } : fact))
    .sort((a, b) => a.span.start - b.span.start);
}

/** `[on the report of the Third Committee (A/75/478, para. 34)]`: written by each language's editors. */
const isMasthead = ({ kind, text }: Paragraph): boolean =>
  (kind === 'title' || kind === 'text') && /^\s*\[[^\]^]+\]\s*$/.test(text);

function factsOfReference(reference: Reference, text: string): readonly Fact[] {
  const { span, id } = reference;
  switch (reference.kind) {
    case 'citation':
      return citationFacts(reference, text);
    case 'paragraph': {
      // `the annex`, `see note`: without a number there is nothing to compare.
      if (reference.path.length === 0) return [];
      return [{ kind: 'paragraph-reference', keys: [reference.path.join('.')], span }];
    }
    case 'action-line':
      // Which part of a line is meant is said by its title, which is another in each language.
      return [{ kind: 'action-line', keys: [id.replace(/\/.*$/, '')], span }];
    case 'session':
      // Whose session it is goes with the body; a year by itself goes with the years.
      return reference.ordinal
        ? [
            {
              kind: 'session',
              keys: [String(reference.ordinal.value)],
              span: reference.ordinal.span,
            },
          ]
        : [];
    case 'date':
      return daysOf(id, span, text);
    case 'body':
      return [{ kind: 'body', keys: candidatesOf(id), span }];
    case 'instrument':
      return [{ kind: 'term', keys: candidatesOf(id), span }];
    case 'deadline':
      return [];
  }
}

/** The second symbol of `A/79/62-E/2024/3`, under which another organ has the same document. */
const secondOfJoint = ({ also, span }: Citation): readonly Fact[] =>
  also ? [{ kind: 'citation', keys: [documentKey(also.id)], span }] : [];

/** `resolution 70/125@2015-12-16`: the date that a version gives this document. */
const dateOfCitation = (cited: string, iso: string): string => `${cited}@${iso}`;

function citationFacts(citation: Citation, text: string): readonly Fact[] {
  const { id, candidates = [], span, date } = citation;
  const fact: Fact = {
    kind: 'citation',
    keys: [documentKey(id), ...candidates.map(documentKey)],
    span,
    ...(citation.family !== 'itu' && { cited: citedNumber(citation) }),
  };
  const facts = [fact, ...secondOfJoint(citation)];
  if (!date) return facts;
  const days = daysOf(date.iso, date.span, text);
  if (!/^\d{4}-\d\d-\d\d$/.test(date.iso)) return [...facts, ...days];
  const key = dateOfCitation(fact.cited?.key ?? fact.keys[0], date.iso);
  return [...facts, ...days, { kind: 'date', keys: [key], span: date.span }];
}

const citedNumber = ({ id, family, type, number, organNamed = false }: Citation): CitedNumber =>
  family === 'un-prose'
    ? { key: `${type} ${number}`, organNamed, literal: number }
    : { key: id, organNamed: true, literal: id.replace(/^un:/, '') };

/**
 * The document that is cited. A part of it may be named in one version only, corrigenda are issued for
 * single languages, and slips in the signs of a symbol (`A/75/7Add.2`) are for other checks.
 */
const documentKey = (id: string): string =>
  id
    .replace(/#.*$/, '')
    .replace(/\/Corr\.\d+$/, '')
    .replace(/\(Parts?[^)]{0,40}\)/, '')
    .replace(/\/?(Add|Rev)\./g, '/$1.');

/**
 * A date is compared in its parts: the day with its month, `12-16`, or the month, `12-`, and the year.
 * Versions differ in how far they join them: `from 14 to 16 February 2017`, `2017年2月14日至16日`.
 */
function daysOf(id: string, span: ParagraphSpan, text: string): readonly Fact[] {
  const written = viewOf(text.slice(span.start, span.end)).text;
  const facts: Fact[] = [];
  for (const part of id.split('/')) {
    const [, year, month, day = ''] = /^(\d{4}|-)-(\d\d)(?:-(\d\d))?$/.exec(part) ?? [];
    if (month !== undefined) facts.push({ kind: 'date', keys: [`${month}-${day}`], span });
    // A year that was taken from elsewhere in the text is not written here.
    if (year !== undefined && written.includes(year))
      facts.push({ kind: 'date', keys: [year], span });
  }
  return facts;
}

/** A short name may be of several bodies: `the Secretary-General`. */
function candidatesOf(id: string): Fact['keys'] {
  const [first = id, ...others] = id.replace(/^ambiguous:/, '').split('|');
  return [first, ...others];
}

/** Notes are counted: their names differ where one version has one more. */
function footnotes({ inlines }: Paragraph): readonly Fact[] {
  return inlines
    .filter(({ kind }) => kind === 'note-mark' || kind === 'note-body')
    .map(({ span }, index) => ({ kind: 'footnote', keys: [`${index + 1}`], span }));
}

function figureFacts(
  model: DocumentModel,
  paragraph: Paragraph,
  references: readonly Reference[],
): readonly Fact[] {
  const taken = [
    ...references.flatMap(takenBy),
    ...paragraph.inlines.flatMap(({ kind, span }) =>
      kind === 'emphasis' || kind === 'bracket' || kind === 'insertion' ? [] : [span],
    ),
    // The marker, the name of a note.
    { start: 0, end: paragraph.content.start },
  ];
  return figuresIn(paragraph.text, model.language, taken).flatMap(({ span, keys, bound }) => {
    const literal = paragraph.text.slice(span.start, span.end);
    const figure: Fact = { kind: isYear(keys) ? 'date' : 'figure', keys, span, literal };
    return bound && !isYear(keys)
      ? [figure, { kind: 'quantifier', keys: boundKeys(bound.sense, keys), span: bound.span }]
      : [figure];
  });
}

const boundKeys = (bound: string, [key, ...others]: Fact['keys']): Fact['keys'] => [
  `${bound} ${key}`,
  ...others.map((other) => `${bound} ${other}`),
];

const isYear = ([first]: readonly string[]): boolean => /^(?:19|20)\d\d$/.test(first ?? '');

/** Digits that stand for something else than a figure. */
function takenBy(reference: Reference): readonly ParagraphSpan[] {
  const { span } = reference;
  switch (reference.kind) {
    case 'citation':
    case 'paragraph':
    case 'action-line':
      return [span];
    case 'session':
      return reference.ordinal ? [reference.ordinal.span] : [];
    case 'date':
      // `16 December 2015`, not `2005–2014`: years count wherever they stand.
      return /\d-\d\d|^--/.test(reference.id) ? [span] : [];
    case 'body':
    case 'instrument':
    case 'deadline':
      return [];
  }
}
