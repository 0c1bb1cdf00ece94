import { Refusal } from '../../../workspace/akomaNtoso/guardedXml.ts';
import type { FoundDraft } from '../../found/types.ts';
import { OWN } from '../own.ts';
import { openArchive } from './archive.ts';
import type { Archive } from './archive.ts';
import { createLossBook } from './losses.ts';
import { readNumbering } from './numbering.ts';
import type { ListPlace } from './numbering.ts';
import { customProperties, findText, relationsOf } from './package.ts';
import type { Relation } from './package.ts';
import { createRunReader } from './runs.ts';
import type { RunReader, WordPiece } from './runs.ts';
import { settleReferences } from './settle.ts';
import type { WordLine } from './settle.ts';
import { readStyles } from './styles.ts';
import { child, elementsOf, readChildren, textOf, valueOf } from './tree.ts';
import type { Node } from './tree.ts';

export type DocxReading =
  | { readonly kind: 'read'; readonly found: FoundDraft }
  /** Why it was not read, and the way out; to be set after the name of the file. */
  | { readonly kind: 'refused'; readonly reason: string };

/** Reads a draft from a Word file (.docx), whoever wrote it. Never throws. */
export function readDocx(bytes: Uint8Array): DocxReading {
  try {
    return { kind: 'read', found: readArchive(openArchive(bytes)) };
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'refused', reason: error.message };
    const why = error instanceof Error ? error.message : String(error);
    return { kind: 'refused', reason: `could not be read: ${why}` };
  }
}

