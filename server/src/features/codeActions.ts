import type { TextChange } from '../text/edits.ts';
import type { DocumentSpan } from '../text/span.ts';

/** What code actions need of a finding: where it is and how it may be mended. */
export interface Mendable {
  readonly rule: string;
  readonly span: DocumentSpan;
  readonly message: string;
  readonly fixes: readonly {
    readonly title: string;
    readonly safe: boolean;
    readonly changes: readonly TextChange[];
  }[];
}

/** A quick fix of one finding. */
export interface QuickFix<Found extends Mendable> {
  readonly title: string;
  readonly finding: Found;
  readonly changes: readonly TextChange[];
  /** The one that `Auto Fix` takes: safe, and the first that the rule offers. */
  readonly preferred: boolean;
}

/** The fixes of every finding that touches the selection, in the order of the text. */
export function quickFixes<Found extends Mendable>(
  findings: readonly Found[],
  selection: DocumentSpan,
): readonly QuickFix<Found>[] {
  return findings
    .filter(({ span }) => span.start <= selection.end && selection.start <= span.end)
    .flatMap((finding) =>
      finding.fixes.map(({ title, safe, changes }, index) => ({
        title,
        finding,
        changes,
        preferred: safe && index === 0,
      })),
    );
}
