import { officialText } from '../../features/describe/links.ts';
import { bare } from '../shown/labels.ts';
import type { DocumentModel } from '../../model/types.ts';
import type { Paragraph } from '../../syntax/types.ts';
import type { Change, Piece, ShownDraft, ShownParagraph } from '../shown/types.ts';
import { anchorOf, hiddenAnchor } from './anchors.ts';
import { createLists } from './lists.ts';
import type {
  Atom,
  Format,
  Note,
  NumberText,
  ParagraphStyle,
  ReferencePart,
  LayoutBlock,
  Layout,
  LayoutParagraph,
} from './types.ts';

/** Whether Word counts the paragraphs, or their numbers are characters like the others. */
export type Numbering = 'list' | 'text';

export interface BlockOptions {
  readonly numbering: Numbering;
  /** How changes in the draft, `{+…+}` and `{-…-}`, are taken: as changes, or as made. */
  readonly changes: 'shown' | 'made';
}

/** A draft as the paragraphs and tables of a Word document. */
export function blocksOf(draft: ShownDraft, options: BlockOptions): Layout {
  const { model } = draft;
  const lists = createLists();
  const atoms = atomWriter(draft, options);
  const numbered = numbersReferredTo(draft);
  const blocks: LayoutBlock[] = [];
  const mainTitle = titleAboveText(draft);

  for (const shown of draft.paragraphs) {
    const { paragraph } = shown;
    if (isLeftOut(shown) || (options.changes === 'made' && isDeleted(shown))) continue;
    if (paragraph.kind === 'table') {
      const row = { cells: shown.cells.map(atoms) };
      const last = blocks.at(-1);
      if (last?.kind === 'table')
        blocks[blocks.length - 1] = { ...last, rows: [...last.rows, row] };
      else blocks.push({ kind: 'table', rows: [row] });
      continue;
    }
    const style = styleOf(shown, shown.index === mainTitle);
    const list = options.numbering === 'list' ? lists.place(model, shown) : undefined;
    const text =
      paragraph.kind === 'organ' ? organAtoms(atoms(shown.pieces), model) : atoms(shown.pieces);
    blocks.push({
      kind: 'paragraph',
      style,
      list,
      pageBreak: paragraph.kind === 'annex',
      flush: paragraph.kind === 'heading' && shown.marker === '',
      anchors: anchorsOf(shown, numbered.has(shown.index)),
      number: list === undefined ? numberOf(shown, wholeChange(text)) : undefined,
      atoms: text,
      change: wholeChange(text),
    });
  }
  return { blocks, lists: lists.all() };
}

function isLeftOut({ paragraph: { kind }, pieces }: ShownParagraph): boolean {
  switch (kind) {
    case 'front-matter':
    case 'blank':
    case 'comment':
      return true;
    case 'note':
      return pieces.length === 0;
    default:
      return false;
  }
}

/** Nothing of it is left when the changes are made. */
function isDeleted({ pieces, cells }: ShownParagraph): boolean {
  const all = [...pieces, ...cells.flat()].filter(({ kind }) => kind !== 'remark');
  return all.length > 0 && all.every(({ set }) => set.change === 'deletion');
}

const STYLES: Readonly<Record<Paragraph['kind'], ParagraphStyle>> = {
  'front-matter': 'BodyText',
  blank: 'BodyText',
  comment: 'BodyText',
  rule: 'Rule',
  organ: 'Organ',
  annex: 'Annex',
  section: 'Section',
  heading: 'Heading1',
  numbered: 'Numbered',
  point: 'Point1',
  bullet: 'Bullet',
  quote: 'Quote',
  table: 'TableText',
  note: 'BodyText',
  preambular: 'Preambular',
  operative: 'Operative',
  title: 'Subtitle',
  text: 'BodyText',
};

const HEADINGS = ['Heading1', 'Heading2', 'Heading3', 'Heading4'] as const;

function styleOf({ paragraph, pieces }: ShownParagraph, isMainTitle: boolean): ParagraphStyle {
  const { kind, depth = 1, marker } = paragraph;
  if (kind === 'heading') return HEADINGS[depth - 1] ?? 'Heading4';
  if (kind === 'point' && (marker?.level ?? 1) > 1) return 'Point2';
  if (kind !== 'title') return STYLES[kind];
  if (isMainTitle) return 'Title';
  const [first] = pieces;
  // `ADD`, `MOD`: what is proposed to be done with the text of a conference.
  return pieces.length === 1 && first?.kind === 'text' && /^[A-Z]{3,4}$/.test(first.text.trim())
    ? 'Proposal'
    : 'Subtitle';
}

/** The title that stands nearest above the text. */
export function titleAboveText({ paragraphs }: ShownDraft): number {
  const head = paragraphs.findIndex(
    ({ paragraph: { kind } }) =>
      kind !== 'title' &&
      kind !== 'blank' &&
      kind !== 'comment' &&
      kind !== 'front-matter' &&
      kind !== 'rule',
  );
  const above = head < 0 ? paragraphs : paragraphs.slice(0, head);
  return above.findLastIndex(({ paragraph }) => paragraph.kind === 'title');
}

/** The label of a paragraph, and a bookmark of ours where its number stands in that of a point. */
const anchorsOf = ({ index, label }: ShownParagraph, isReferredTo: boolean): readonly string[] => [
  ...(label === undefined ? [] : [anchorOf(label)]),
  ...(isReferredTo ? [hiddenAnchor(index)] : []),
];

