import { l10n } from 'vscode';
import type { InstrumentRow } from '../../../../server/src/lsp/protocol.ts';
import type { Table } from './exportTable.ts';
import { fileName, isolate, type ViewNode } from './tree.ts';

type Status = InstrumentRow['status'];

const statusNames = (): Readonly<Record<Status, string>> => ({
  found: l10n.t('known'),
  superseded: l10n.t('replaced'),
  unknown: l10n.t('does not exist'),
  uncovered: l10n.t('not covered by the registry'),
  ambiguous: l10n.t('may be one of several'),
});

const icons: Readonly<Record<Status, readonly [icon: string, color?: string]>> = {
  found: ['pass', 'testing.iconPassed'],
  superseded: ['history', 'list.warningForeground'],
  unknown: ['error', 'list.errorForeground'],
  uncovered: ['question'],
  ambiguous: ['question'],
};

/** All that is cited, each with the places where it is. */
export const instrumentNodes = (rows: readonly InstrumentRow[]): readonly ViewNode[] =>
  rows.map((row) => {
    const [icon, color] = icons[row.status];
    const status = describe(row);
    return {
      label: row.label,
      description: [status, row.title ?? '']
        .filter((part) => part !== '')
        .map(isolate)
        .join(' · '),
      tooltip: [row.label, row.title, status].filter(Boolean).join('\n\n'),
      icon,
      ...(color !== undefined && { color }),
      children: row.places.map((place) => ({
        label: fileName(place.uri),
        description: l10n.t('line {0}', place.range.start.line + 1),
        icon: 'file',
        place,
      })),
    };
  });

/** What is as it should be needs no words. */
function describe({ status, latest }: InstrumentRow): string {
  if (status === 'found') return '';
  return latest === undefined ? statusNames()[status] : l10n.t('replaced by {0}', latest);
}

export const instrumentTable = (rows: readonly InstrumentRow[]): Table => ({
  head: [l10n.t('Document'), l10n.t('Title'), l10n.t('Status'), l10n.t('Cited'), l10n.t('Where')],
  rows: rows.map((row) => [
    row.label,
    row.title ?? '',
    describe(row) || statusNames().found,
    String(row.places.length),
    row.places.map(({ uri, range }) => `${fileName(uri)}:${range.start.line + 1}`).join('; '),
  ]),
});
