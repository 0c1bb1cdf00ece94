import { commonEnd, commonStart } from '../text/alike.ts';
import type { Gathered } from './gather.ts';
import type { Lines } from './lines.ts';

/** What was gathered of the version before. */
export interface GatheredVersion {
  readonly text: string;
  readonly firstLine: number;
  readonly gathered: readonly Gathered[];
}

/** What of the version before stands in this one as it stood. */
export interface Reuse {
  /** Paragraphs at the beginning, where they are. */
  readonly head: readonly Gathered[];
  /** The line behind those. */
  readonly nextLine: number;
  /** The rest of the text from an offset on, if it is that of the version before from a paragraph on. */
  tailFrom(offset: number, line: number): readonly Gathered[] | undefined;
}

/** A paragraph is read with so many of the lines below it: they may continue it, or close its note. */
const LINES_BELOW = 8;

/**
 * Finds the paragraphs before and behind what was typed. A text alike from some paragraph on has the
 * same paragraphs from there on, as what stands above a paragraph tells nothing of where it ends.
 */
export function reuse(
  before: GatheredVersion,
  text: string,
  lines: Lines,
  firstLine: number,
): Reuse {
  const start = commonStart(before.text, text);
  const shorter = Math.min(before.text.length, text.length);
  const end = text.length - commonEnd(before.text, text, shorter - start);
  const shift = text.length - before.text.length;
  const old = before.gathered;
  let count = 0;
  if (before.firstLine === firstLine) {
    const isKept = (next: Gathered | undefined): boolean =>
      next !== undefined && lines.start(next.line + LINES_BELOW) < start;
    while (isKept(old[count + 1])) count++;
  }
  let at = count;
  return {
    head: old.slice(0, count),
    nextLine: count === 0 ? firstLine : (old[count]?.line ?? firstLine),
    tailFrom(offset, line) {
      if (offset < end) return undefined;
      while ((old[at]?.start ?? Infinity) < offset - shift) at++;
      const first = old[at];
      if (first?.start !== offset - shift) return undefined;
      const down = line - first.line;
      return old
        .slice(at)
        .map((each) => ({ ...each, start: each.start + shift, line: each.line + down }));
    },
  };
}
