import type { CitationChange } from '../../lineage/index.ts';
import type { ChangeRecord } from '../mandates/changes.ts';
import { namesOf } from '../../node/exports/records.ts';
import { formerly } from '../mandates/table.ts';
import type { LineageRecord } from './records.ts';

/** `reworded, moved` */
export const fateOf = ({ fate, moved }: LineageRecord): string => (moved ? `${fate}, moved` : fate);

/** What a change does to citations: `no longer cites “resolution 70/1”`. */
export const citationsIn = ({ citations }: LineageRecord): readonly string[] => [
  ...citations.dropped.map((each) => `no longer cites “${each.text}”${still(each)}`),
  ...citations.added.map((each) => `now cites “${each.text}”${already(each)}`),
];

const still = ({ elsewhere }: CitationChange): string =>
  elsewhere ? ', which stands elsewhere' : ', nor does any other paragraph';

const already = ({ elsewhere }: CitationChange): string =>
  elsewhere ? ', which the earlier text cites elsewhere' : '';

/** What it does to mandates: `changed mandate (deadline; was: …): Secretary-General: report …`. */
export const mandatesIn = ({ mandates }: LineageRecord): readonly string[] =>
  mandates.map((change: ChangeRecord) => {
    const record = change.after ?? change.before;
    if (!record) return '';
    const was =
      change.aspects.length > 0 ? ` (${change.aspects.join(', ')}; was: ${formerly(change)})` : '';
    const who = namesOf(record.actors);
    return `${change.change} mandate${was}: ${who === '' ? '' : `${who}: `}${record.task}`;
  });

const counted = ['kept', 'reworded', 'new', 'dropped'] as const;

/** `12 kept, 3 reworded, 1 new, 0 dropped; 2 of them moved.` */
export function summary(records: readonly LineageRecord[]): string {
  const fates = counted.map(
    (fate) => `${records.filter((each) => each.fate === fate).length} ${fate}`,
  );
  const moved = records.filter((each) => each.moved).length;
  return `${fates.join(', ')}; ${moved} moved.`;
}
