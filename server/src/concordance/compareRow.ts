import { isExcused } from './excuses.ts';
import { distinct } from './factSet.ts';
import { presentIn } from './present.ts';
import type { Present } from './present.ts';
import type { Fact, FactKind, Row, Version } from './types.ts';

/** What one version says otherwise than the others of one paragraph, of one kind of fact. */
export interface Divergence {
  readonly kind: FactKind;
  readonly version: number;
  /** What it has and no other. */
  readonly extra: readonly Fact[];
  /** What the others have and it has not, as one of them says it. */
  readonly lacks: readonly { readonly version: number; readonly fact: Fact }[];
  /** The versions that say what `lacks` says, or do not say what `extra` says. */
  readonly agree: readonly number[];
}

/**
 * Of these one other version may be as wrong, or as hard to read, where there are many. The others may
 * be words in some versions, or pronouns: all others must agree before one is said to differ.
 */
const SURE_KINDS: ReadonlySet<FactKind> = new Set(['citation', 'session', 'footnote']);
const MANY = 4;

/** Compares the versions of one paragraph that are there, kind by kind. */
export function divergences(
  rows: readonly Row[],
  at: number,
  versions: readonly Version[],
): readonly Divergence[] {
  const present = presentIn(rows, at, versions);
  if (present.length < 2) return [];
  const kinds = new Set(rows[at]?.flatMap((unit) => unit?.facts.map(({ kind }) => kind) ?? []));
  // Of two versions each differs from the other: it is said once, of the second.
  const judged = present.length === 2 ? present.slice(1) : present;
  return [...kinds].flatMap((kind) =>
    judged.flatMap((one) => divergenceOf(kind, one, present) ?? []),
  );
}

function divergenceOf(
  kind: FactKind,
  one: Present,
  present: readonly Present[],
): Divergence | undefined {
  const others = present.filter((other) => other !== one);
  const extra = distinct(one.of(kind).facts).filter(
    (fact) => !others.some((other) => has(other, fact)) && !mayBeSaid(fact, one, others),
  );
  const lacks = lackedBy(kind, one, others);
  if (extra.length === 0 && lacks.length === 0) return undefined;
  if (!isTelling(kind, one, extra, lacks)) return undefined;
  const agrees = (other: Present): boolean => {
    const says = (fact: Fact): boolean => other.of(kind).same(fact) !== undefined;
    return lacks.length > 0 ? lacks.every(({ fact }) => says(fact)) : !extra.some(says);
  };
  const agree = others.filter(agrees).map(({ version }) => version);
  return { kind, version: one.version, extra, lacks, agree };
}

const has = (one: Present, fact: Fact): boolean =>
  (one.of(fact.kind).same(fact) ?? one.near(fact.kind).same(fact)) !== undefined;

/** Half of the others may say it too, in a way that was not recognised. */
const mayBeSaid = (fact: Fact, one: Present, others: readonly Present[]): boolean =>
  others.filter((other) => isExcused(fact, other, one)).length * 2 >= others.length;

function lackedBy(kind: FactKind, one: Present, others: readonly Present[]): Divergence['lacks'] {
  const enough = SURE_KINDS.has(kind) && others.length >= MANY ? others.length - 1 : others.length;
  return distinct(others.flatMap((other) => other.of(kind).facts)).flatMap((fact) => {
    if (has(one, fact) || others.filter((other) => has(other, fact)).length < enough) return [];
    for (const other of englishFirst(others)) {
      const said = other.of(kind).same(fact);
      if (said) return isExcused(fact, one, other) ? [] : [{ version: other.version, fact: said }];
    }
    return [];
  });
}

/** Messages are in English: whoever reads them can read those words. */
const englishFirst = (present: readonly Present[]): readonly Present[] =>
  [...present].sort((a, b) => Number(b.language === 'en') - Number(a.language === 'en'));

/**
 * Bodies and known texts are also meant by pronouns and short names, and bounds by other turns of phrase: they differ
 * surely only where a version says another one. A bound may be lacking where its figure stands.
 */
function isTelling(
  kind: FactKind,
  one: Present,
  extra: readonly Fact[],
  lacks: Divergence['lacks'],
): boolean {
  if (kind === 'body' || kind === 'term') return extra.length > 0 && lacks.length > 0;
  if (kind !== 'quantifier') return true;
  const figures = one.of('figure').facts;
  return lacks.some(({ fact }) => figures.some(({ keys }) => keys.includes(figureOf(fact))));
}

/** `15%` for the bound `more 15%`. */
const figureOf = ({ keys: [key] }: Fact): string => key.slice(key.indexOf(' ') + 1);
