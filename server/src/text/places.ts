import { LineIndex } from './lines.ts';
import type { DocumentSpan } from './span.ts';

/** Where something stands: lines and columns count from 1, in UTF-16 units, as editors show them. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Turns spans of a text into places. */
export function placesIn(text: string): (span: DocumentSpan) => Place {
  const lines = new LineIndex(text);
  return ({ start, end }) => {
    const from = lines.positionAt(start);
    const to = lines.positionAt(end);
    return {
      line: from.line + 1,
      column: from.character + 1,
      endLine: to.line + 1,
      endColumn: to.character + 1,
    };
  };
}
