import type { DocumentModel } from '../../../server/src/model/types.ts';
import type { TextChange } from '../../../server/src/text/edits.ts';
import type { DocumentSpan } from '../../../server/src/text/span.ts';

/** One mistake put into a text. */
export interface Mutation {
  readonly changes: readonly TextChange[];
  /** Where it ought to be found, in the text with the mistake. */
  readonly at: DocumentSpan;
}

/** A mistake that drafters make. */
export interface Kind {
  readonly name: string;
  /** Any of them tells of it; the first is the one that such mistakes are for. */
  readonly rules: readonly string[];
  /** Absent: published texts and own drafts. */
  readonly origin?: 'own' | 'excerpt';
  mutations(model: DocumentModel): Iterable<Mutation>;
}

export const replace = (span: DocumentSpan, newText: string): Mutation => ({
  changes: [{ span, newText }],
  at: { start: span.start, end: span.start + newText.length },
});

/** The same, to be found anywhere in the line that has it. */
export function inLine(model: DocumentModel, span: DocumentSpan, newText: string): Mutation {
  const paragraph = model.paragraphs[model.paragraphAt(span.start)];
  const start = paragraph?.start ?? span.start;
  const end = start + (paragraph?.text.length ?? 0) + newText.length - (span.end - span.start);
  return { changes: [{ span, newText }], at: { start, end } };
}

export const shift = (digits: string, by: number): string => String(Number(digits) + by);

/** Digits in a span; the last of those that fit, as Chinese dates begin with the year. */
export function digitsIn(
  model: DocumentModel,
  span: DocumentSpan,
  pattern: RegExp,
): DocumentSpan | undefined {
  const match = [...model.text.slice(span.start, span.end).matchAll(pattern)].at(-1);
  if (!match) return undefined;
  const start = span.start + match.index;
  return { start, end: start + match[0].length };
}

export const DAY = /(?<!\d)\d{1,2}(?!\d)/g;
export const YEAR = /(?<!\d)\d{4}(?!\d)/g;
