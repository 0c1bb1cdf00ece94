import type { LanguageTag } from '../languages/types.ts';
import { sayingsOf } from './sayings.ts';
import type { Sayings } from './sayings.ts';
import type { Fact, FactKind, Row, Version } from './types.ts';

/** What one version says otherwise than the others of one paragraph, of one kind of fact. */
export interface Divergence {
  readonly kind: FactKind;
  readonly version: number;
  /** What it has and hardly any other. */
  readonly extra: readonly Fact[];
  /** What the others have and it has not, as one of them says it. */
  readonly lacks: readonly { readonly version: number; readonly fact: Fact }[];
  /** The versions that say what `lacks` says, or do not say what `extra` says. */
  readonly agree: readonly number[];
}

interface Present {
  readonly version: number;
  readonly language: LanguageTag;
  readonly facts: readonly Fact[];
  /** For notes: those of the notes around, whose order follows that of the words. */
  readonly near: readonly Fact[];
  readonly figures: readonly Fact[];
  readonly sayings: () => Sayings;
}

/**
 * How many of the other versions must agree before one is said to differ. Numbers may be words in
 * some versions and names pronouns, so for those all others must.
 */
const RULES: Readonly<Record<FactKind, 'most' | 'all'>> = {
  citation: 'most',
  'paragraph-reference': 'all',
  'action-line': 'all',
  session: 'all',
  date: 'all',
  figure: 'all',
  quantifier: 'all',
  footnote: 'most',
  body: 'all',
};

/** Compares the versions of one paragraph that are there, kind by kind. */
export function divergences(
  rows: readonly Row[],
  at: number,
  versions: readonly Version[],
): readonly Divergence[] {
  const row = rows[at] ?? [];
  const present = row.flatMap((unit, version): Present[] => {
    const model = versions[version]?.model;
    const paragraph = unit && model?.paragraphs[unit.paragraph];
    if (!paragraph || !model) return [];
    const { language } = model;
    let sayings: Sayings | undefined;
    return [
      {
        version,
        language,
        facts: unit.facts,
        near: unit.kind === 'note' ? factsNear(rows, at, version) : [],
        figures: unit.facts.filter(({ kind }) => kind === 'figure'),
        // Without the marker, whose number says nothing about what is cited.
        sayings: () =>
          (sayings ??= sayingsOf(paragraph.text.slice(paragraph.content.start), language)),
      },
    ];
  });
  if (present.length < 2) return [];
  const kinds = new Set(present.flatMap(({ facts }) => facts.map(({ kind }) => kind)));
  return [...kinds].flatMap((kind) => {
    const own = present.map((each) => ({
      ...each,
      facts: each.facts.filter((fact) => fact.kind === kind),
      near: each.near.filter((fact) => fact.kind === kind),
    }));
    // Of two versions each differs from the other: it is said once, of the second.
    const judged = own.length === 2 ? own.slice(1) : own;
    return judged.flatMap((one) => divergenceOf(kind, one, own) ?? []);
  });
}

const NOTES_AROUND = 3;

function factsNear(rows: readonly Row[], at: number, version: number): readonly Fact[] {
  return rows
    .slice(Math.max(0, at - NOTES_AROUND), at + NOTES_AROUND + 1)
    .flatMap((row) => (row[version]?.kind === 'note' ? row[version].facts : []));
}

function divergenceOf(
  kind: FactKind,
  one: Present,
  all: readonly Present[],
): Divergence | undefined {
  const others = all.filter((other) => other !== one);
  const enough = RULES[kind] === 'all' || others.length < 4 ? others.length : others.length - 1;
  const holders = (fact: Fact): readonly Present[] =>
    others.filter(({ facts, near }) => holds(facts, fact) || holds(near, fact));
  const extra = distinct(one.facts).filter((fact) => holders(fact).length === 0);
  const unexcused = extra.filter((fact) => !others.some((other) => isExcused(fact, other)));
  const wanted = distinct(others.flatMap(({ facts }) => facts));
  const lacks = wanted.flatMap((fact) => {
    if (holds(one.facts, fact) || holds(one.near, fact) || isExcused(fact, one)) return [];
    const having = holders(fact);
    const first = having.find(({ facts }) => holds(facts, fact));
    const said = first?.facts.find((other) => isSame(other, fact));
    return having.length >= enough && first && said ? [{ version: first.version, fact: said }] : [];
  });
  if (unexcused.length === 0 && lacks.length === 0) return undefined;
  if (!isTelling(kind, one, unexcused, lacks)) return undefined;
  const agree = others
    .filter(
      ({ facts }) =>
        (lacks.length > 0 && lacks.every(({ fact }) => holds(facts, fact))) ||
        (lacks.length === 0 && !unexcused.some((fact) => holds(facts, fact))),
    )
    .map(({ version }) => version);
  return { kind, version: one.version, extra: unexcused, lacks, agree };
}

