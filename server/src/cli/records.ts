import type { LookupStatus } from './work.ts';
import type { ReferenceKind } from '../references/types.ts';
import type { Severity } from '../rules/types.ts';
import { LineIndex } from '../text/lines.ts';
import type { DocumentSpan } from '../text/span.ts';

/** Where something stands: lines and columns count from 1, in UTF-16 units, as editors show them. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** One finding, as `lint --format json` gives it. */
export interface LintRecord extends Place {
  readonly file: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly url: string;
  readonly fixes: readonly {
    readonly title: string;
    readonly edits: readonly (Place & { readonly newText: string })[];
  }[];
}

/** One reference, as `refs --format ndjson` gives it. */
export interface RefRecord extends Place {
  readonly file: string;
  readonly text: string;
  readonly kind: ReferenceKind;
  readonly id: string;
  readonly status: LookupStatus;
  /** `12 (a)`; null outside numbered paragraphs. */
  readonly paragraph: string | null;
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
