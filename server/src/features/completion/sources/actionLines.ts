import { namesFor } from '../../describe/words.ts';
import type { CompletionSite, CompletionSource, Proposal } from '../types.ts';
import { endsInWord, tailOf } from '../words.ts';

// Matches `C`, `C1` and `C7/e-h` as words of their own; not the C of `WSIS` or of `A/C.2`.
const TYPED = /(?<![\p{L}\p{N}/.])C(?:\d{1,2}(?:\/[a-z-]*)?)?$/u;
const REST = /^(?:\d{0,2}(?:\/[a-z-]+)?)/;

/** Action lines of the World Summit: after `action line `, C1 to C11 with their titles. */
export const actionLines: CompletionSource = {
  triggers: [],
  propose({ model, pack, before, after }: CompletionSite): readonly Proposal[] {
    const typed = tailOf(before, TYPED);
    if (typed === '' && !endsInWord(before, pack.references.actionLine, pack)) return [];
    // A single C begins many words; only the words `action line` in front make it a code.
    const front = before.slice(-100);
    const announced = pack.references.actionLine.some((word) =>
      front.toLowerCase().includes(word.toLowerCase()),
    );
    if (typed === 'C' && !announced) return [];
    const { registry, language } = model;
    const rest = typed === '' ? '' : (REST.exec(after)?.[0] ?? '');
    return registry.actionLines().map(({ code, titles }) => ({
      kind: 'action-line',
      id: `wsis:${code}`,
      label: code,
      detail: namesFor(titles, language)[0],
      newText: code,
      replaces: { before: typed.length, after: rest.length },
    }));
  },
};
