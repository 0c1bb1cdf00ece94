/**
 * A stretch of text, `start` inclusive and `end` exclusive, in UTF-16 code units.
 * `Base` says what the numbers count from. It exists only in the types: a span of a paragraph
 * cannot be passed where a span of the document is meant, so facts about a paragraph stay
 * relative to it (and can be kept while the paragraph moves) until `toDocument`.
 */
export interface Span<Base extends 'paragraph' | 'document'> {
  readonly start: number;
  readonly end: number;
  readonly base?: Base;
}

export type ParagraphSpan = Span<'paragraph'>;
export type DocumentSpan = Span<'document'>;

/** The one place where a span of a paragraph becomes a span of its document. */
export function toDocument(
  paragraph: { readonly start: number },
  span: ParagraphSpan,
): DocumentSpan {
  return { start: paragraph.start + span.start, end: paragraph.start + span.end };
}

/** The inverse of {@link toDocument}; the span may lie outside the paragraph. */
export function toParagraph(
  paragraph: { readonly start: number },
  span: DocumentSpan,
): ParagraphSpan {
  return { start: span.start - paragraph.start, end: span.end - paragraph.start };
}

export function contains(span: Span<'document'>, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

export function overlaps<B extends 'paragraph' | 'document'>(a: Span<B>, b: Span<B>): boolean {
  return a.start < b.end && b.start < a.end;
}
