import type { DocumentModel } from '../../model/types.ts';
import type { Block } from './blocks.ts';

/** A paragraph on its way to another place: its text, and which one of the draft it was. */
export interface Piece {
  /** Index in `model.paragraphs`; absent for one that is new. */
  readonly old?: number;
  readonly text: string;
  /** How much further behind its words stand than they did: its marker has become longer. */
  readonly shift?: number;
  /** The words of another paragraph that stand behind its own now. */
  readonly joined?: { readonly old: number; readonly shift: number };
}

/** What happens to the paragraphs that are no more: to which one they went, if to any. */
export interface Moved {
  readonly pieces: readonly Piece[];
  /** Old index → old index of the paragraph that holds its words now. */
  readonly merged: ReadonlyMap<number, number>;
  /** Position in `pieces` where the cursor belongs. */
  readonly cursor: number;
}

const none: ReadonlyMap<number, number> = new Map();
const END = /(?:\r\n|\r|\n)$/;
const SIGN = /[;.,؛،；。，](?=[\s\u00a0]*$)/u;

export const piecesOf = ({ paragraphs }: Pick<DocumentModel, 'paragraphs'>): Piece[] =>
  paragraphs.map(({ text }, old) => ({ old, text }));

/** `5. B.` in front of `4. A;` gives `B;` and `A.`: what ends a paragraph stays with its place. */
export function swap(model: DocumentModel, upper: Block, lower: Block, lowerLeads: boolean): Moved {
  const all = closed(model);
  const before = all.slice(0, upper.first);
  const first = all.slice(upper.first, upper.last + 1);
  const gap = all.slice(upper.last + 1, lower.first);
  const second = all.slice(lower.first, lower.last + 1);
  const [ended, last] = exchangeEnds(first, second);
  const pieces = [...before, ...last, ...gap, ...ended, ...all.slice(lower.last + 1)];
  const cursor = lowerLeads ? upper.first : upper.first + second.length + gap.length;
  return { pieces: reopened(model, pieces), merged: none, cursor };
}

/** Without the block, and without the blank lines that parted it from the next. */
export function remove(model: DocumentModel, { first, last }: Block): Moved {
  const all = piecesOf(model);
  let end = last + 1;
  while (model.paragraphs[end]?.kind === 'blank') end++;
  // The last of the draft takes the blank lines in front of it away instead.
  let start = first;
  if (end >= all.length) {
    end = all.length;
    while (start > 0 && model.paragraphs[start - 1]?.kind === 'blank') start--;
  }
  const pieces = [...all.slice(0, start), ...all.slice(end)];
  return { pieces, merged: none, cursor: Math.min(start, pieces.length - 1) };
}

/** The words of the lower block behind those of the upper: `4. Decides to act requests more;`. */
export function merge(model: DocumentModel, upper: Block, lower: Block): Moved | undefined {
  const all = piecesOf(model);
  const one = model.paragraphs[upper.last];
  const other = model.paragraphs[lower.first];
  if (!one || !other) return undefined;
  const words = other.text.slice(other.content.start, other.content.end);
  const head = one.text.slice(0, one.content.end).replace(SIGN, '');
  const glue = /[\u3000-\u9fff]$/.test(head) ? '' : ' ';
  const rest = one.text.slice(one.content.end) || other.text.slice(other.content.end);
  const pieces: Piece[] = [
    ...all.slice(0, upper.last),
    {
      old: upper.last,
      text: `${head}${glue}${words}${rest}`,
      joined: {
        old: lower.first,
        shift: head.length + glue.length - other.content.start,
      },
    },
    ...all.slice(lower.first + 1, lower.last + 1),
    ...all.slice(lower.last + 1),
  ];
  return { pieces, merged: new Map([[lower.first, upper.last]]), cursor: upper.last };
}

/** A new paragraph behind the block, with a marker like that of the block and as far from it as others. */
export function insert(model: DocumentModel, { first, last }: Block): Moved | undefined {
  const like = model.paragraphs[first];
  if (!like?.marker) return undefined;
  const eol = endOfLine(model);
  const head = like.text.slice(0, like.content.start);
  const all = closed(model);
  const gap = partedByBlank(model, first, last) ? [{ text: eol }] : [];
  const pieces = [...all.slice(0, last + 1), ...gap, { text: head + eol }, ...all.slice(last + 1)];
  return { pieces: reopened(model, pieces), merged: none, cursor: last + 1 + gap.length };
}

/** Whether blank lines stand between this paragraph and its neighbours. */
function partedByBlank({ paragraphs }: DocumentModel, first: number, last: number): boolean {
  const behind = paragraphs[last + 1];
  return behind && last + 2 < paragraphs.length
    ? behind.kind === 'blank'
    : paragraphs[first - 1]?.kind === 'blank';
}

/** Each with a line end, so that any may stand anywhere. */
function closed(model: DocumentModel): Piece[] {
  const pieces = piecesOf(model);
  const last = pieces.at(-1);
  if (!last || END.test(last.text)) return pieces;
  return [...pieces.slice(0, -1), { ...last, text: last.text + endOfLine(model) }];
}

/** A draft that ended without a line end does so still. */
function reopened(model: DocumentModel, pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.at(-1);
  if (!last || END.test(model.text)) return pieces;
  return [...pieces.slice(0, -1), { ...last, text: last.text.replace(END, '') }];
}

const endOfLine = ({ text }: DocumentModel): string => (text.includes('\r\n') ? '\r\n' : '\n');

function exchangeEnds(
  first: readonly Piece[],
  second: readonly Piece[],
): readonly [readonly Piece[], readonly Piece[]] {
  const one = first.at(-1);
  const other = second.at(-1);
  const ends = [SIGN.exec(one?.text ?? '')?.[0], SIGN.exec(other?.text ?? '')?.[0]];
  const [own, others] = ends;
  if (!one || !other || own === undefined || others === undefined) return [first, second];
  return [
    [...first.slice(0, -1), { ...one, text: one.text.replace(SIGN, others) }],
    [...second.slice(0, -1), { ...other, text: other.text.replace(SIGN, own) }],
  ];
}
