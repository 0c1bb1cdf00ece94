import { placeLabel } from '../model/placeLabel.ts';
import type { Row, UnitKind, Version } from './types.ts';

/**
 * What messages call a row: `paragraph 12 (a)` by its number in the first version that has one, else by
 * counting: `paragraph 3 of the preamble`, `heading 2`.
 */
export function placeNamer(
  rows: readonly Row[],
  versions: readonly Version[],
): (at: number) => string {
  const counted = countKinds(rows, versions);
  return (at) => {
    const row = rows[at] ?? [];
    for (const [version, unit] of row.entries()) {
      const model = unit && versions[version]?.model;
      if (!unit || !model) continue;
      if (unit.kind === 'note' && unit.number !== undefined) return `note ${unit.number}`;
      const label = unit.kind === 'line' ? undefined : placeLabel(model, unit.paragraph);
      if (label !== undefined && label !== '') {
        return unit.kind === 'section' || model.places[unit.paragraph]?.section !== undefined
          ? label
          : `paragraph ${label}`;
      }
    }
    return counted[at] ?? '';
  };
}

const names: Readonly<Record<UnitKind | 'preamble', string>> = {
  preamble: 'paragraph {} of the preamble',
  numbered: 'numbered paragraph {}',
  point: 'point {}',
  bullet: 'bullet {}',
  clause: 'clause {}',
  section: 'section {}',
  line: 'line {}',
  quote: 'quotation {}',
  table: 'table row {}',
  note: 'note {}',
};

function countKinds(rows: readonly Row[], versions: readonly Version[]): readonly string[] {
  const counts = new Map<string, number>();
  return rows.map((row) => {
    // Kinds may differ between versions: what most call a clause may be a line in one.
    const at = row.findIndex((unit) => unit && unit.kind !== 'line');
    const unit = row[at];
    const paragraph = unit && versions[at]?.model.paragraphs[unit.paragraph];
    const kind = paragraph?.kind === 'preambular' ? 'preamble' : (unit?.kind ?? 'line');
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return names[kind].replace('{}', String(count));
  });
}
