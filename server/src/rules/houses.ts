import type { HouseId } from '../references/types.ts';
import type { Severity } from './types.ts';

/**
 * Where a house judges differently from the rule's own default. A house that is not among the
 * `houses` of a rule has it off already and needs no line here.
 */
export const houseSeverities: Readonly<
  Record<HouseId, Readonly<Record<string, Severity | 'off'>>>
> = {
  un: {},
  sc: {},
  itu: {
    // ITU's own documents have called some of them otherwise for years.
    'ins-name': 'info',
    // What texts of the United Nations do everywhere, those of ITU do not.
    'typ-apostrophe': 'off',
    'typ-fr-nbsp': 'off',
  },
  // Conferences of Model UN have manners of their own: `a.`, `i.`
  mun: { 'num-style': 'info' },
};
