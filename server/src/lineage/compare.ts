import { compareMandates, mandatesOf } from '../mandates/index.ts';
import type { MandateChange } from '../mandates/index.ts';
import type { DocumentModel } from '../model/types.ts';
import { movedOf, pairUp } from './pair.ts';
import { piecesOf } from './pieces.ts';
import { sidesOf } from './places.ts';
import type { CitationChange, Fate, Lineage, LineageRow, Side } from './types.ts';

/**
 * What became of each paragraph of an earlier text in a newer one: kept, reworded, dropped or new, and
 * whether it moved; with the citations that came and went, and what it asks. In one language.
 */
export function lineageOf(before: DocumentModel, after: DocumentModel): Lineage {
  const [older, newer] = [sidesOf(before), sidesOf(after)];
  const pairs = pairUp(older, newer);
  const moved = movedSides(newer, pairs);
  const texts: Texts = {
    before: citationsOf(before),
    after: citationsOf(after),
    mandates: compareMandates(mandatesOf(before), mandatesOf(after)),
  };
  const rows = newer.map((side, at): LineageRow => {
    const old = older[pairs.get(at) ?? -1];
    return rowOf(texts, old, side, moved.has(at));
  });
  return withDropped(rows, older, texts);
}

interface Texts {
  readonly before: Citations;
  readonly after: Citations;
  readonly mandates: readonly MandateChange[];
}

function movedSides(
  newer: readonly Side[],
  pairs: ReadonlyMap<number, number>,
): ReadonlySet<number> {
  const paired = newer.flatMap((_, at) => {
    const from = pairs.get(at);
    return from === undefined ? [] : [{ at, from }];
  });
  const flags = movedOf(paired.map(({ from }) => from));
  return new Set(paired.flatMap(({ at }, index) => (flags[index] === true ? [at] : [])));
}

function rowOf(
  texts: Texts,
  before: Side | undefined,
  after: Side | undefined,
  moved: boolean,
): LineageRow {
  const fate = fateOf(before, after);
  return {
    fate,
    moved,
    ...(before && { before }),
    ...(after && { after }),
    pieces: fate === 'reworded' ? piecesOf(before?.text ?? '', after?.text ?? '') : [],
    citations: citationChanges(texts, before, after),
    mandates: texts.mandates.filter((change) => {
      if (change.kind === 'kept') return false;
      return change.kind === 'dropped'
        ? change.before.paragraph === before?.paragraph
        : change.after.paragraph === after?.paragraph;
    }),
  };
}

function fateOf(before: Side | undefined, after: Side | undefined): Fate {
  if (!before) return 'new';
  if (!after) return 'dropped';
  return sameText(before.text) === sameText(after.text) ? 'kept' : 'reworded';
}

/** The sign at the end goes with the place in the text, not with the paragraph. */
const sameText = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\s;.,؛،。；，]+$/u, '');

/** Those dropped stand behind the one that stood before them. */
function withDropped(rows: readonly LineageRow[], older: readonly Side[], texts: Texts): Lineage {
  const after = new Map<number, number>();
  for (const [at, { before }] of rows.entries()) {
    if (before) after.set(before.paragraph, at);
  }
  const dropped = new Map<number, LineageRow[]>();
  let place = -1;
  for (const side of older) {
    const at = after.get(side.paragraph);
    if (at !== undefined) {
      place = at;
      continue;
    }
    const row = rowOf(texts, side, undefined, false);
    dropped.set(place, [...(dropped.get(place) ?? []), row]);
  }
  return [
    ...(dropped.get(-1) ?? []),
    ...rows.flatMap((row, at) => [row, ...(dropped.get(at) ?? [])]),
  ];
}

/** Every document that a text cites: by paragraph and id, the words there. */
interface Citations {
  readonly ids: ReadonlySet<string>;
  in(side: Side | undefined): ReadonlyMap<string, string>;
}

function citationsOf(model: DocumentModel): Citations {
  const byParagraph = new Map<number, Map<string, string>>();
  const ids = new Set<string>();
  for (const { reference, paragraph, span } of model.references) {
    if (reference.kind !== 'citation') continue;
    ids.add(reference.id);
    const here = byParagraph.get(paragraph) ?? new Map<string, string>();
    if (!here.has(reference.id)) here.set(reference.id, model.text.slice(span.start, span.end));
    byParagraph.set(paragraph, here);
  }
  const none: ReadonlyMap<string, string> = new Map();
  return { ids, in: (side) => (side && byParagraph.get(side.paragraph)) ?? none };
}

function citationChanges(
  { before, after }: Texts,
  older: Side | undefined,
  newer: Side | undefined,
): LineageRow['citations'] {
  const was = before.in(older);
  const is = after.in(newer);
  const missing = (
    these: ReadonlyMap<string, string>,
    those: ReadonlyMap<string, string>,
    all: ReadonlySet<string>,
  ): readonly CitationChange[] =>
    [...these].flatMap(([id, text]) =>
      those.has(id) ? [] : [{ id, text, elsewhere: all.has(id) }],
    );
  return { added: missing(is, was, before.ids), dropped: missing(was, is, after.ids) };
}
