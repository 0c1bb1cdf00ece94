import { commonEnd, commonStart } from './alike.ts';
import type { TextChange } from './edits.ts';

/**
 * The edits that make `after` of `before`: line by line where the number of lines is the same (as
 * after fixes, which stay within their line), else one edit around all that differs.
 */
export function difference(before: string, after: string): readonly TextChange[] {
  const oldLines = linesOf(before);
  const newLines = linesOf(after);
  if (oldLines.length !== newLines.length) return around(before, after, 0);
  let start = 0;
  return oldLines.flatMap((line, index) => {
    const at = start;
    start += line.length;
    return around(line, newLines[index] ?? '', at);
  });
}

const linesOf = (text: string): readonly string[] => text.split(/(?<=\n)/);

/** One edit from the first character that differs to the last; none where nothing does. */
function around(before: string, after: string, at: number): readonly TextChange[] {
  if (before === after) return [];
  let head = commonStart(before, after);
  let tail = commonEnd(before, after, Math.min(before.length, after.length) - head);
  // Never between the halves of a character outside the basic plane.
  if (isHigh(before, head - 1)) head--;
  if (tail > 0 && isHigh(before, before.length - tail - 1)) tail--;
  return [
    {
      span: { start: at + head, end: at + before.length - tail },
      newText: after.slice(head, after.length - tail),
    },
  ];
}

const isHigh = (text: string, at: number): boolean => /[\ud800-\udbff]/.test(text[at] ?? '');
