import type { LanguageTag } from '../languages/types.ts';
import { recognise } from '../references/recognise.ts';
import type { HouseId, RecognitionContext, Reference } from '../references/types.ts';
import type { Registry } from '../registry/types.ts';
import { inlinesOfKind } from '../syntax/inlinesOf.ts';
import { place } from '../syntax/numbering.ts';
import { parse } from '../syntax/parse.ts';
import type { DocumentTree, Paragraph, ParagraphPlace } from '../syntax/types.ts';
import { knownFacts, lexiconFor } from './knownFacts.ts';
import { remembered, turn, type ParagraphMemo } from './memo.ts';
import { completeDates, settleReadings } from './readings.ts';
import { resolveAll } from './resolve.ts';
import { settingOf, type Setting } from './setting.ts';
import type { DocumentModel, ResolvedReference } from './types.ts';

export interface AnalyseContext {
  readonly registry: Registry;
  /** The day on which this is asked (ISO); a document that has a date of its own is judged by that. */
  readonly asOf: string;
  readonly house?: HouseId | undefined;
  readonly language?: LanguageTag | undefined;
  /** For drafts that do not say theirs, as a person has set it. */
  readonly preferred?: {
    readonly house?: HouseId | undefined;
    readonly language?: LanguageTag | undefined;
  };
  /** The language that the name of the file tells; it counts where the text leaves it open. */
  readonly languageHint?: LanguageTag | undefined;
  readonly memo?: ParagraphMemo | undefined;
}

/**
 * Reads a draft: its paragraphs, what they refer to, and what the registry says of it. Pure; never
 * fails. With a memo, only paragraphs that the last version did not have are recognised anew.
 */
export function analyse(
  document: { readonly uri: string; readonly text: string },
  context: AnalyseContext,
): DocumentModel {
  const { registry } = context;
  const { memo } = context;
  const tree = parse(document.text, {
    language: context.language,
    preferred: context.preferred?.language,
    hint: context.languageHint,
    memo: memo?.syntax,
  });
  const setting = settingOf(tree, registry, context.house, context.preferred?.house);
  // A draft without a date is written today: sessions still to come cannot be meant.
  const year = setting.year ?? Number(context.asOf.slice(0, 4));
  const references = recogniseAll(tree, setting, year, registry, memo);
  const places = once(() => place(tree.paragraphs));
  const asOf = setting.date ?? context.asOf;
  const byParagraph = once(() =>
    resolveAll(tree.paragraphs, references, { asOf, registry, memo: memo?.resolved }),
  );
  const resolved = once(() => {
    const all: ResolvedReference[] = [];
    for (const group of byParagraph()) for (const each of group) all.push(each);
    return all;
  });
  const byPath = once(() => indexPlaces(places()));
  const labels = once(() => labelsOf(tree.paragraphs));
  return {
    uri: document.uri,
    text: document.text,
    tree,
    language: tree.language,
    house: setting.house,
    ...(setting.organ !== undefined && { organ: setting.organ }),
    ...(setting.date !== undefined && { date: setting.date }),
    ...(setting.self !== undefined && { self: setting.self }),
    ...(setting.meeting && { meeting: setting.meeting }),
    asOf,
    registry,
    paragraphs: tree.paragraphs,
    get places() {
      return places();
    },
    get references() {
      return resolved();
    },
    get labels() {
      return labels();
    },
    paragraphAt: (offset) => paragraphAt(tree.paragraphs, offset),
    referenceAt(offset) {
      const around = byParagraph()[paragraphAt(tree.paragraphs, offset)] ?? [];
      let innermost: ResolvedReference | undefined;
      for (const candidate of around) {
        const { start, end } = candidate.span;
        if (start > offset || end < offset) continue;
        if (!innermost || end - start < innermost.span.end - innermost.span.start)
          innermost = candidate;
      }
      return innermost;
    },
    referencesIn: (paragraph) => byParagraph()[paragraph] ?? [],
    paragraphsAt: (path, { scope, section } = {}) =>
      (byPath().get(path.join('.')) ?? []).filter((index) => {
        const candidate = places()[index];
        return (
          (scope === undefined || candidate?.scope === scope) &&
          (section === undefined || candidate?.section === section)
        );
      }),
  };
}

/**
 * Only what a draft refers to, for an index of many: nothing is looked up and nothing placed, which
 * takes half the time.
 */
export function skim(
  document: { readonly text: string },
  context: Omit<AnalyseContext, 'memo'>,
): {
  readonly tree: DocumentTree;
  readonly self: string | undefined;
  /** By paragraph. */
  readonly references: readonly (readonly Reference[])[];
} {
  const { registry, language, preferred, languageHint: hint } = context;
  const tree = parse(document.text, { language, preferred: preferred?.language, hint });
  const setting = settingOf(tree, registry, context.house, preferred?.house);
  const year = setting.year ?? Number(context.asOf.slice(0, 4));
  const references = recogniseAll(tree, setting, year, registry, undefined);
  return { tree, self: setting.self, references };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

const UNREAD: ReadonlySet<Paragraph['kind']> = new Set([
  'front-matter',
  'blank',
  'comment',
  'rule',
]);

const NONE: readonly Reference[] = [];

function recogniseAll(
  tree: DocumentTree,
  setting: Setting,
  year: number,
  registry: Registry,
  memo: ParagraphMemo | undefined,
): readonly (readonly Reference[])[] {
  const context: RecognitionContext = {
    language: tree.language,
    house: setting.house,
    ...(setting.organ !== undefined && { organ: setting.organ }),
    year,
  };
  if (memo) {
    const under = `${tree.language} ${setting.house} ${setting.organ ?? ''} ${year}`;
    turn(memo, under, tree.paragraphs.length);
  }
  const lexicon = lexiconFor(registry, tree.language, setting.house);
  const facts = knownFacts(registry);
  const read = (text: string): readonly Reference[] => recognise(text, lexicon, context, facts);
  const found = tree.paragraphs.map(({ kind, text }) =>
    UNREAD.has(kind) ? NONE : memo ? remembered(memo, text, read) : read(text),
  );
  return completeDates(settleReadings(found, facts), setting.year);
}

function labelsOf(paragraphs: readonly Paragraph[]): ReadonlyMap<string, number> {
  const labels = new Map<string, number>();
  for (const { index, inline } of inlinesOfKind(paragraphs, 'label')) {
    if (!labels.has(inline.name)) labels.set(inline.name, index);
  }
  return labels;
}

/** Index of the paragraph that holds the offset; the last one for the end of the text. */
function paragraphAt(paragraphs: readonly Paragraph[], offset: number): number {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((paragraphs[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(low, 0);
}

/** Paragraphs by their path, `12.1`, so that a reference finds its target at once. */
function indexPlaces(
  places: readonly (ParagraphPlace | undefined)[],
): ReadonlyMap<string, readonly number[]> {
  const byPath = new Map<string, number[]>();
  for (const [index, candidate] of places.entries()) {
    if (!candidate) continue;
    const key = candidate.path.join('.');
    const known = byPath.get(key);
    if (known) known.push(index);
    else byPath.set(key, [index]);
  }
  return byPath;
}

export { createMemo, type ParagraphMemo } from './memo.ts';
