import { styleText } from 'node:util';
import type { Severity } from '../../rules/types.ts';
import { escapeCell } from '../format/markdown.ts';
import type { Format } from '../format/types.ts';
import { lineFormat } from '../format/types.ts';
import type { OpenPoint, SubmissionPage } from './page.ts';

interface Section {
  readonly title: string;
  readonly points: readonly string[];
  readonly count: number;
}

/** More than this of one kind are counted, not listed: it is one page. */
const LISTED = 10;

/** The page as lines for a terminal. */
export const submissionText = ({
  colour,
}: {
  readonly colour: boolean;
}): Format<SubmissionPage> => ({
  ...lineFormat((page: SubmissionPage) => {
    const paint = (style: 'bold' | 'green' | 'red', text: string): string =>
      colour ? styleText(style, text) : text;
    const verdict = paint(page.ready ? 'green' : 'red', verdictOf(page));
    return [
      paint('bold', headOf(page)),
      ...sectionsOf(page).flatMap(({ title, count, points }) => [
        `${title}: ${count === 0 ? 'none' : count}`,
        ...points.map((point) => `  ${point}`),
      ]),
      `${verdict}`,
    ].join('\n');
  }),
  between: '\n',
});

/** The page in Markdown, for a covering note or a pull request. */
export const submissionMarkdown: Format<SubmissionPage> = {
  ...lineFormat((page: SubmissionPage) =>
    [
      `## ${escapeCell(headOf(page))}`,
      '',
      `**${verdictOf(page)}**`,
      '',
      '| | |',
      '| --- | --- |',
      ...sectionsOf(page).map(
        ({ title, count }) => `| ${escapeCell(title)} | ${count === 0 ? 'none' : count} |`,
      ),
      ...sectionsOf(page).flatMap(({ title, points }) =>
        points.length === 0
          ? []
          : [
              '',
              `### ${escapeCell(title)}`,
              '',
              ...points.map((point) => `- ${escapeCell(point)}`),
            ],
      ),
    ].join('\n'),
  ),
  between: '\n',
};

const verdictOf = ({ ready }: SubmissionPage): string =>
  ready ? 'Ready to submit' : 'Not ready to submit';

/** `draft.en.reso (A/81/L.5), en, un, about 3 pages (912 words)` */
function headOf({ file, symbol, language, house, length }: SubmissionPage): string {
  const { pages, count, unit } = length;
  const about = `about ${pages} ${pages === 1 ? 'page' : 'pages'} (${count} ${unit})`;
  return `${file}${symbol === undefined ? '' : ` (${symbol})`}, ${language}, ${house}, ${about}`;
}

const titles: Readonly<Record<Severity, string>> = {
  error: 'Errors',
  warning: 'Warnings',
  info: 'Information',
};

function sectionsOf(page: SubmissionPage): readonly Section[] {
  const { brackets, placeholders, undated, superseded, findings } = page;
  return [
    section('Open brackets', brackets, ({ text }) => text),
    section('Placeholders', placeholders, ({ text }) => text),
    section('First citations without a date', undated, ({ text, note }) =>
      note === undefined ? text : `${text}: ${note}`,
    ),
    section('Superseded editions', superseded, ({ text, note = '' }) => `${text}: now ${note}`),
    ...(['error', 'warning'] as const).map((severity) =>
      section(titles[severity], findings[severity], ({ rule, note = '' }) => `${rule} ${note}`),
    ),
    { title: titles.info, count: findings.info.length, points: [] },
  ];
}

function section<Point extends OpenPoint>(
  title: string,
  points: readonly Point[],
  say: (point: Point) => string,
): Section {
  const listed = points.slice(0, LISTED).map((point) => `line ${point.line}: ${say(point)}`);
  const more = points.length - listed.length;
  return {
    title,
    count: points.length,
    points: more > 0 ? [...listed, `and ${more} more`] : listed,
  };
}