/** Where one version does not name the organ, the recogniser had to guess it: then the number decides. */
const isSame = (one: Fact, other: Fact): boolean =>
  one.keys.some((key) => other.keys.includes(key)) ||
  (one.cited !== undefined &&
    one.cited.key === other.cited?.key &&
    !(one.cited.organNamed && other.cited.organNamed));

const holds = (facts: readonly Fact[], fact: Fact): boolean =>
  facts.some((other) => isSame(other, fact));

function distinct(facts: readonly Fact[]): readonly Fact[] {
  return facts.filter((fact, index) => !holds(facts.slice(0, index), fact));
}

/**
 * Bodies are also meant by pronouns and short names, and bounds by other turns of phrase: they differ
 * surely only where a version says another one. A bound may be lacking where its figure stands.
 */
function isTelling(
  kind: FactKind,
  one: Present,
  extra: readonly Fact[],
  lacks: Divergence['lacks'],
): boolean {
  if (kind === 'body') return extra.length > 0 && lacks.length > 0;
  if (kind !== 'quantifier') return true;
  return lacks.some(({ fact }) => one.figures.some(({ keys }) => keys.includes(figureOf(fact))));
}

/** `15%` for the bound `more 15%`. */
const figureOf = ({ keys: [key] }: Fact): string => key.slice(key.indexOf(' ') + 1);

/**
 * Why a version may lack a fact without a slip: it says a number in words, `ten years` for 10; or the
 * number of a document or paragraph stands there, and it was only not recognised what it numbers.
 */
function isExcused(fact: Fact, { facts, sayings, language }: Present): boolean {
  const [key] = fact.keys;
  const stands = (value: string): boolean =>
    sayings().figures(value) || sayings().number(Number(value));
  switch (fact.kind) {
    case 'figure':
      return (
        (fact.literal !== undefined && waysToWrite(fact.literal).some(sayings().figures)) ||
        [fact.literal ?? '', ...fact.keys].some((each) =>
          sayings().number(Number(each.replace('%', ''))),
        )
      );
    case 'session':
      return stands(key);
    case 'date': {
      const [month = '', day] = key.split('-');
      if (day === undefined) return sayings().figures(key);
      return sayings().month(Number(month)) && (day === '' || stands(String(Number(day))));
    }
    case 'paragraph-reference': {
      const [number = '', point] = key.split('.');
      const alike = facts
        .map(({ keys: [other] }) => other.split('.'))
        .filter(([n]) => n === number);
      // `paragraph 12` where others say `12 (a)` leaves open which point; `12 (b)` does not.
      if (alike.length > 0) {
        return point === undefined || alike.some(([, other]) => other === undefined);
      }
      return stands(number);
    }
    case 'citation': {
      const { cited } = fact;
      if (!cited) return false;
      if (CONFERENCE_DECISION.test(cited.literal) && !isLatin(language)) return true;
      return (
        sayings().figures(cited.literal) &&
        !facts.some((other) => other.cited?.literal === cited.literal)
      );
    }
    default:
      return false;
  }
}

/** Target `8.7` is also written `8-7`, in Arabic `7-8`, and `8/7`. */
function waysToWrite(literal: string): readonly string[] {
  const [, whole, part] = /^(\d{1,2})[.,](\d{1,2})$/.exec(literal) ?? [];
  if (whole === undefined || part === undefined) return [literal];
  return [literal, `${whole}-${part}`, `${part}-${whole}`, `${whole}/${part}`, `${part}.${whole}`];
}

/** `XII/23`, `BC-14/13`: translated like words where letters are not Latin, `المقرر 12/23`. */
const CONFERENCE_DECISION = /^(?![ASET]\/)[A-Z]{1,6}(?:-\d+)?\/\d+$/;
const isLatin = (language: LanguageTag): boolean => ['en', 'es', 'fr'].includes(language);
