import type { Reference } from '../references/types.ts';
import type { Lookup, Registry } from '../registry/types.ts';
import type { Paragraph } from '../syntax/types.ts';
import { toDocument } from '../text/span.ts';
import { areAsked, createLookupMemo, rememberedLookup, turnLookups } from './lookupMemo.ts';
import type { LookupMemo } from './lookupMemo.ts';
import type { ResolvedReference } from './types.ts';

/** What was recognised in each paragraph. */
type Readings = readonly (readonly Reference[])[];

/** The resolved references of a version, kept for the next one of the same document. */
export interface ResolvedMemo {
  readonly lookups: LookupMemo;
  readings: Readings;
  starts: readonly number[];
  groups: readonly (readonly ResolvedReference[])[];
}

export const createResolvedMemo = (): ResolvedMemo => ({
  lookups: createLookupMemo(),
  readings: [],
  starts: [],
  groups: [],
});

interface ResolveContext {
  readonly asOf: string;
  readonly registry: Registry;
  readonly memo?: ResolvedMemo | undefined;
}

const NONE: readonly ResolvedReference[] = [];

/**
 * What the registry says of the references of each paragraph, by paragraph. With a memo, paragraphs
 * before and behind the one typed in keep what is known of them: those before it keep the very same
 * arrays, so that who compares sees at once that nothing changed.
 */
export function resolveAll(
  paragraphs: readonly Paragraph[],
  readings: Readings,
  { asOf, registry, memo = createResolvedMemo() }: ResolveContext,
): readonly (readonly ResolvedReference[])[] {
  const same = sameEnds(memo.readings, readings);
  // Most keystrokes change no citation, so that all answers hold; else what is cited is gathered anew.
  const isSame =
    areAsked(memo.lookups, registry, asOf) &&
    areEqual(citedBetween(memo.readings, same), citedBetween(readings, same));
  let cited: readonly string[] | undefined;
  const allCited = (): readonly string[] => (cited ??= [...new Set(readings.flatMap(citedIn))]);
  if (!isSame) turnLookups(memo.lookups, registry, asOf, allCited());
  const lookup = (id: string): Lookup =>
    rememberedLookup(memo.lookups, id, () => {
      const result = registry.lookup(id, { asOf });
      // Only what is not there is looked up again, for the likeliest thing meant.
      return result.status === 'unknown'
        ? registry.lookup(id, { asOf, neighbours: allCited() })
        : result;
    });
  const before = isSame ? memo : createResolvedMemo();
  const shift = readings.length - before.readings.length;
  const groups = readings.map((references, index): readonly ResolvedReference[] => {
    const paragraph = paragraphs[index];
    if (!paragraph || references.length === 0) return NONE;
    const known = index < same.head ? index : index - shift;
    const group = before.readings[known] === references ? before.groups[known] : undefined;
    if (!group) return resolveIn(paragraph, index, references, lookup);
    const moved = paragraph.start - (before.starts[known] ?? 0);
    return moved === 0 && known === index ? group : move(group, index, moved);
  });
  memo.readings = readings;
  memo.starts = paragraphs.map(({ start }) => start);
  memo.groups = groups;
  return groups;
}

/** How many paragraphs two versions have alike at their beginning, and how many at their end. */
interface SameEnds {
  readonly head: number;
  readonly tail: number;
}

function sameEnds(before: Readings, now: Readings): SameEnds {
  const most = Math.min(before.length, now.length);
  let head = 0;
  while (head < most && before[head] === now[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === now.at(-1 - tail)) tail++;
  return { head, tail };
}

const citedIn = (references: readonly Reference[]): readonly string[] =>
  references.flatMap((reference) => (reference.kind === 'citation' ? [reference.id] : []));

const citedBetween = (readings: Readings, { head, tail }: SameEnds): readonly string[] =>
  readings.slice(head, readings.length - tail).flatMap(citedIn);

const areEqual = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, at) => id === b[at]);

const resolveIn = (
  paragraph: Paragraph,
  index: number,
  references: readonly Reference[],
  lookup: (id: string) => Lookup,
): readonly ResolvedReference[] =>
  references.map((reference) =>
    placed(reference, index, toDocument(paragraph, reference.span), lookupOf(reference, lookup)),
  );

const move = (
  group: readonly ResolvedReference[],
  index: number,
  by: number,
): readonly ResolvedReference[] =>
  group.map(({ reference, span, lookup }) =>
    placed(reference, index, { start: span.start + by, end: span.end + by }, lookup),
  );

const placed = (
  reference: Reference,
  paragraph: number,
  span: ResolvedReference['span'],
  lookup: Lookup | undefined,
): ResolvedReference =>
  lookup === undefined ? { reference, paragraph, span } : { reference, paragraph, span, lookup };

function lookupOf(reference: Reference, lookup: (id: string) => Lookup): Lookup | undefined {
  switch (reference.kind) {
    case 'citation':
      return reference.candidates
        ? { status: 'ambiguous', candidates: reference.candidates }
        : lookup(reference.id);
    case 'paragraph':
      return reference.of === undefined ? undefined : lookup(reference.of);
    case 'date':
    case 'deadline':
      return undefined;
    case 'action-line':
    case 'body':
    case 'instrument':
    case 'session':
      return lookup(reference.id);
  }
}
