import type { Lookup, Registry } from '../registry/types.ts';

/** What the registry said of the ids that the last version cites. */
export interface LookupMemo {
  /** The registry asked, and the day by which it judged. */
  registry: Registry | undefined;
  asOf: string;
  /** All ids cited, on which it depends what an unknown one may have meant. */
  cited: string;
  current: Map<string, Lookup>;
  previous: Map<string, Lookup>;
}

export const createLookupMemo = (): LookupMemo => ({
  registry: undefined,
  asOf: '',
  cited: '',
  current: new Map(),
  previous: new Map(),
});

/** Whether it is of that registry that the last version asked, and for that day. */
export const areAsked = (memo: LookupMemo, registry: Registry, asOf: string): boolean =>
  memo.registry === registry && memo.asOf === asOf;

/** Begins the look-ups of a version; what may have changed since the last one goes. */
export function turnLookups(
  memo: LookupMemo,
  registry: Registry,
  asOf: string,
  cited: readonly string[],
): void {
  const ids = cited.join(' ');
  if (!areAsked(memo, registry, asOf)) memo.previous = new Map();
  else if (memo.cited === ids) memo.previous = memo.current;
  else memo.previous = new Map([...memo.current].filter(([, { status }]) => status !== 'unknown'));
  memo.current = new Map();
  memo.registry = registry;
  memo.asOf = asOf;
  memo.cited = ids;
}

/** What the registry says of an id, asked only if it was not asked for this version or the last. */
export function rememberedLookup(memo: LookupMemo, id: string, ask: () => Lookup): Lookup {
  let known = memo.current.get(id);
  if (known) return known;
  known = memo.previous.get(id) ?? ask();
  memo.current.set(id, known);
  return known;
}
