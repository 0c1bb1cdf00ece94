import type { LanguageTag } from '../../languages/types.ts';
import { typesettingOf } from '../../languages/typesetting.ts';
import type { HouseLook, StyleLook } from '../layout/house.ts';
import type { ParagraphStyle } from '../layout/types.ts';

/** How everything looks in a house and a language, on the screen and on its paper. */
export function styleSheet(look: HouseLook, language: LanguageTag): string {
  const { page, margins, styles } = look;
  const { font, scale, emphasisFont } = typesettingOf(language);
  const fonts = [look.font, font].filter((name) => name !== '').map((name) => `'${name}'`);
  const family = [...fonts, look.font === 'Calibri' ? 'sans-serif' : 'serif'].join(', ');
  const rules = (Object.keys(styles) as ParagraphStyle[])
    .filter((name) => !ONLY_IN_WORD.has(name))
    .map((name) => `.${name} { ${declarations(styles[name], scale).join(' ')} }\n`);
  const italics =
    emphasisFont === ''
      ? ''
      : `i, em, .Section { font-style: normal; font-family: '${emphasisFont}', ${family}; }\n`;
  const [pageWidth, pageHeight] = [points(page.width), points(page.height)];
  return [
    `@page { size: ${pageWidth} ${pageHeight}; margin: ${points(margins.top)} ${points(margins.side)} ${points(margins.bottom)}; }\n`,
    `body { font-family: ${family}; font-size: ${(look.size / 2) * scale}pt; line-height: ${((look.line / 240) * 1.2).toFixed(2)}; margin: 0 auto; max-width: ${points(page.width - 2 * margins.side)}; padding: 2em; color: #000; background: #fff; }\n`,
    'p, h1, h2, h3, h4, h5 { margin: 0; font-size: inherit; font-weight: inherit; overflow-wrap: break-word; }\n',
    ...rules,
    italics,
    FIXED,
    `table { width: calc(100% - ${points((styles.BodyText.start ?? 0) + (styles.BodyText.end ?? 0))}); margin: 6pt ${points(styles.BodyText.start ?? 0)} 12pt; }\n`,
    `td, th, .notes { ${size(styles.TableText, scale)} }\n`,
  ].join('');
}

/** The head and foot of pages are the browser's own. */
const ONLY_IN_WORD: ReadonlySet<ParagraphStyle> = new Set([
  'TableText',
  'TableHead',
  'FootnoteText',
  'CommentText',
  'Header',
  'Footer',
  'End',
]);

function declarations(style: StyleLook, scale: number): readonly string[] {
  const { start = 0, end = 0, firstLine = 0, tabs, before = 0, after = 0, align } = style;
  const stop = tabs?.find((each) => each > start + firstLine);
  return [
    `margin: ${points(before)} 0 ${points(after)};`,
    `padding-inline: ${points(start)} ${points(end)};`,
    ...(firstLine === 0 ? [] : [`text-indent: ${points(firstLine)};`]),
    ...(stop === undefined ? [] : [`--tab: ${points(stop - start - firstLine)};`]),
    ...(align === undefined ? [] : [`text-align: ${align === 'both' ? 'justify' : align};`]),
    ...(style.size === undefined ? [] : [size(style, scale)]),
    ...(style.bold === true ? ['font-weight: bold;'] : []),
    ...(style.italic === true ? ['font-style: italic;'] : []),
    ...(style.capitals === true ? ['text-transform: uppercase;'] : []),
    ...(style.keepNext === true ? ['break-after: avoid;'] : []),
  ];
}

const points = (twentieths: number): string => `${twentieths / 20}pt`;

const size = (style: StyleLook, scale: number): string =>
  style.size === undefined ? '' : `font-size: ${(style.size / 2) * scale}pt;`;

const FIXED = `.flush { text-indent: 0; }
.number { display: inline-block; min-width: var(--tab, 2em); padding-inline-end: 0.3em; text-indent: 0; }
a { color: inherit; text-decoration: none; }
a[href]:hover { text-decoration: underline; }
sup { line-height: 0; font-size: 0.7em; }
ins, .insertion > * { text-decoration: underline; color: #0b6623; }
del, .deletion > * { text-decoration: line-through; color: #a00; }
.remark { background: #fff3bf; font-size: 0.85em; padding: 0 0.3em; }
.remark[data-who]::before { content: attr(data-who) ': '; font-weight: bold; }
table { border-collapse: collapse; border-block: 1px solid; }
td, th { border-block-end: 1px solid; padding: 2pt 6pt; text-align: start; vertical-align: top; font-weight: normal; font-style: italic; }
td { font-style: normal; }
tr { break-inside: avoid; }
.Annex { break-before: page; }
.Rule { overflow: hidden; white-space: nowrap; }
header > div { display: flex; justify-content: space-between; align-items: end; }
header > div > :first-child { flex: 0 0 62%; }
header > div > :last-child { flex: 0 0 38%; }
header > div:first-child { border-block-end: 1.5px solid; }
header > div:last-child { align-items: start; margin-block-end: 2em; }
header .about { font-weight: bold; }
.notes { border-block-start: 1px solid; margin-block-start: 2em; padding-block-start: 0.3em; }
.notes ol { margin: 0; padding-inline-start: 2em; }
@media print { body { padding: 0; max-width: none; } .notes { break-inside: avoid; } }
`;
