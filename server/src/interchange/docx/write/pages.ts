import { tag } from '../../xml.ts';
import { plainParagraph } from '../../layout/blocks.ts';
import { writeParagraph } from './body.ts';
import type { HouseLook } from '../../layout/house.ts';
import type { Masthead } from '../../layout/masthead.ts';
import { xmlHead } from './namespaces.ts';
import { field } from './runs.ts';
import type { RunContext } from './runs.ts';
import type { Atom, ParagraphStyle } from '../../layout/types.ts';

/** The head of the first page: house and symbol, a line, then the organ and what is said of it. */
export function writeFirstHeader(
  masthead: Masthead | undefined,
  look: HouseLook,
  context: RunContext,
): string {
  const content = masthead === undefined ? empty(context) : mastheadOf(masthead, look, context);
  return `${xmlHead('w:hdr')}${content}</w:hdr>`;
}

const empty = (context: RunContext): string =>
  writeParagraph(plainParagraph('Header', ''), context);

function mastheadOf(masthead: Masthead, look: HouseLook, context: RunContext): string {
  const { house, symbol, organ, lines, notes } = masthead;
  const width = look.page.width - 2 * look.margins.side;
  const rtl = context.language === 'ar';
  const left = Math.round(width * 0.62);
  const cell = (size: number, edges: string, paragraphs: readonly string[]): string =>
    tag(
      'w:tc',
      {},
      tag('w:tcPr', {}, [tag('w:tcW', { 'w:w': size, 'w:type': 'dxa' }), edges].join('')) +
        (paragraphs.length > 0 ? paragraphs : [words('')]).join(''),
    );
  const words = (text: string, style: ParagraphStyle = 'Masthead', strong = false): string => {
    const atoms: Atom[] = text === '' ? [] : [{ kind: 'text', text, format: { strong } }];
    return writeParagraph({ kind: 'paragraph', style, atoms }, context);
  };
  const below = tag(
    'w:tcBorders',
    {},
    tag('w:bottom', { 'w:val': 'single', 'w:sz': 12, 'w:space': 0, 'w:color': 'auto' }),
  );
  const row = (edges: string, one: readonly string[], two: readonly string[]): string =>
    tag('w:tr', {}, cell(left, edges, one) + cell(width - left, edges, two));
  const rows = [
    row(below, [words(house, 'MastheadHouse')], [words(symbol, 'MastheadHouse')]),
    row(
      '',
      [words(organ, 'MastheadOrgan'), ...lines.map((line) => words(line, 'Masthead', true))],
      notes.map((note) => words(note)),
    ),
  ];
  const properties = [
    rtl ? tag('w:bidiVisual') : '',
    tag('w:tblW', { 'w:w': width, 'w:type': 'dxa' }),
    tag('w:tblLayout', { 'w:type': 'fixed' }),
  ].join('');
  const grid = tag(
    'w:tblGrid',
    {},
    tag('w:gridCol', { 'w:w': left }) + tag('w:gridCol', { 'w:w': width - left }),
  );
  const table = tag('w:tbl', {}, tag('w:tblPr', {}, properties) + grid + rows.join(''));
  return table + empty(context);
}

/** The head of the other pages: the symbol, where there is one. */
export function writeHeader(masthead: Masthead | undefined, context: RunContext): string {
  const text = masthead?.symbol ?? '';
  return `${xmlHead('w:hdr')}${writeParagraph(plainParagraph('Header', text), context)}</w:hdr>`;
}

/** The foot of a page: its number of how many, where lines end. */
export function writeFooter(look: HouseLook, context: RunContext): string {
  const rtl = context.language === 'ar';
  const align = look.styles.Footer.align === 'center' ? 'center' : 'right';
  const number = (instruction: string): string =>
    field(instruction, tag('w:r', {}, tag('w:t', {}, '1')));
  const properties = [
    tag('w:pStyle', { 'w:val': 'Footer' }),
    rtl ? tag('w:bidi') : '',
    tag('w:jc', { 'w:val': align }),
  ].join('');
  const runs = `${number('PAGE')}${tag('w:r', {}, tag('w:t', {}, '/'))}${number('NUMPAGES')}`;
  return `${xmlHead('w:ftr')}${tag('w:p', {}, tag('w:pPr', {}, properties) + runs)}</w:ftr>`;
}
