import { quoted } from '../../loss.ts';
import type { Loss } from '../../loss.ts';

/** Collects what a draft has no place for: each kind of it once, the first with its words. */
export interface LossBook {
  /** `kind` in the drafter's words, `a picture`; `text` is what stood there. */
  add(kind: string, text?: string): void;
  losses(): readonly Loss[];
}

export function createLossBook(): LossBook {
  const kinds = new Map<string, { count: number; text: string }>();
  return {
    add(kind, text = '') {
      const known = kinds.get(kind);
      if (known) known.count++;
      else kinds.set(kind, { count: 1, text: text.trim() });
    },
    losses: () =>
      [...kinds].map(([kind, { count, text }]) => {
        const times = count === 1 ? '' : ` (${count} times)`;
        return { message: text === '' ? `${kind}${times}.` : `${kind}${times}: ${quoted(text)}.` };
      }),
  };
}
