import type { Position, Range } from 'vscode-languageserver/node';
import { parseFixture } from '../../server/src/testkit/fixture.ts';
import { LineIndex } from '../../server/src/text/lines.ts';

/** A draft with `$0` in it, as an editor shows it: the text, and where the cursor is. */
export function withCursor(fixture: string): {
  readonly text: string;
  readonly position: Position;
} {
  const [file] = parseFixture(fixture).files;
  const [offset] = file?.cursors ?? [];
  if (!file || offset === undefined) throw new Error('The draft has no $0.');
  return { text: file.text, position: new LineIndex(file.text).positionAt(offset) };
}

/** The characters between two positions of a text. */
export function textAt(text: string, { start, end }: Range): string {
  const lines = new LineIndex(text);
  return text.slice(lines.offsetAt(start), lines.offsetAt(end));
}
