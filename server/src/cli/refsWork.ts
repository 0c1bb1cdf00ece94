import { targetsOf } from '../features/definition.ts';
import { analyse } from '../model/analyse.ts';
import { placeLabel } from '../model/placeLabel.ts';
import type { DocumentModel, ResolvedReference } from '../model/types.ts';
import type { ReferenceKind } from '../references/types.ts';
import { placesIn } from '../text/places.ts';
import { languageOfPath } from '../workspace/languageHint.ts';
import { formatOfRefs } from './format/refs.ts';
import type { RefRecord } from './records.ts';
import { performOn } from './work.ts';
import type { LookupStatus, OpenDraft, Perform, RefsJob, Task } from './work.ts';

/** Lists what a draft refers to, as it is to be written. */
export const performRefs: Perform<RefsJob> = (task) =>
  performOn(task, (draft) => {
    const { format, kinds } = task.job;
    const { write, between } = formatOfRefs[format];
    return { written: referencesOf(task, draft, kinds).map(write).join(between) };
  });

function referencesOf(
  { file, asOf }: Task,
  { text, registry, config: { house, language } }: OpenDraft,
  kinds: readonly ReferenceKind[] | undefined,
): readonly RefRecord[] {
  // Read once and not again: nothing of it need be remembered.
  const model = analyse(
    { uri: file, text },
    {
      registry,
      asOf,
      preferred: { house, language },
      languageHint: languageOfPath(file),
    },
  );
  const places = placesIn(text);
  return model.references
    .filter(({ reference }) => kinds === undefined || kinds.includes(reference.kind))
    .map((resolved) => ({
      file,
      ...places(resolved.span),
      text: text.slice(resolved.span.start, resolved.span.end),
      kind: resolved.reference.kind,
      id: resolved.reference.id,
      status: statusOf(model, resolved),
      paragraph: placeLabel(model, resolved.paragraph) ?? null,
    }));
}

/** What the registry says of a reference; for a paragraph of this text, whether it is there. */
function statusOf(model: DocumentModel, resolved: ResolvedReference): LookupStatus {
  const { reference, lookup } = resolved;
  if (lookup) return lookup.status;
  if (reference.kind !== 'paragraph') return 'uncovered';
  if (targetsOf(model, resolved, reference).length > 0) return 'found';
  // `paragraph 5` with nothing that says of what may be of any text.
  return reference.internal ? 'unknown' : 'uncovered';
}
