import { placeLabel } from '../model/placeLabel.ts';
import type { VersionSpeech } from './messages.ts';
import type { Row, Version } from './types.ts';

/**
 * What messages call a row: `paragraph 12 (a)` by its number in the first version that has one, else by
 * counting: `paragraph 3 of the preamble`, `heading 2`.
 */
export function placeNamer(
  rows: readonly Row[],
  versions: readonly Version[],
  speech: VersionSpeech,
): (at: number) => string {
  const counted = countKinds(rows, versions, speech);
  return (at) => {
    const row = rows[at] ?? [];
    for (const [version, unit] of row.entries()) {
      const model = unit && versions[version]?.model;
      if (!unit || !model) continue;
      if (unit.kind === 'note' && unit.number !== undefined)
        return speech.place('note', unit.number);
      const label = unit.kind === 'line' ? undefined : placeLabel(model, unit.paragraph);
      if (label !== undefined && label !== '') {
        return unit.kind === 'section' || model.places[unit.paragraph]?.section !== undefined
          ? label
          : speech.place('paragraph', label);
      }
    }
    return counted[at] ?? '';
  };
}

function countKinds(
  rows: readonly Row[],
  versions: readonly Version[],
  speech: VersionSpeech,
): readonly string[] {
  const counts = new Map<string, number>();
  return rows.map((row) => {
    // Kinds may differ between versions: what most call a clause may be a line in one.
    const at = row.findIndex((unit) => unit && unit.kind !== 'line');
    const unit = row[at];
    const paragraph = unit && versions[at]?.model.paragraphs[unit.paragraph];
    const kind = paragraph?.kind === 'preambular' ? 'preamble' : (unit?.kind ?? 'line');
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return speech.place(kind, count);
  });
}
