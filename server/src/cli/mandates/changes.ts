import { compareMandates, mandatesOf } from '../../mandates/index.ts';
import type { MandateAspect, MandateChange } from '../../mandates/index.ts';
import type { Draft } from '../readDrafts.ts';
import { recorder } from '../../node/exports/records.ts';
import type { MandateRecord } from '../../node/exports/records.ts';

/** What became of one mandate of an earlier text, as `mandates --base --format json` gives it. */
export interface ChangeRecord {
  readonly change: MandateChange['kind'];
  readonly aspects: readonly MandateAspect[];
  readonly before: MandateRecord | null;
  readonly after: MandateRecord | null;
}

/** The mandates of a text beside those of an earlier one. */
export function changesOf(base: Draft, draft: Draft): readonly ChangeRecord[] {
  const changes = compareMandates(mandatesOf(base.model), mandatesOf(draft.model));
  return changes.map(changeRecorder(base, draft));
}

/** Makes records of what became of the mandates of one text in another. */
export function changeRecorder(base: Draft, draft: Draft): (change: MandateChange) => ChangeRecord {
  const before = recorder(base);
  const after = recorder(draft);
  return (change) => ({
    change: change.kind,
    aspects: change.kind === 'changed' ? change.aspects : [],
    before: change.kind === 'new' ? null : before(change.before),
    after: change.kind === 'dropped' ? null : after(change.after),
  });
}
