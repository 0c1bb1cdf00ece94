import type { DocumentSpan } from './span.ts';

/** Replaces the text of `span` by `newText`; an insertion has an empty span. */
export interface TextChange {
  readonly span: DocumentSpan;
  readonly newText: string;
}

/**
 * The text after all changes. They are given in any order and must not overlap;
 * of two that do, the later one in the text is left out, so that nothing is ever written twice.
 */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  const ordered = [...changes].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  );
  let result = '';
  let position = 0;
  for (const { span, newText } of ordered) {
    if (span.start < position) continue;
    result += text.slice(position, span.start) + newText;
    position = span.end;
  }
  return result + text.slice(position);
}
