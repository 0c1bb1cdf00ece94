import { tag } from '../../xml.ts';
import { runsToLeft, textOfAtoms } from '../../layout/direction.ts';
import { changeAttributes, writeRuns } from './runs.ts';
import type { RunContext, ParagraphPart } from './runs.ts';
import type {
  ListPlace,
  ParagraphStyle,
  LayoutBlock,
  LayoutParagraph,
  LayoutRow,
  LayoutTable,
} from '../../layout/types.ts';

/** The space a table has, in twentieths of a point, and how far it stands from the margin. */
export interface TablePlace {
  readonly width: number;
  readonly indent: number;
}

export const writeBlock = (each: LayoutBlock, context: RunContext, place: TablePlace): string =>
  each.kind === 'table' ? writeTable(each, context, place) : writeParagraph(each, context);

export function writeParagraph(paragraph: LayoutParagraph, context: RunContext): string {
  const rtl = runsToLeft(textOfAtoms(paragraph.atoms), context.language);
  const properties = tag('w:pPr', {}, paragraphProperties(paragraph, context, rtl));
  return tag('w:p', {}, properties + writeRuns(partsOf(paragraph), context, rtl));
}

/** Number and text of a paragraph, with bookmarks around what is referred to. */
function partsOf({ anchors = [], number, atoms }: LayoutParagraph): readonly ParagraphPart[] {
  const edge = (at: 'start' | 'end'): readonly ParagraphPart[] =>
    anchors.map((name) => ({ kind: 'anchor', name, edge: at }));
  return number === undefined
    ? [...edge('start'), ...atoms, ...edge('end')]
    : [...edge('start'), ...number.value, ...edge('end'), ...number.rest, ...atoms];
}

/** The order of the properties is that of the schema. */
function paragraphProperties(
  { style, list, pageBreak = false, flush = false, change, former }: LayoutParagraph,
  context: RunContext,
  rtl: boolean,
): string {
  const mark =
    change === undefined
      ? ''
      : tag(change === 'insertion' ? 'w:ins' : 'w:del', changeAttributes(context));
  const end = mark + (rtl ? tag('w:rtl') : '');
  return [
    setting(style, list, pageBreak, rtl),
    flush ? tag('w:ind', { 'w:hanging': 0 }) : '',
    end === '' ? '' : tag('w:rPr', {}, end),
    former === undefined
      ? ''
      : tag(
          'w:pPrChange',
          changeAttributes(context),
          tag('w:pPr', {}, setting(former, undefined, former === 'Annex', rtl)),
        ),
  ].join('');
}

const setting = (
  style: ParagraphStyle,
  list: ListPlace | undefined,
  pageBreak: boolean,
  rtl: boolean,
): string =>
  [
    tag('w:pStyle', { 'w:val': style }),
    pageBreak ? tag('w:pageBreakBefore') : '',
    list === undefined
      ? ''
      : tag('w:numPr', {}, tag('w:ilvl', { 'w:val': 0 }) + tag('w:numId', { 'w:val': list.list })),
    rtl ? tag('w:bidi') : '',
  ].join('');

function writeTable(
  { rows }: LayoutTable,
  context: RunContext,
  { width, indent }: TablePlace,
): string {
  const columns = Math.max(...rows.map(({ cells }) => cells.length), 1);
  const rtl = context.language === 'ar';
  const properties = [
    tag('w:tblStyle', { 'w:val': 'TextTable' }),
    rtl ? tag('w:bidiVisual') : '',
    tag('w:tblW', { 'w:w': width, 'w:type': 'dxa' }),
    tag('w:tblInd', { 'w:w': indent, 'w:type': 'dxa' }),
    tag('w:tblLayout', { 'w:type': 'fixed' }),
    tag('w:tblLook', { 'w:val': '0020', 'w:firstRow': 1 }),
  ].join('');
  const column = Math.floor(width / columns);
  const grid = tag('w:tblGrid', {}, tag('w:gridCol', { 'w:w': column }).repeat(columns));
  // With changes, the first row is that of the old table, of the new one, or of both.
  const isHead = (at: number): boolean =>
    rows.length > 1 && rows.slice(0, at).every(({ change }) => change === 'deletion');
  const lines = rows.map((row, at) => writeRow(row, isHead(at), column, columns, context));
  return tag('w:tbl', {}, tag('w:tblPr', {}, properties) + grid + lines.join(''));
}

function writeRow(
  { cells, change }: LayoutRow,
  isHead: boolean,
  column: number,
  columns: number,
  context: RunContext,
): string {
  const properties = [
    tag('w:cantSplit'),
    isHead ? tag('w:tblHeader') : '',
    change === undefined
      ? ''
      : tag(change === 'insertion' ? 'w:ins' : 'w:del', changeAttributes(context)),
  ].join('');
  const written = (cells.length > 0 ? cells : [[]]).map((atoms, at) => {
    // The last cell of a row that is shorter than others takes the room that is left.
    const span = at === Math.max(cells.length, 1) - 1 ? columns - at : 1;
    const cell = [
      tag('w:tcW', { 'w:w': column * span, 'w:type': 'dxa' }),
      span > 1 ? tag('w:gridSpan', { 'w:val': span }) : '',
    ].join('');
    const style = isHead ? 'TableHead' : 'TableText';
    const text = writeParagraph({ kind: 'paragraph', style, atoms, change }, context);
    return tag('w:tc', {}, tag('w:tcPr', {}, cell) + text);
  });
  return tag('w:tr', {}, tag('w:trPr', {}, properties) + written.join(''));
}
