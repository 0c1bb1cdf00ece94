import type { RegistryData } from './data.ts';
import { lazy } from './lazy.ts';
import type { Relation, RelationKind } from './types.ts';

/**
 * How texts stand to each other, asked from either end: the Global Digital Compact is `part-of` the
 * Pact for the Future, and the Pact has the Compact as its part. `idOf` gives the id under which a
 * text has its entry: `cedaw` for `un:A/RES/34/180`.
 */
export function createRelations(
  data: Pick<RegistryData, 'instruments'>,
  idOf: (id: string) => string,
): (id: string) => readonly Relation[] {
  const index = lazy(() => {
    const found = new Map<string, Relation[]>();
    const add = (from: string, as: RelationKind, id: string, inverse: boolean): void => {
      const known = found.get(from);
      if (known === undefined) found.set(from, [{ as, id, inverse }]);
      // What is said from both ends is one relation: `udhr` and `iccpr` name each other.
      else if (!known.some((each) => each.id === id && each.as === as)) {
        known.push({ as, id, inverse });
      }
    };
    for (const { id, document } of data.instruments) {
      if (document !== undefined) add(document, 'holds', id, false);
    }
    for (const { id, relations = {} } of data.instruments) {
      for (const [as, others] of Object.entries(relations) as [RelationKind, string[]][]) {
        for (const other of others) {
          add(id, as, other, false);
          add(other, as, id, true);
        }
      }
    }
    for (const { id, related = [] } of data.instruments) {
      for (const other of related) {
        add(id, 'related', other, false);
        add(other, 'related', id, true);
      }
    }
    return found;
  });
  return (id) => {
    const told = index().get(id) ?? [];
    const own = idOf(id);
    // A document that has no entry of its own stands where the one text stands that it holds.
    const holdsMore = told.filter(({ as }) => as === 'holds').length > 1;
    return own === id || holdsMore ? told : [...told, ...(index().get(own) ?? [])];
  };
}
