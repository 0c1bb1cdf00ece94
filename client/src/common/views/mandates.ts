import { env, l10n } from 'vscode';
import type { MandateRow } from '../../../../server/src/lsp/protocol.ts';
import type { Table } from './exportTable.ts';
import { fileName, isolate, type ViewNode } from './tree.ts';

type State = MandateRow['state'];

const states: readonly State[] = ['past', 'this-year', 'later', 'recurring', 'open'];

const stateNames = (): Readonly<Record<State, string>> => ({
  past: l10n.t('Overdue'),
  'this-year': l10n.t('Due this year'),
  later: l10n.t('Due later'),
  recurring: l10n.t('Again and again'),
  open: l10n.t('Without a deadline'),
});

const icons: Readonly<Record<State, string>> = {
  past: 'warning',
  'this-year': 'clock',
  later: 'calendar',
  recurring: 'sync',
  open: 'circle-outline',
};

/** Who is asked what, in groups by when it is due. */
export function mandateNodes(rows: readonly MandateRow[], several: boolean): readonly ViewNode[] {
  const names = stateNames();
  return states.flatMap((state): ViewNode[] => {
    const own = rows.filter((row) => row.state === state);
    if (own.length === 0) return [];
    return [
      {
        label: names[state],
        description: String(own.length),
        isOpen: true,
        children: own.map((row) => nodeOf(row, several)),
      },
    ];
  });
}

function nodeOf(row: MandateRow, several: boolean): ViewNode {
  const who = row.actors.join(', ') || row.wording;
  const due = dueIn(row);
  return {
    label: who,
    description: [due, row.place, row.task, several ? fileName(row.uri) : '']
      .filter((part) => part !== '')
      .map(isolate)
      .join(' · '),
    tooltip: tooltipOf(row, due),
    icon: icons[row.state],
    ...(row.state === 'past' && { color: 'list.warningForeground' }),
    place: { uri: row.uri, range: row.range },
  };
}

/**
 * `2027`, the months of a session that lasts into the next year, or the day until which it is due, in the
 * language of the interface.
 */
function dueIn({ from, to, deadline }: MandateRow): string {
  if (from === undefined || to === undefined) return deadline;
  const [[firstYear], [lastYear]] = [from.split('-'), to.split('-')];
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return lastYear ?? to;
  const [first, last] = [timeOf(from), timeOf(to)];
  if (firstYear === lastYear) return formatter({ dateStyle: 'medium' }).format(last);
  return formatter({ month: 'short', year: 'numeric' }).formatRange(first, last);
}

const formatter = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(env.language, { ...options, timeZone: 'UTC' });

const timeOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

function tooltipOf(row: MandateRow, due: string): string {
  const lines = [
    [l10n.t('Who'), row.actors.join(', ')],
    [l10n.t('What'), `${row.wording} ${row.task}`.trim()],
    [l10n.t('With whom'), row.partners.join(', ')],
    [l10n.t('For whom'), row.recipients.join(', ')],
    [
      l10n.t('By when'),
      [row.deadline, due].filter((part, at, all) => all.indexOf(part) === at).join(' – '),
    ],
  ];
  return lines
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n\n');
}

export const mandateTable = (rows: readonly MandateRow[]): Table => ({
  head: [
    l10n.t('Paragraph'),
    l10n.t('Who'),
    l10n.t('What'),
    l10n.t('With whom'),
    l10n.t('For whom'),
    l10n.t('By when'),
    l10n.t('Due until'),
    l10n.t('Status'),
    l10n.t('Draft'),
    l10n.t('Line'),
  ],
  rows: rows.map((row) => [
    row.place,
    row.actors.join('; '),
    `${row.wording} ${row.task}`.trim(),
    row.partners.join('; '),
    row.recipients.join('; '),
    row.deadline,
    row.to ?? '',
    stateNames()[row.state],
    fileName(row.uri),
    String(row.range.start.line + 1),
  ]),
});
