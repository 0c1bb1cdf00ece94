import type { LanguageTag } from '../languages/types.ts';
import { factSet } from './factSet.ts';
import type { FactSet } from './factSet.ts';
import { sayingsOf } from './sayings.ts';
import type { Sayings } from './sayings.ts';
import type { Fact, FactKind, Row, Version } from './types.ts';

/** One version of a paragraph while it is compared. */
export interface Present {
  readonly version: number;
  readonly language: LanguageTag;
  of(kind: FactKind): FactSet;
  /** For notes: what the notes around say, whose order follows that of the words. */
  near(kind: FactKind): FactSet;
  sayings(): Sayings;
}

/** The versions that have the paragraph of a row. */
export function presentIn(
  rows: readonly Row[],
  at: number,
  versions: readonly Version[],
): readonly Present[] {
  return (rows[at] ?? []).flatMap((unit, version): Present[] => {
    const model = versions[version]?.model;
    const paragraph = unit && model?.paragraphs[unit.paragraph];
    if (!paragraph || !model) return [];
    let sayings: Sayings | undefined;
    return [
      {
        version,
        language: model.language,
        of: byKind(() => unit.facts),
        near: byKind(() => (unit.kind === 'note' ? factsNear(rows, at, version) : [])),
        // Without the marker, whose number says nothing about what is cited.
        sayings: () =>
          (sayings ??= sayingsOf(paragraph.text.slice(paragraph.content.start), model.language)),
      },
    ];
  });
}

function byKind(facts: () => readonly Fact[]): (kind: FactKind) => FactSet {
  const sets = new Map<FactKind, FactSet>();
  return (kind) => {
    let set = sets.get(kind);
    if (!set) sets.set(kind, (set = factSet(facts().filter((fact) => fact.kind === kind))));
    return set;
  };
}

const NOTES_AROUND = 3;

/** The rows in which a note may stand that another version has here. */
export const around = (rows: readonly Row[], at: number): readonly Row[] =>
  rows.slice(Math.max(0, at - NOTES_AROUND), at + NOTES_AROUND + 1);

const factsNear = (rows: readonly Row[], at: number, version: number): readonly Fact[] =>
  around(rows, at).flatMap((row) => (row[version]?.kind === 'note' ? row[version].facts : []));
