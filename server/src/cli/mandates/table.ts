import type { MandateAspect } from '../../mandates/index.ts';
import type { ChangeRecord } from './changes.ts';
import { namesOf } from '../../node/exports/records.ts';
import type { MandateRecord } from '../../node/exports/records.ts';
import type { Column, Table } from '../../node/exports/workbook.ts';

const asked: readonly (Column & { readonly of: (record: MandateRecord) => string })[] = [
  { title: 'Paragraph', width: 12, of: ({ paragraph }) => paragraph },
  { title: 'Strength', width: 12, detail: true, of: ({ strength }) => strength },
  { title: 'Verb', width: 18, of: ({ wording }) => wording },
  { title: 'Who', width: 32, of: ({ actors }) => namesOf(actors) },
  { title: 'Task', width: 72, of: ({ task }) => task },
  { title: 'With', width: 28, of: ({ partners }) => namesOf(partners) },
  { title: 'To', width: 28, of: ({ recipients }) => namesOf(recipients) },
  { title: 'By', width: 28, of: ({ deadline }) => deadline?.text ?? '' },
  { title: 'Session', width: 14, detail: true, of: ({ deadline }) => deadline?.session ?? '' },
  { title: 'Due from', width: 12, detail: true, of: ({ deadline }) => deadline?.from ?? '' },
  { title: 'Due until', width: 12, detail: true, of: ({ deadline }) => deadline?.to ?? '' },
  { title: 'Status', width: 12, of: ({ deadline }) => deadline?.state ?? '' },
  { title: 'File', width: 28, detail: true, of: ({ file }) => file },
  { title: 'Line', width: 8, detail: true, of: ({ line }) => String(line) },
];

export const mandatesTable = (records: readonly MandateRecord[]): Table => ({
  columns: asked,
  rows: records.map((record) => asked.map(({ of }) => of(record))),
});

const changed: readonly (Column & { readonly of: (record: ChangeRecord) => string })[] = [
  { title: 'Change', width: 12, of: ({ change }) => change },
  { title: 'What changed', width: 20, of: ({ aspects }) => aspects.join('; ') },
  { title: 'Was', width: 40, of: formerly },
];

/** Beside each mandate what became of it; of those dropped what they were. */
export const changesTable = (changes: readonly ChangeRecord[]): Table => ({
  columns: [...changed, ...asked],
  rows: changes.flatMap((change) => {
    const record = change.after ?? change.before;
    if (!record) return [];
    return [[...changed.map(({ of }) => of(change)), ...asked.map(({ of }) => of(record))]];
  }),
});

const aspects: Readonly<Record<MandateAspect, (record: MandateRecord) => string>> = {
  verb: ({ wording }) => wording,
  actors: ({ actors }) => namesOf(actors),
  task: ({ task }) => task,
  partners: ({ partners }) => namesOf(partners),
  recipients: ({ recipients }) => namesOf(recipients),
  deadline: ({ deadline }) => deadline?.text ?? 'no deadline',
};

/** What the earlier text says where the two differ. */
export function formerly({ before, aspects: names }: ChangeRecord): string {
  return before ? names.map((name) => aspects[name](before)).join('; ') : '';
}
