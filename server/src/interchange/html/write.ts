import { packs } from '../../languages/index.ts';
import type { LanguageTag } from '../../languages/types.ts';
import type { DocumentModel } from '../../model/types.ts';
import { blocksOf, titleAboveText } from '../layout/blocks.ts';
import { runsToLeft, textOfAtoms } from '../layout/direction.ts';
import { lookOf } from '../layout/house.ts';
import { mastheadOf } from '../layout/masthead.ts';
import type { Masthead } from '../layout/masthead.ts';
import type { LayoutBlock, LayoutParagraph, LayoutTable, Note } from '../layout/types.ts';
import type { Loss } from '../loss.ts';
import { leftOut } from '../shown/leftOut.ts';
import { showDraft, textOfPieces } from '../shown/show.ts';
import { escapeText, openTag, tag } from '../xml.ts';
import { writeAtoms } from './atoms.ts';
import { styleSheet } from './styleSheet.ts';

/**
 * A draft as one HTML file that looks like the finished document, on the screen and in print, and
 * needs nothing from elsewhere. Its paragraphs bear the names of Word's styles: `<p class="Title">`.
 */
export function writeHtml(model: DocumentModel): {
  readonly html: string;
  readonly losses: readonly Loss[];
} {
  const draft = showDraft(model);
  const { blocks } = blocksOf(draft, { numbering: 'text', changes: 'shown' });
  const { language, house } = model;
  const title = draft.paragraphs[titleAboveText(draft)];
  const notes: Note[] = [];
  const body = blocks.map((each) => writeBlock(each, language, notes));
  const masthead = mastheadOf(model);
  const html = [
    '<!doctype html>\n',
    openTag('html', { lang: language, dir: packs[language].direction }),
    '\n<head>\n<meta charset="utf-8">\n',
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
    ...properties(model).map(([name, content]) => `${openTag('meta', { name, content })}\n`),
    `<title>${escapeText(title === undefined ? '' : textOfPieces(title.pieces).trim())}</title>\n`,
    `<style>\n${styleSheet(lookOf(house), language)}</style>\n</head>\n<body>\n`,
    masthead === undefined ? '' : writeMasthead(masthead),
    '<main>\n',
    ...body.map((line) => `${line}\n`),
    '</main>\n',
    writeNotes(notes, language),
    '</body>\n</html>\n',
  ].join('');
  return { html, losses: leftOut(draft) };
}

/** What the draft says at its head, each key once, as `<meta name="chapeau.organ" …>`. */
function properties({ tree }: DocumentModel): readonly (readonly [string, string])[] {
  const entries = new Map([['generator', 'Chapeau']]);
  for (const { key, value } of tree.frontMatter?.entries ?? []) {
    if (!entries.has(`chapeau.${key}`)) entries.set(`chapeau.${key}`, value);
  }
  return [...entries];
}

function writeMasthead({ house, symbol, organ, lines, notes }: Masthead): string {
  const line = (name: string, text: string): string =>
    text === '' ? '' : tag('p', { class: name }, escapeText(text));
  const rows = [
    `<div>${line('MastheadHouse', house)}${line('MastheadHouse', symbol)}</div>`,
    `<div><div>${line('MastheadOrgan', organ)}${lines.map((text) => line('about', text)).join('')}</div>`,
    `<div>${notes.map((text) => line('Masthead', text)).join('')}</div></div>`,
  ];
  return `<header>${rows.join('')}</header>\n`;
}

const writeBlock = (each: LayoutBlock, language: LanguageTag, notes: Note[]): string =>
  each.kind === 'table' ? writeTable(each, language, notes) : writeParagraph(each, language, notes);

function writeParagraph(
  { style, flush, anchors = [], number, atoms, change }: LayoutParagraph,
  language: LanguageTag,
  notes: Note[],
): string {
  const name = flush === true ? `${style} flush` : style;
  const marks = anchors.map((id) => `${openTag('a', { id })}</a>`).join('');
  const numbered = number && writeAtoms([...number.value, ...number.rest], notes);
  const before = numbered === undefined ? '' : tag('span', { class: 'number' }, numbered);
  const text = marks + before + writeAtoms(atoms, notes);
  const attributes = { class: name, dir: directionOf(textOfAtoms(atoms), language) };
  const heading = HEADINGS[style];
  const whole = tag(heading ?? 'p', attributes, text === '' ? '<br>' : text);
  return change === undefined ? whole : `<div class="${change}">${whole}</div>`;
}

const HEADINGS: Partial<Record<LayoutParagraph['style'], string>> = {
  Title: 'h1',
  Annex: 'h1',
  Heading1: 'h2',
  Heading2: 'h3',
  Heading3: 'h4',
  Heading4: 'h5',
};

/** Only where it is not that of the document. */
function directionOf(text: string, language: LanguageTag): 'rtl' | undefined {
  return language !== 'ar' && runsToLeft(text, language) ? 'rtl' : undefined;
}

function writeTable({ rows }: LayoutTable, language: LanguageTag, notes: Note[]): string {
  const columns = Math.max(...rows.map(({ cells }) => cells.length), 1);
  const written = rows.map(({ cells }, at) => {
    const isHead = at === 0 && rows.length > 1;
    const line = (cells.length > 0 ? cells : [[]]).map((atoms, position) => {
      const span = position === Math.max(cells.length, 1) - 1 ? columns - position : 1;
      const attributes = {
        colspan: span > 1 ? span : undefined,
        dir: directionOf(textOfAtoms(atoms), language),
      };
      const name = isHead ? 'th' : 'td';
      return `${openTag(name, attributes)}${writeAtoms(atoms, notes)}</${name}>`;
    });
    return `<tr>${line.join('')}</tr>`;
  });
  return `<table>\n${written.join('\n')}\n</table>`;
}

function writeNotes(notes: readonly Note[], language: LanguageTag): string {
  if (notes.length === 0) return '';
  const items = notes.map(({ atoms }, at) =>
    tag(
      'li',
      { id: `fn-${at + 1}`, dir: directionOf(textOfAtoms(atoms), language) },
      writeAtoms(atoms, []),
    ),
  );
  return `<section class="notes">\n<ol>\n${items.join('\n')}\n</ol>\n</section>\n`;
}