function readArchive(archive: Archive): FoundDraft {
  const { path, relations } = findText(archive);
  const losses = createLossBook();
  const properties = customProperties(archive);
  const isOwn = properties.has(OWN);
  const partOf = (type: string): string | undefined =>
    relations.find((each) => each.type === type && !each.external)?.target;
  const open = (type: string): Iterable<string> => archive.read(partOf(type) ?? '');

  const styles = readStyles(open('styles'));
  const numbering = readNumbering(open('numbering'), (style) => styles.numbering(style));
  const comments = readComments(open('comments'));
  const noteTexts = {
    footnote: collectNotes(open('footnotes'), 'footnotes'),
    endnote: collectNotes(open('endnotes'), 'endnotes'),
  };
  const noteOrder: { readonly kind: 'footnote' | 'endnote'; readonly id: string }[] = [];
  const noteOfAnchor = new Map<string, string>();
  const authors = new Set<string>();

  const readerFor = (from: readonly Relation[]): RunReader =>
    createRunReader({
      styles,
      losses,
      comments,
      note(kind, id) {
        const at = noteOrder.findIndex((each) => each.kind === kind && each.id === id);
        if (at >= 0) return String(at + 1);
        if (kind === 'endnote') losses.add('endnotes become notes like the others');
        return String(noteOrder.push({ kind, id }));
      },
      address: (id) => from.find((each) => each.id === id && each.external)?.target,
      author: (name) => void authors.add(name),
      markNote: (anchor, note) => void noteOfAnchor.set(anchor, note),
    });
  const runs = readerFor(relations);
  const lines: WordLine[] = [];

  function readBlock(node: Node): void {
    switch (node.name) {
      case 'p':
        return readParagraph(node);
      case 'tbl':
        return readTable(node);
      case 'sdt':
      case 'customXml':
        return elementsOf(child(node, 'sdtContent') ?? node).forEach(readBlock);
      case 'ins':
      case 'del':
      case 'moveTo':
      case 'moveFrom':
        return elementsOf(node).forEach(readBlock);
      case 'altChunk':
        return losses.add('a document put into this one is left out');
      default:
        return;
    }
  }

  function readParagraph(node: Node): void {
    const isMade = runs.isMadeByWord();
    const pieces = runs.read(elementsOf(node));
    const anchors = [...runs.anchors()];
    if (isMade && runs.isMadeByWord()) return;
    const properties = child(node, 'pPr');
    const styleId = valueOf(properties, 'pStyle');
    const style = styles.paragraph(styleId);
    const isGone = isAll(pieces, 'deletion');
    const listed = numberOf(properties, styleId, !isGone);
    if (isEmpty(pieces)) return;
    tellMark(properties, pieces);
    const outline = Number(valueOf(properties, 'outlineLvl') ?? style.outline ?? NaN);
    const isCentred = (valueOf(properties, 'jc') ?? (style.centred ? 'center' : '')) === 'center';
    const isTitle = isCentred || /^(?:sub)?title$/.test(style.name);
    lines.push({
      ...(outline < 9
        ? { role: 'heading', depth: outline + 1 }
        : { role: isTitle ? 'title' : /quote$/.test(style.name) ? 'quote' : 'text' }),
      marker: listed,
      pieces,
      anchors,
    });
  }

  function numberOf(
    properties: Node | undefined,
    styleId: string | undefined,
    counts: boolean,
  ): string | undefined {
    const place = placeOf(properties, styleId);
    return place && numbering.next(place, counts)?.trim();
  }

  function placeOf(
    properties: Node | undefined,
    styleId: string | undefined,
  ): ListPlace | undefined {
    const own = child(properties, 'numPr');
    const style = styles.paragraph(styleId);
    const list = valueOf(own, 'numId') ?? style.numbering;
    if (list === undefined || list === '0') return undefined;
    const ofStyle = styleId === undefined ? undefined : numbering.levelOfStyle(list, styleId);
    const level = Number(valueOf(own, 'ilvl') ?? style.level ?? ofStyle ?? 0);
    return { list, level };
  }

  /** The end of a paragraph that came or went while its text stayed: a draft has no sign for it. */
  function tellMark(properties: Node | undefined, pieces: readonly WordPiece[]): void {
    const mark = child(properties, 'rPr');
    const came = child(mark, 'ins') !== undefined && !isAll(pieces, 'insertion');
    const went = child(mark, 'del') !== undefined && !isAll(pieces, 'deletion');
    if (came) losses.add('a paragraph that was parted in two stays parted', textOfPieces(pieces));
    if (went) losses.add('paragraphs that were joined stay apart', textOfPieces(pieces));
  }

  function readTable(table: Node): void {
    for (const row of elementsOf(table)) {
      if (row.name !== 'tr') continue;
      const anchors: string[] = [];
      const cells = elementsOf(row)
        .flatMap((each) => (each.name === 'sdt' ? elementsOf(child(each, 'sdtContent')) : [each]))
        .filter(({ name }) => name === 'tc')
        .map((cell) => readCell(cell, anchors));
      lines.push({ role: 'row', pieces: [], cells, anchors });
    }
  }

  function readCell(cell: Node, anchors: string[]): readonly WordPiece[] {
    const properties = child(cell, 'tcPr');
    if (child(properties, 'vMerge')) losses.add('cells that reach over several rows are parted');
    const paragraphs: (readonly WordPiece[])[] = [];
    const take = (node: Node): void => {
      if (node.name === 'p') {
        const pieces = runs.read(elementsOf(node));
        anchors.push(...runs.anchors());
        const paragraph = child(node, 'pPr');
        const number = numberOf(paragraph, valueOf(paragraph, 'pStyle'), true);
        const marker: WordPiece[] =
          number === undefined ? [] : [{ kind: 'text', text: `${number} ` }];
        if (!isEmpty(pieces)) paragraphs.push([...marker, ...pieces]);
      } else if (node.name === 'tbl') {
        losses.add('a table inside a cell is read as text', textOf(node));
        elementsOf(node).flatMap(elementsOf).flatMap(elementsOf).forEach(take);
      } else elementsOf(child(node, 'sdtContent')).forEach(take);
    };
    elementsOf(cell)
      .filter(({ name }) => name !== 'tcPr')
      .forEach(take);
    if (paragraphs.length > 1) losses.add('paragraphs of one cell are joined');
    const text = paragraphs.map(textOfPieces).join('');
    if (text.includes('|')) losses.add('the bars in a cell are read as blanks', text);
    return paragraphs.flatMap((pieces, at) =>
      at === 0 ? pieces : [{ kind: 'text' as const, text: ' ' }, ...pieces],
    );
  }

  readChildren(archive.read(path), 'body', readBlock);
  const notes = readNotes();
  if (!isOwn) tellPages();
  if (authors.size > 0) {
    losses.add('who made the changes, and when, is not kept', [...authors].join(', '));
  }
  for (const format of numbering.unknown()) {
    losses.add(`numbers that Word writes as “${format}” are read as figures`);
  }
  return {
    frontMatter: [...properties].flatMap(([name, value]) =>
      name.startsWith(`${OWN}.`) ? [[name.slice(OWN.length + 1), value] as const] : [],
    ),
    ...settleReferences(lines, notes, noteOfAnchor, (former, marker) =>
      losses.add(`a number that was changed is the new one: ${former} became ${marker}`),
    ),
    spaced: true,
    losses: losses.losses(),
  };

  function readNotes(): readonly { readonly id: string; readonly pieces: readonly WordPiece[] }[] {
    const notes: { id: string; pieces: readonly WordPiece[] }[] = [];
    const readers = {
      footnote: readerFor(relationsOf(archive, partOf('footnotes') ?? '')),
      endnote: readerFor(relationsOf(archive, partOf('endnotes') ?? '')),
    };
    for (let at = 0; at < noteOrder.length; at++) {
      const { kind, id } = noteOrder[at] ?? { kind: 'footnote', id: '' };
      const paragraphs = (noteTexts[kind].get(id) ?? [])
        .filter(({ name }) => name === 'p')
        .map((node) => readers[kind].read(elementsOf(node)));
      const pieces = paragraphs.flatMap((each, index): readonly WordPiece[] =>
        index === 0 ? each : [{ kind: 'text', text: ' ' }, ...each],
      );
      notes.push({ id: String(at + 1), pieces });
    }
    return notes;
  }

  function tellPages(): void {
    for (const { type, target } of relations) {
      if (type !== 'header' && type !== 'footer') continue;
      let text = '';
      readChildren(archive.read(target), type === 'header' ? 'hdr' : 'ftr', (node) => {
        text += `${textOf(node)} `;
      });
      if (/\p{L}/u.test(text))
        losses.add(
          `what stands at the ${type === 'header' ? 'head' : 'foot'} of the pages is left out`,
          text,
        );
    }
  }
}

