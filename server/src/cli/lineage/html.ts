import { packs } from '../../languages/index.ts';
import type { LanguageTag } from '../../languages/types.ts';
import type { LineageRecord, SideRecord } from './records.ts';
import { citationsIn, fateOf, mandatesIn, summary } from './words.ts';

export interface PageOptions {
  readonly before: string;
  readonly after: string;
  readonly language: LanguageTag;
}

/** One page that needs nothing else: both texts beside each other, what changed, and what follows from it. */
export function lineageHtml(
  records: readonly LineageRecord[],
  { before, after, language }: PageOptions,
): string {
  const title = `${escape(before)} → ${escape(after)}`;
  const attributes = `lang="${language}" dir="${packs[language].direction}"`;
  const rows = records.map((record) => row(record, attributes)).join('');
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<h1>${title}</h1>
<p>${escape(summary(records))}</p>
<table>
<thead><tr><th>What became of it</th><th>${escape(before)}</th><th>${escape(after)}</th><th>Citations and mandates</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
</body>
</html>
`;
}

function row(record: LineageRecord, attributes: string): string {
  const { fate, pieces, before, after } = record;
  const text = (side: SideRecord | null, left: 'added' | 'removed', tag: 'ins' | 'del'): string => {
    if (!side) return '<td></td>';
    const words =
      pieces.length === 0
        ? escape(side.text)
        : pieces
            .filter(({ kind }) => kind !== left)
            .map(({ kind, text: part }) =>
              kind === 'same' ? escape(part) : `<${tag}>${escape(part)}</${tag}>`,
            )
            .join('');
    return `<td><b>${escape(side.paragraph)}</b><div ${attributes}>${words}</div></td>`;
  };
  const more = [...citationsIn(record), ...mandatesIn(record)].map(
    (each) => `<li dir="auto">${escape(each)}</li>`,
  );
  const list = more.length === 0 ? '' : `<ul>${more.join('')}</ul>`;
  return `<tr class="${fate}"><th scope="row">${fateOf(record)}</th>${text(before, 'added', 'del')}${text(after, 'removed', 'ins')}<td>${list}</td></tr>\n`;
}

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0) ?? 0};`);

const style = `
body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem; color: #1b1b1b; background: #fff; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
th, td { border: 1px solid #ccc; padding: .4rem .6rem; vertical-align: top; text-align: start; overflow-wrap: anywhere; }
thead th { position: sticky; top: 0; background: #f3f3f3; }
th:first-child { width: 8rem; }
ins { background: #d9f2dc; text-decoration: underline; }
del { background: #fadcd9; text-decoration: line-through; }
tr.new td:nth-child(3) { background: #edf9ee; }
tr.dropped td:nth-child(2) { background: #fdf0ee; }
tr.kept { color: #555; }
ul { margin: 0; padding-inline-start: 1.1rem; }
@media print { body { margin: 0; font-size: 10px; } thead th { position: static; } }
`;
