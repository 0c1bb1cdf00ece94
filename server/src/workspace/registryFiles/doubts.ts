import { isTrusted } from '../../registry/types.ts';
import type { Registry } from '../../registry/types.ts';
import { idOfCitation } from '../citable.ts';
import type { Entry } from './entries.ts';
import { idOfEntry } from './rows.ts';
import type { EntryProblem } from './rows.ts';

/**
 * Asks of one fact after the other whether it can be: whether it contradicts the registry below, or
 * an earlier one of the same file.
 */
export function doubter(registry: Registry): (entry: Entry) => EntryProblem | undefined {
  const adopted = new Map<string, string>();
  return ({ instrument, session }) => {
    if (instrument?.adopted !== undefined) {
      const id = idOfEntry(instrument, registry);
      if (id === undefined) return undefined;
      const before = adopted.get(id);
      adopted.set(id, instrument.adopted);
      if (before !== undefined && before !== instrument.adopted) {
        return {
          field: 'adopted',
          message: `“adopted” is ${instrument.adopted}, but further up ${before} was said of the same text. Keep the right one.`,
        };
      }
      const known = registry.adopted(id);
      if (known && isTrusted(known.basis) && known.date !== instrument.adopted) {
        return {
          field: 'adopted',
          message: `“adopted” is ${instrument.adopted}, but the registry below has ${known.date}. Check it in the text; if it is right, this one holds.`,
        };
      }
    }
    const unknown = instrument?.related?.find(
      (written) => idOfCitation(written, registry) === undefined && /\s/.test(written),
    );
    if (unknown !== undefined) {
      return {
        field: 'related',
        message: `“${unknown}” in “related” is no symbol and no key. Write the symbol, or the id of what is known by name.`,
      };
    }
    if (session?.ordinal !== undefined) {
      const known = registry.session(session.body, session.ordinal);
      if (known && isTrusted(known.basis) && known.year !== session.year) {
        return {
          field: 'year',
          message: `“year” is ${session.year}, but the registry below has that session in ${known.year}. Check it; if it is right, this one holds.`,
        };
      }
    }
    return undefined;
  };
}
