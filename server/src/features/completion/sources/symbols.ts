import { labelOf, symbolOf } from '../../describe/label.ts';
import { namesFor } from '../../describe/words.ts';
import type { CompletionSite, CompletionSource, Proposal } from '../types.ts';
import { tailOf } from '../words.ts';

// Matches `A/RES/80/17`, `E/RES/` and `A/HRC/RES/5`; not `and/or`, nor the 80/17 of a bare number.
const TYPED = /(?<![A-Za-z\d/])[A-Z]{1,2}\/[A-Za-z0-9/.()-]*$/;
const REST = /^[A-Za-z0-9/.()-]*/;

const LIMIT = 60;

/** Symbols of the United Nations: after `A/RES/80/17`, the symbols that begin so. */
export const symbols: CompletionSource = {
  triggers: ['/'],
  propose({ model, before, after }: CompletionSite): readonly Proposal[] {
    const typed = tailOf(before, TYPED);
    if (typed === '') return [];
    const { registry, language } = model;
    const rest = restOf(after);
    return registry.startingWith(typed, LIMIT).flatMap((id) => {
      const symbol = symbolOf(id);
      if (symbol === undefined || !symbol.startsWith(typed)) return [];
      const facts = registry.instrument(id);
      return {
        kind: 'citation',
        id,
        label: labelOf(registry, id),
        detail: facts && namesFor(facts.titles, language)[0],
        newText: symbol,
        replaces: { before: typed.length, after: rest },
      };
    });
  },
};

/** How far the symbol that is being edited goes on behind the cursor; a full stop ends the sentence. */
const restOf = (after: string): number =>
  (REST.exec(after)?.[0] ?? '').replace(/[.()-]+$/, '').length;
