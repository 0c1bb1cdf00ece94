import { diffArrays } from 'diff';
import type { Piece } from './types.ts';

// A word, a Han character, blanks, or any other sign.
const TOKEN = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+|\s+|[^]/gu;

/** More changes than this are another text: both are shown whole. */
const MOST_CHANGES = 2000;

/** What was taken out of a text and put into it, word by word. */
export function piecesOf(before: string, after: string): readonly Piece[] {
  const changes = diffArrays(before.match(TOKEN) ?? [], after.match(TOKEN) ?? [], {
    maxEditLength: MOST_CHANGES,
  });
  if (!changes) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  }
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}
