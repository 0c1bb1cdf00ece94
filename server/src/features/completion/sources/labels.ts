import { firstWords } from '../../firstWords.ts';
import type { CompletionSite, CompletionSource, Proposal } from '../types.ts';

// Matches the {@road of `see {@road`; not the {#road that sets a label.
const TYPED = /\{@[\p{L}\p{M}\p{N}_-]*$/u;
const REST = /^[\p{L}\p{M}\p{N}_-]*\}?/u;

/** Labels of paragraphs of this draft: after `{@`, `{@road-map}`. */
export const labels: CompletionSource = {
  triggers: ['@'],
  propose({ model, before, after }: CompletionSite): readonly Proposal[] {
    const typed = TYPED.exec(before.slice(-60))?.[0];
    if (typed === undefined) return [];
    const rest = REST.exec(after)?.[0].length ?? 0;
    return [...model.labels].flatMap(([name, index]) => {
      const paragraph = model.paragraphs[index];
      const written = `{@${name}}`;
      if (!paragraph || !written.toLowerCase().startsWith(typed.toLowerCase())) return [];
      return {
        kind: 'label',
        id: `label:${name}`,
        label: name,
        detail: firstWords(paragraph.text),
        newText: written,
        replaces: { before: typed.length, after: rest },
        filter: written,
      };
    });
  },
};
