import type { DocumentModel } from '../../model/types.ts';
import type { Paragraph } from '../../syntax/types.ts';
import { toDocument } from '../../text/span.ts';
import type { DocumentSpan } from '../../text/span.ts';

interface Point {
  readonly span: DocumentSpan;
}

// `[…]`, `[●]`, `[...]` · `XX`, `80/XXX`, `20XX` · `TBD`, `TBC` · `____`.
const PLACEHOLDER =
  /\[(?:…|●|\.{2,4}|_{1,20})\]|(?<![\p{L}\p{N}])(?:\d{1,2}\/)?(?:\d{2})?X{2,5}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])TB[CD](?![\p{L}\p{N}])|_{4,}/gu;

const UNREAD: ReadonlySet<Paragraph['kind']> = new Set([
  'comment',
  'front-matter',
  'rule',
  'blank',
]);

/** Words that still stand in square brackets: `[welcomes]`. What stands inside others is one of them. */
export function openBrackets(model: DocumentModel): readonly Point[] {
  return model.paragraphs.flatMap((paragraph) => {
    if (UNREAD.has(paragraph.kind)) return [];
    const brackets = paragraph.inlines.filter(({ kind }) => kind === 'bracket');
    return brackets
      .filter(({ span }) => !isPlaceholder(paragraph.text.slice(span.start, span.end)))
      .filter(
        ({ span }) =>
          !brackets.some((other) => other.span.start < span.start && span.end < other.span.end),
      )
      .map(({ span }) => ({ span: toDocument(paragraph, span) }));
  });
}

/** What was to be filled in later: `resolution 80/XX`, `[…]`, `TBD`. */
export function placeholders(model: DocumentModel): readonly Point[] {
  return model.paragraphs.flatMap((paragraph) => {
    if (UNREAD.has(paragraph.kind)) return [];
    return [...paragraph.text.matchAll(PLACEHOLDER)].map(({ 0: found, index }) => ({
      span: toDocument(paragraph, { start: index, end: index + found.length }),
    }));
  });
}

const isPlaceholder = (text: string): boolean => /^\[(?:…|●|\.{2,4}|_{1,20})\]$/.test(text);
