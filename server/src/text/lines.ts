/** Zero-based line and UTF-16 column, as the Language Server Protocol counts them. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/**
 * Turns offsets into positions and back. Lines end at `\n`, `\r\n` or a lone `\r`, the line ends of
 * the protocol; U+2028 and U+0085 are ordinary characters.
 */
export class LineIndex {
  readonly #starts: Uint32Array;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    const starts = [0];
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 10) starts.push(at + 1);
      else if (code === 13) {
        if (text.charCodeAt(at + 1) === 10) at++;
        starts.push(at + 1);
      }
    }
    this.#starts = Uint32Array.from(starts);
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  lineStart(line: number): number {
    return this.#starts[line] ?? this.#text.length;
  }

  positionAt(offset: number): Position {
    const bounded = Math.max(0, Math.min(offset, this.#text.length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= bounded) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: bounded - this.lineStart(low) };
  }

  offsetAt(position: Position): number {
    const start = this.lineStart(position.line);
    const next = this.#starts[position.line + 1] ?? this.#text.length;
    return Math.max(0, Math.min(start + position.character, next));
  }
}
