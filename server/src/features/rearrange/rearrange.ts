import type { DocumentModel, ResolvedReference } from '../../model/types.ts';
import type { ParagraphReference } from '../../references/types.ts';
import { difference } from '../../text/difference.ts';
import { applyChanges } from '../../text/edits.ts';
import type { TextChange } from '../../text/edits.ts';
import type { DocumentSpan } from '../../text/span.ts';
import { targetsOf } from '../definition.ts';
import { blockAt } from './blocks.ts';
import type { BlockPlace } from './blocks.ts';
import { changeLevel } from './levels.ts';
import { numberThrough, runsOf } from './numbers.ts';
import { insert, merge, piecesOf, remove, swap } from './pieces.ts';
import type { Moved, Piece } from './pieces.ts';
import { writeMarker } from './writeMarker.ts';
import { writeNumber } from './writeNumber.ts';

/** What a drafter does with a paragraph and the points under it. */
export const operations = [
  'renumber',
  'insert',
  'move-up',
  'move-down',
  'merge',
  'delete',
  'deeper',
  'shallower',
] as const;
export type Operation = (typeof operations)[number];

export interface Rearrangement {
  readonly changes: readonly TextChange[];
  /** Where the cursor belongs in the text afterwards. */
  readonly cursor: number;
  /** References to what is deleted, as they stand now; the change leaves `[…]` in their place. */
  readonly dangling: readonly DocumentSpan[];
  /** References that may be to a paragraph whose number changes, and do not say so; left alone. */
  readonly doubtful: readonly DocumentSpan[];
}

/** What a reference to a paragraph that is gone shows until a drafter has mended it. */
export const GONE = '[…]';

/**
 * Moves, merges, deletes or inserts the paragraph at `offset`, numbers those that follow and writes
 * their new numbers into all references to them: where 4 becomes 3, `paragraph 4 (a) above` is
 * `paragraph 3 (a) above`. Undefined where nothing can be done there.
 */
export function rearrange(
  model: DocumentModel,
  offset: number,
  operation: Operation,
): Rearrangement | undefined {
  const at = model.paragraphAt(offset);
  const place = blockAt(model, at);
  const moved = move(model, at, place, operation);
  if (!moved) return undefined;
  const text = moved.pieces.map((piece) => piece.text).join('');
  const runs = runsAfter(model, moved);
  const touched = operation === 'renumber' ? () => true : touchedBy(model, moved, place);
  const numbered = numberThrough(text, model.language, runs, touched);
  // Where the words of the draft are read otherwise in their new order, nothing is sure.
  if (numbered.paragraphs.length !== moved.pieces.length) return undefined;
  const paths = new Map<number, readonly number[] | undefined>();
  moved.pieces.forEach(({ old }, index) => {
    if (old !== undefined) paths.set(old, numbered.paths[index]);
  });
  for (const [gone, holder] of moved.merged) paths.set(gone, paths.get(holder));
  const { edits, dangling, doubtful } = referencesAfter(model, paths);
  const pieces = moved.pieces.map((piece, index): string => {
    const paragraph = numbered.paragraphs[index];
    const own = numbered.paths[index]?.at(-1);
    const changes = [
      ...(piece.old === undefined ? [] : shifted(model, piece, piece.old, piece.shift ?? 0, edits)),
      ...(piece.joined ? shifted(model, piece, piece.joined.old, piece.joined.shift, edits) : []),
    ];
    const marker = paragraph?.marker;
    const renumbered =
      !marker || own === undefined || marker.numbers.length === 0
        ? []
        : [
            {
              span: { start: marker.span.start, end: marker.span.end },
              newText: writeMarker(marker.text, marker.style, own, model.language),
            },
          ];
    return applyChanges(piece.text, [...changes, ...renumbered]);
  });
  const after = pieces.join('');
  const changes = difference(model.text, after);
  const cursor = cursorIn(pieces, moved, model, offset, operation);
  return { changes, cursor, dangling, doubtful };
}

/** Whether there is something to be moved, merged … at `offset`; quicker than doing it. */
export function isPossible(model: DocumentModel, offset: number, operation: Operation): boolean {
  const at = model.paragraphAt(offset);
  return move(model, at, blockAt(model, at), operation) !== undefined;
}

function move(
  model: DocumentModel,
  at: number,
  place: BlockPlace | undefined,
  operation: Operation,
): Moved | undefined {
  if (operation === 'renumber') {
    return { pieces: piecesOf(model), merged: new Map(), cursor: at };
  }
  if (!place) return undefined;
  const { block, before, after } = place;
  switch (operation) {
    case 'insert':
      return insert(model, block);
    case 'move-up':
      return before && swap(model, before, block, true);
    case 'move-down':
      return after && swap(model, block, after, false);
    case 'merge':
      return after && merge(model, block, after);
    case 'delete':
      return remove(model, block);
    case 'deeper':
    case 'shallower':
      return changeLevel(model, at, operation === 'deeper');
  }
}

/** The run of each piece: that which it was of; what is new belongs to what stands in front of it. */
function runsAfter(model: DocumentModel, { pieces }: Moved): readonly (number | undefined)[] {
  const before = runsOf(model.paragraphs, model.places);
  let last: number | undefined;
  return pieces.map(({ old }) => {
    const run = old === undefined ? last : before[old];
    last = run ?? last;
    return run;
  });
}

