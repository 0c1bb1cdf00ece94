import type { InstrumentEntry } from '../registryFiles/entries.ts';

/** What came of one file: facts to be written down, or why there are none. */
export type Imported =
  | { readonly kind: 'entries'; readonly entries: readonly InstrumentEntry[] }
  | { readonly kind: 'refused'; readonly reason: string };

/** An id as people write it down: `A/RES/75/234` as a symbol, anything else as it is. */
export const writtenId = (id: string): Pick<InstrumentEntry, 'symbol' | 'id'> =>
  id.startsWith('un:') ? { symbol: id.slice('un:'.length) } : { id };

/** Titles that are longer were never titles. */
export const LONGEST_TITLE = 2_000;
