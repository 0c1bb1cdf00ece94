import type { Family } from '../family.ts';
import { meaning } from '../tokens.ts';
import type { BodyReference, InstrumentReference } from '../types.ts';

/** Bodies, processes and instruments by the names that the registry knows, the longest at each place. */
export const names: Family = ({ tokens, spanning }) => {
  const found: (BodyReference | InstrumentReference)[] = [];
  for (const token of [...spanning, ...tokens]) {
    const name = meaning(token, 'name');
    if (!name) continue;
    const span = { start: token.start, end: token.end };
    found.push({
      kind: name.of === 'instrument' || name.of === 'title' ? 'instrument' : 'body',
      span,
      id: name.id,
    });
  }
  return found;
};