function readComments(
  chunks: Iterable<string>,
): ReadonlyMap<string, { readonly who: string; readonly text: string }> {
  const comments = new Map<string, { who: string; text: string }>();
  readChildren(chunks, 'comments', ({ attributes, children }) => {
    const text = children.map((each) => textOf(each)).join(' ');
    comments.set(attributes['w:id'] ?? '', {
      who: (attributes['w:author'] ?? '').replace(/[:{}<>]/g, ' ').trim(),
      text: text.replace(/<\}/g, '< }').replace(/\s+/g, ' ').trim(),
    });
  });
  return comments;
}

function collectNotes(
  chunks: Iterable<string>,
  parent: string,
): ReadonlyMap<string, readonly Node[]> {
  const notes = new Map<string, readonly Node[]>();
  readChildren(chunks, parent, (node) => {
    notes.set(node.attributes['w:id'] ?? '', elementsOf(node));
  });
  return notes;
}

const isEmpty = (pieces: readonly WordPiece[]): boolean =>
  pieces.every((piece) => piece.kind === 'text' && piece.text.trim() === '');

const isAll = (pieces: readonly WordPiece[], change: 'insertion' | 'deletion'): boolean =>
  pieces.length > 0 &&
  pieces.every(
    (piece) => piece.kind === 'remark' || !('change' in piece) || piece.change === change,
  );

const textOfPieces = (pieces: readonly WordPiece[]): string =>
  pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');
