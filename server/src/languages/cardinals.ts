import { cardinals as ar } from './ar/cardinals.ts';
import { cardinals as en } from './en/cardinals.ts';

/** Words for whole numbers below a thousand, and how they are put together. */
export interface Cardinals {
  /** `twelve` 12, `twenty` 20; what stands alone or is added: not the hundreds. */
  readonly small: ReadonlyMap<string, number>;
  /** `hundred` 100, `مائتي` 200. */
  readonly hundreds: ReadonlyMap<string, number>;
  /** Between hundreds and the rest, with its blanks: ` and `, ` و`. */
  readonly and: string;
}

/** The languages whose number words do not inflect by what they count, as far as these go. */
export const cardinalsOf: Readonly<Record<'ar' | 'en', Cardinals>> = { ar, en };
