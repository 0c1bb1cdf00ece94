/** Where the lines of a text begin. */
export interface Lines {
  readonly count: number;
  /** The offset at which a line begins; the length of the text for lines after the last. */
  start(line: number): number;
}

/**
 * Lines end at `\n`, `\r\n` or a lone `\r`, as the protocol counts them. What follows the last line
 * end is a line only if it holds something.
 */
export function splitLines(text: string): Lines {
  const starts: number[] = [];
  const hasReturns = text.includes('\r');
  for (let at = 0; at < text.length;) {
    starts.push(at);
    at = hasReturns ? afterAnyLineEnd(text, at) : afterLineFeed(text, at);
  }
  return { count: starts.length, start: (line) => starts[line] ?? text.length };
}

function afterLineFeed(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at + 1;
}

function afterAnyLineEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) return at + 1;
    if (code === 13) return text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
  }
  return text.length;
}
