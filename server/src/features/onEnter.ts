import type { DocumentModel } from '../model/types.ts';
import { difference } from '../text/difference.ts';
import { applyChanges } from '../text/edits.ts';
import type { TextChange } from '../text/edits.ts';
import { rearrange } from './rearrange/rearrange.ts';

/** So a paragraph ends that another follows. */
const GOES_ON = /[;；؛][ \t\u00a0]*$/u;

/**
 * What becomes of a draft after Enter, `offset` being at the end of what now stands on the new line:
 * behind `4. Decides to act;` it is `5. `, the old 5 becomes 6, and so do references to it. After a
 * number without words the number goes, and those that follow move up. `analyse` reads the draft as
 * it was before. Nothing where Enter was pressed in the middle of words.
 */
export function onEnter(
  text: string,
  offset: number,
  analyse: (text: string) => DocumentModel,
): readonly TextChange[] {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = endOfLine(text, offset);
  const above = text.slice(text.lastIndexOf('\n', start - 2) + 1, start - 1).replace(/\r$/, '');
  if (start === 0 || !isOnlyMarker(text.slice(start, end))) return [];
  // The line that Enter made, with the line end in front of it.
  const cut = start - (text[start - 2] === '\r' ? 2 : 1);
  const before = text.slice(0, cut) + text.slice(end);
  const isEmpty = /\S/.test(above) && isOnlyMarker(above);
  if (!isEmpty && !GOES_ON.test(above)) return [];
  const model = analyse(before);
  const paragraph = model.paragraphs[model.paragraphAt(cut)];
  const marker = paragraph?.marker;
  if (!marker || marker.numbers.length === 0 || marker.style === 'decimal') return [];
  const found = rearrange(model, cut, isEmpty ? 'delete' : 'insert');
  if (!found) return [];
  return difference(text, applyChanges(before, found.changes));
}

/** Nothing yet, or a number that the editor has put there: `5.⇥`. */
const isOnlyMarker = (line: string): boolean =>
  /^[\s\u00a0]*(?:[(（]?[\p{L}\p{N}’‘]{1,4}[\u0640]?[)）.]?[ \u00a0]?[-–]?)?[\s\u00a0]*$/u.test(
    line,
  ) && !/\p{L}{3}/u.test(line);

function endOfLine(text: string, offset: number): number {
  const at = text.slice(offset).search(/[\r\n]/);
  return at < 0 ? text.length : offset + at;
}
