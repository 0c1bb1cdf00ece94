import type { LookupStatus } from './work.ts';
import type { ReferenceKind } from '../references/types.ts';
import type { Severity } from '../rules/types.ts';
import type { Place } from '../text/places.ts';

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