/** The run in which something moved, and the points under the paragraphs around it. */
function touchedBy(
  model: DocumentModel,
  { pieces }: Moved,
  place: BlockPlace | undefined,
): (run: number, index: number) => boolean {
  const run = place && runsOf(model.paragraphs, model.places)[place.block.first];
  const first = place?.before?.first ?? place?.block.first ?? 0;
  const last = place?.after?.last ?? place?.block.last ?? 0;
  return (each, index) => {
    if (each !== run) return false;
    const { old, text } = pieces[index] ?? {};
    const isNumbered = old !== undefined && model.paragraphs[old]?.kind === 'numbered';
    // Points far from the change keep even letters that are wrong.
    return (
      isNumbered || old === undefined || (old >= first - 1 && old <= last) || text === undefined
    );
  };
}

/** The edits of a paragraph where its words stand now; those that do not stand there are left out. */
function shifted(
  model: DocumentModel,
  { text }: Piece,
  old: number,
  shift: number,
  edits: References['edits'],
): readonly TextChange[] {
  const before = model.paragraphs[old]?.text ?? '';
  return (edits.get(old) ?? [])
    .map(({ span, newText }) => ({ was: span, newText, now: moveBy(span, shift) }))
    .filter(({ was, now }) => before.slice(was.start, was.end) === text.slice(now.start, now.end))
    .map(({ now, newText }) => ({ span: now, newText }));
}

const moveBy = ({ start, end }: DocumentSpan, shift: number): DocumentSpan => ({
  start: start + shift,
  end: end + shift,
});

interface References {
  /** By the paragraph they stand in, relative to it. */
  readonly edits: ReadonlyMap<number, readonly TextChange[]>;
  readonly dangling: readonly DocumentSpan[];
  readonly doubtful: readonly DocumentSpan[];
}

function referencesAfter(
  model: DocumentModel,
  paths: ReadonlyMap<number, readonly number[] | undefined>,
): References {
  const edits = new Map<number, TextChange[]>();
  const dangling: DocumentSpan[] = [];
  const doubtful: DocumentSpan[] = [];
  for (const resolved of model.references) {
    const { reference, paragraph, span } = resolved;
    if (reference.kind !== 'paragraph' || !isCounted(reference)) continue;
    // A reference in what is deleted goes with it.
    if (!paths.has(paragraph)) continue;
    const target = targetOf(model, resolved, reference);
    if (target === undefined) continue;
    const { index, depth } = target;
    const from = reference.path;
    const isGone = !paths.has(index);
    const to = [...(paths.get(index) ?? []), ...from.slice(depth)];
    if (!isGone && to.join('.') === from.join('.')) continue;
    if (isGone && reference.internal) dangling.push(span);
    if (!reference.internal) {
      doubtful.push(span);
      continue;
    }
    const holder = model.paragraphs[paragraph];
    if (!holder) continue;
    const { numberSpan } = reference;
    const written = holder.text.slice(numberSpan.start, numberSpan.end);
    const newText = isGone ? GONE : writeNumber(written, from, to, model.language);
    const known = edits.get(paragraph) ?? [];
    known.push({ span: { start: numberSpan.start, end: numberSpan.end }, newText });
    edits.set(paragraph, known);
  }
  return { edits, dangling, doubtful };
}

const isCounted = ({ unit }: ParagraphReference): boolean =>
  unit === 'paragraph' || unit === 'item';

/**
 * The one paragraph that is meant. Of `12 (a)` where paragraph 12 has no points it is 12, at depth 1;
 * where two paragraphs have the number, none can be told.
 */
function targetOf(
  model: DocumentModel,
  resolved: ResolvedReference,
  reference: ParagraphReference,
): { readonly index: number; readonly depth: number } | undefined {
  for (let depth = reference.path.length; depth > 0; depth--) {
    const found = targetsOf(model, resolved, {
      ...reference,
      path: reference.path.slice(0, depth),
    });
    const [only, other] = found;
    if (only) return other ? undefined : { index: model.paragraphs.indexOf(only), depth };
  }
  return undefined;
}

/** The same place in the words of the paragraph, wherever that is now. */
function cursorIn(
  pieces: readonly string[],
  { pieces: before, cursor }: Moved,
  model: DocumentModel,
  offset: number,
  operation: Operation,
): number {
  const at = model.paragraphAt(offset);
  const own = before.findIndex(({ old }) => old === at);
  const index = operation === 'insert' || operation === 'delete' || own < 0 ? cursor : own;
  const start = pieces.slice(0, index).join('').length;
  const text = (pieces[index] ?? '').replace(/[\r\n]+$/, '');
  if (operation === 'insert') return start + text.length;
  if (operation === 'delete') return start;
  const paragraph = model.paragraphs[at];
  // Counted from the end of the line, as the marker may have become longer.
  const behind = paragraph
    ? paragraph.text.replace(/[\r\n]+$/, '').length - (offset - paragraph.start)
    : 0;
  return start + Math.max(0, Math.min(text.length, text.length - behind));
}
