import type { DocumentModel, ResolvedReference } from '../../model/types.ts';
import type { Reference, ReferenceKind } from '../../references/types.ts';

/** A reference of one kind, with where it stands and what the registry says. */
export type Placed<K extends ReferenceKind> = Omit<ResolvedReference, 'reference'> & {
  readonly reference: Extract<Reference, { kind: K }>;
};

/** All references of one kind in the order of the text. Many rules ask for the same kinds. */
export function referencesOfKind<K extends ReferenceKind>(
  model: DocumentModel,
  kind: K,
): readonly Placed<K>[] {
  let byKind = kindsOf.get(model);
  if (!byKind) kindsOf.set(model, (byKind = groupByKind(model.references)));
  // The group of a kind holds nothing but references of that kind.
  return (byKind.get(kind) ?? []) as readonly ResolvedReference[] as readonly Placed<K>[];
}

const kindsOf = new WeakMap<
  DocumentModel,
  ReadonlyMap<ReferenceKind, readonly ResolvedReference[]>
>();

function groupByKind(
  references: readonly ResolvedReference[],
): ReadonlyMap<ReferenceKind, readonly ResolvedReference[]> {
  const groups = new Map<ReferenceKind, ResolvedReference[]>();
  for (const resolved of references) {
    const group = groups.get(resolved.reference.kind);
    if (group) group.push(resolved);
    else groups.set(resolved.reference.kind, [resolved]);
  }
  return groups;
}

/** The references of one kind among those of a paragraph. */
export const ofKind = <K extends ReferenceKind>(
  references: readonly ResolvedReference[],
  kind: K,
): readonly Placed<K>[] =>
  references.filter((each): each is Placed<K> => each.reference.kind === kind);