/** The number as text; of a quoted paragraph nothing is referred to, so that all of it is the value. */
function numberOf(
  { marker, paragraph }: ShownParagraph,
  change: Change | undefined,
): NumberText | undefined {
  if (marker === '') return undefined;
  const value = paragraph.kind === 'quote' ? marker : bare(marker);
  const set = (text: string): Atom => ({ kind: 'text', text, format: {}, change });
  return { value: [set(value)], rest: [set(`${marker.slice(value.length)}\t`)] };
}

/** A paragraph all of which is inserted came with its end and its number; likewise if it goes. */
function wholeChange(atoms: readonly Atom[]): Change | undefined {
  const content = atoms.filter(({ kind }) => kind !== 'comment');
  const change = content[0]?.change;
  return content.every((atom) => atom.change === change) ? change : undefined;
}

/** In the United Nations' texts the organ is in italics, the comma after it is not. */
function organAtoms(atoms: readonly Atom[], { house }: DocumentModel): readonly Atom[] {
  if (house === 'itu') return atoms;
  return atoms.flatMap((atom, at): Atom[] => {
    if (atom.kind !== 'text') return [atom];
    const end =
      at === atoms.length - 1 ? atom.text.replace(/[,،，\s]+$/, '').length : atom.text.length;
    const set = (text: string, opener: boolean): Atom[] =>
      text === '' ? [] : [{ ...atom, text, format: { ...atom.format, opener } }];
    return [...set(atom.text.slice(0, end), true), ...set(atom.text.slice(end), false)];
  });
}

/** The paragraphs whose numbers cross-references print, those above the points referred to included. */
function numbersReferredTo({ model, paragraphs }: ShownDraft): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const { pieces, cells } of paragraphs) {
    for (const piece of [...pieces, ...cells.flat()]) {
      if (piece.kind !== 'label-use') continue;
      for (const { index } of chainOf(model, piece.target)) numbers.add(index);
    }
  }
  return numbers;
}

/** A point and what it stands under, outermost first, each with its number: `2`, `(b)`. */
function chainOf(
  model: DocumentModel,
  target: number,
): readonly { readonly index: number; readonly number: string }[] {
  const chain: { index: number; number: string }[] = [];
  let at: number | undefined = target;
  while (at !== undefined) {
    const place: DocumentModel['places'][number] = model.places[at];
    const marker = model.paragraphs[at]?.marker;
    if (marker !== undefined && place !== undefined) {
      const number = marker.text === '#.' ? String(place.path[0] ?? '') : bare(marker.text);
      chain.unshift({ index: at, number });
    }
    at = place?.parent;
  }
  return chain;
}

/** Gives the atoms of pieces; notes are written once and pointed at after that. */
function atomWriter(
  { model, notes }: ShownDraft,
  { changes }: BlockOptions,
): (pieces: readonly Piece[]) => readonly Atom[] {
  const written = new Map<string, Note>();
  const noteOf = (id: string): Note => {
    const known = written.get(id);
    if (known) return known;
    const { number = 0, pieces = [] } = notes.get(id) ?? {};
    const note: Note = { id, number, atoms: write(pieces) };
    written.set(id, note);
    return note;
  };
  function write(pieces: readonly Piece[]): readonly Atom[] {
    return pieces.flatMap((piece): Atom[] => {
      const { change: marked } = piece.set;
      if (changes === 'made' && marked === 'deletion') return [];
      const change = changes === 'shown' ? marked : undefined;
      switch (piece.kind) {
        case 'text':
          return [{ kind: 'text', text: piece.text, format: formatOf(piece, model), change }];
        case 'note':
          return [{ kind: 'note', note: noteOf(piece.id), again: piece.again, change }];
        case 'label-use': {
          const parts = partsOf(model, piece.target, piece.text);
          return [{ kind: 'reference', anchor: anchorOf(piece.name), parts, change }];
        }
        case 'remark':
          return [{ kind: 'comment', who: piece.who, text: piece.text }];
      }
    });
  }
  return write;
}

function formatOf({ set }: Piece, { language }: DocumentModel): Format {
  const { opener, emphasis, strong, url, references } = set;
  const citation = references.find(({ reference }) => reference.kind === 'citation');
  const official = citation && officialText(citation.reference.id, language);
  const link = url === undefined ? official : url.startsWith('www.') ? `https://${url}` : url;
  return { opener, emphasis: emphasis && !opener, strong, link };
}

/** `paragraph 2 (b) above`: the numbers in it are fields, the rest is words. */
function partsOf(model: DocumentModel, target: number, text: string): readonly ReferencePart[] {
  const parts: ReferencePart[] = [];
  let rest = text;
  for (const { index, number } of chainOf(model, target)) {
    const at = rest.indexOf(number);
    if (at < 0) continue;
    if (at > 0) parts.push({ kind: 'words', text: rest.slice(0, at) });
    parts.push({ kind: 'number', anchor: hiddenAnchor(index), text: number });
    rest = rest.slice(at + number.length);
  }
  if (rest !== '') parts.push({ kind: 'words', text: rest });
  return parts;
}

/** The paragraphs of a document that have a style, for headers and the like. */
export const plainParagraph = (style: ParagraphStyle, text: string): LayoutParagraph => ({
  kind: 'paragraph',
  style,
  atoms: text === '' ? [] : [{ kind: 'text', text, format: {} }],
});
