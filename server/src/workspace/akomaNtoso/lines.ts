import type { Position } from '../../text/lines.ts';
import type { AknLine } from './types.ts';

/** Elements that begin and end a line of the text; all others are words inside one. */
const blocks: ReadonlySet<string> = new Set([
  'p',
  'container',
  'paragraph',
  'point',
  'indent',
  'item',
  'alinea',
  'list',
  'blockList',
  'intro',
  'content',
  'wrapUp',
  'formula',
  'recital',
  'heading',
  'crossHeading',
  'subheading',
  'section',
  'hcontainer',
  'tr',
  'th',
  'td',
  'li',
  'attachment',
  'longTitle',
  'block',
  'preface',
  'preamble',
  'mainBody',
  'conclusions',
  'annex',
]);

/** What stands at the foot of the page, or is no text. */
const unread: ReadonlySet<string> = new Set(['authorialNote', 'meta', 'toc', 'remark']);

/**
 * Makes lines of the elements, each as a drafter would have typed it: `<num>1.</num><content><p>
 * <i>Requests</i> …` is `1.⇥Requests …`.
 */
export function lineWriter(isWanted: boolean): {
  open(element: string, at: Position): void;
  text(text: string): void;
  close(element: string, at: Position): void;
  lines(): readonly AknLine[];
} {
  const lines: AknLine[] = [];
  let words = '';
  let number = '';
  let inNumber = false;
  let hidden = 0;
  let start: Position | undefined;
  let last: Position = { line: 0, character: 0 };

  const flush = (end: Position): void => {
    const text = words.replace(/\s+/g, ' ').trim();
    words = '';
    // A number waits for its words, which are in an element of their own.
    if (text === '') return;
    const marker = number.replace(/\s+/g, ' ').trim();
    number = '';
    lines.push({ text: marker === '' ? text : `${marker}\t${text}`, start: start ?? end, end });
    start = undefined;
  };

  return {
    open(element, at) {
      if (!isWanted) return;
      if (unread.has(element)) hidden++;
      if (hidden > 0) return;
      if (element === 'num') {
        flush(last);
        number = '';
        inNumber = true;
        start = at;
      } else if (blocks.has(element)) {
        flush(last);
        if (number === '') start = at;
      }
    },
    text(text) {
      if (!isWanted || hidden > 0) return;
      if (inNumber) number += text;
      else words += text;
    },
    close(element, at) {
      if (!isWanted) return;
      last = at;
      if (unread.has(element)) hidden--;
      else if (hidden > 0) return;
      else if (element === 'num') inNumber = false;
      else if (element === 'docNumber') words += ' ';
      else if (blocks.has(element)) flush(at);
    },
    lines: () => lines,
  };
}
