import { lineageOf } from '../../lineage/index.ts';
import type { CitationChange, Fate, LineageRow, Piece, Side } from '../../lineage/index.ts';
import { changeRecorder } from '../mandates/changes.ts';
import type { ChangeRecord } from '../mandates/changes.ts';
import type { Draft } from '../readDrafts.ts';
import { placesIn } from '../../text/places.ts';
import type { Place } from '../../text/places.ts';

export interface SideRecord extends Place {
  readonly file: string;
  /** `paragraph 12 (a)` */
  readonly paragraph: string;
  readonly text: string;
}

/** What became of one paragraph, as `compare --lineage --format json` gives it. */
export interface LineageRecord {
  readonly fate: Fate;
  readonly moved: boolean;
  readonly before: SideRecord | null;
  readonly after: SideRecord | null;
  readonly pieces: readonly Piece[];
  readonly citations: {
    readonly added: readonly CitationChange[];
    readonly dropped: readonly CitationChange[];
  };
  readonly mandates: readonly ChangeRecord[];
}

/** What became of each paragraph of an earlier text, with its places in both. */
export function lineageRecords(before: Draft, after: Draft): readonly LineageRecord[] {
  const older = sideRecorder(before);
  const newer = sideRecorder(after);
  const changeOf = changeRecorder(before, after);
  return lineageOf(before.model, after.model).map((row: LineageRow) => ({
    fate: row.fate,
    moved: row.moved,
    before: row.before ? older(row.before) : null,
    after: row.after ? newer(row.after) : null,
    pieces: row.pieces,
    citations: row.citations,
    mandates: row.mandates.map(changeOf),
  }));
}

function sideRecorder({ file, model }: Draft): (side: Side) => SideRecord {
  const placeOf = placesIn(model.text);
  return ({ place, text, span }) => ({ file, paragraph: place, ...placeOf(span), text });
}
