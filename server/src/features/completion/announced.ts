import { writePlace } from '../rearrange/writeNumber.ts';
import type { CompletionSite, Proposal } from './types.ts';
import { endsInWord, tailOf } from './words.ts';

// Matches the `12`, `12 (`, `12 (a) (i` of `paragraph 12 (a) (i`; nothing of `paragraph `.
const TYPED =
  /(?:\d{1,3}(?: ?[(\uff08][\p{L}\d]{0,4}[)\uff09]?| \p{L}{1,4}\)?| ?\u2019\d{0,2}\u2018?|[\u3220-\u3229]){0,2} ?)?$/u;
const REST = /^\d*/;

/** What of a number is typed already, points included, and how much of it stands behind the cursor. */
export interface Typed {
  readonly typed: string;
  readonly rest: number;
}

/**
 * The number of a paragraph that is to come: after `paragraph `, `الفقرة `, in Chinese between 第 and
 * 段. Undefined elsewhere.
 */
export function typedParagraph({ pack, before, after }: CompletionSite): Typed | undefined {
  const typed = tailOf(before, TYPED);
  const front = before.slice(0, before.length - typed.length);
  const rest = REST.exec(after)?.[0].length ?? 0;
  const words = pack.references.paragraph.flatMap(({ forms }) => forms);
  const isAnnounced = pack.spaced
    ? /[\s\u00a0]$/u.test(front) && endsInWord(front, words, pack)
    : front.endsWith('第') && words.some((word) => after.slice(rest).startsWith(word));
  return isAnnounced ? { typed, rest } : undefined;
}

/** A numbered paragraph or a point of one: its place, and what it says. */
export interface Numbered {
  readonly path: readonly number[];
  /** `bis` of `3 bis`. */
  readonly suffix?: string | undefined;
  readonly says: string;
}

/**
 * Of the numbers of a text those that may come: behind `1`, `10` and `12` and the points of paragraph
 * 1; points of others not before their number is typed.
 */
export function continuing<Known extends Numbered>(
  known: readonly Known[],
  typed: string,
  { pack }: CompletionSite,
): readonly (Known & Pick<Proposal, 'label' | 'filter'>)[] {
  const written = bare(typed);
  // Behind `5 ` comes a point of 5, and no more of its digits.
  const isComplete = /\s$/.test(typed);
  return known.flatMap((each) => {
    const number = writePlace(each.path, pack.tag);
    const label = each.suffix === undefined ? number : `${number} ${each.suffix}`;
    const [all, above] = [label, writePlace(each.path.slice(0, -1), pack.tag)].map(bare);
    if (all === undefined || above === undefined || !all.startsWith(written) || all === written)
      return [];
    if (each.path.length > 1 && !written.startsWith(above)) return [];
    if (isComplete && /^\d/.test(all.slice(written.length))) return [];
    return [
      {
        ...each,
        label,
        ...(label.startsWith(typed) ? {} : { filter: typed + all.slice(written.length) }),
      },
    ];
  });
}

/** Whether a blank stands between the number and the letter does not matter. */
const bare = (written: string): string => written.replace(/\s/g, '');
