import { lengthOf } from '../../languages/pages.ts';
import type { Length } from '../../languages/pages.ts';
import type { LanguageTag } from '../../languages/types.ts';
import { labelOf } from '../../features/describe/label.ts';
import type { DocumentModel } from '../../model/types.ts';
import type { HouseId } from '../../references/types.ts';
import { readSuppressions, silences } from '../../rules/suppressions.ts';
import { openBracketsIn, placeholdersIn } from '../../rules/support/unfinished.ts';
import type { Finding, Severity } from '../../rules/types.ts';
import type { Paragraph } from '../../syntax/types.ts';
import { toDocument } from '../../text/span.ts';
import type { DocumentSpan, ParagraphSpan } from '../../text/span.ts';
import { placesIn } from '../../text/places.ts';
import { supersededEditions, undatedFirstCitations } from './citations.ts';

/** One thing to settle: where it stands, its words, and what to know of it. */
export interface OpenPoint {
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly note?: string;
}

/** Everything that whoever submits a draft has to know of it. */
export interface SubmissionPage {
  readonly file: string;
  readonly symbol?: string;
  readonly language: LanguageTag;
  readonly house: HouseId;
  readonly length: Length;
  readonly brackets: readonly OpenPoint[];
  readonly placeholders: readonly OpenPoint[];
  readonly undated: readonly OpenPoint[];
  readonly superseded: readonly OpenPoint[];
  readonly findings: Readonly<Record<Severity, readonly (OpenPoint & { readonly rule: string })[]>>;
  readonly ready: boolean;
}

const weights: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** Rules whose suppression accepts a point for good. */
const ACCEPTED_BY = {
  brackets: 'str-brackets',
  placeholders: 'str-placeholder',
  undated: 'cit-date-missing',
  superseded: 'rev-stale',
} as const;

/** The page of a draft; it is ready where nothing is open and nothing found weighs `failOn` or more. */
export function submissionPage(
  file: string,
  model: DocumentModel,
  found: readonly Finding[],
  failOn: Severity,
): SubmissionPage {
  const places = placesIn(model.text);
  const suppressions = readSuppressions(model.paragraphs);
  const pointAt = (span: DocumentSpan, note?: string): OpenPoint => {
    const { line, column } = places(span);
    const text = model.text.slice(span.start, span.end).replace(/\s+/g, ' ');
    return { line, column, text, ...(note !== undefined && { note }) };
  };
  const open = (
    kind: keyof typeof ACCEPTED_BY,
    points: readonly { readonly span: DocumentSpan; readonly note?: string }[],
  ): readonly OpenPoint[] =>
    points
      .filter(({ span }) => !suppressions.some((each) => silences(each, ACCEPTED_BY[kind], span)))
      .map(({ span, note }) => pointAt(span, note));
  const findings = (severity: Severity): SubmissionPage['findings'][Severity] =>
    found
      .filter((finding) => finding.severity === severity)
      .map(({ span, message, rule }) => ({ ...pointAt(span, message), rule }));

  const page = {
    file,
    ...(model.self !== undefined && { symbol: labelOf(model.registry, model.self) }),
    language: model.language,
    house: model.house,
    length: lengthOf(readableText(model), model.language),
    brackets: open('brackets', spansOf(model, openBracketsIn)),
    placeholders: open('placeholders', spansOf(model, placeholdersIn)),
    undated: open('undated', undatedFirstCitations(model)),
    superseded: open('superseded', supersededEditions(model)),
    findings: {
      error: findings('error'),
      warning: findings('warning'),
      info: findings('info'),
    },
  };
  const isOpen =
    page.brackets.length + page.placeholders.length + page.undated.length + page.superseded.length;
  const weighs = found.some(({ severity }) => weights[severity] >= weights[failOn]);
  return { ...page, ready: isOpen === 0 && !weighs };
}

/** What is open in each paragraph, as places of the draft. */
const spansOf = (
  { paragraphs }: DocumentModel,
  open: (paragraph: Paragraph) => readonly ParagraphSpan[],
): readonly { readonly span: DocumentSpan }[] =>
  paragraphs.flatMap((paragraph) =>
    open(paragraph).map((span) => ({ span: toDocument(paragraph, span) })),
  );

/** What is printed: no comments and no front matter. */
const readableText = ({ paragraphs }: DocumentModel): string =>
  paragraphs
    .filter(({ kind }) => kind !== 'comment' && kind !== 'front-matter')
    .map(({ text }) => text)
    .join('');
