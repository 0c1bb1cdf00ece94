import type { FoundPiece } from '../../found/types.ts';
import { labelOf } from '../../layout/anchors.ts';
import type { LossBook } from './losses.ts';
import type { Styles } from './styles.ts';
import { child, elementsOf, isOn, textOf, valueOf } from './tree.ts';
import type { Node } from './tree.ts';

/** A piece, or what becomes one when the whole document was read. */
export type WordPiece =
  | FoundPiece
  /** A cross-reference to a bookmark, and what Word shows for it. */
  | {
      readonly kind: 'reference';
      readonly anchor: string;
      readonly full: boolean;
      readonly shown: readonly WordPiece[];
    }
  /** Another mark of the note that a bookmark is around. */
  | { readonly kind: 'note-again'; readonly anchor: string };

type Change = 'insertion' | 'deletion' | undefined;

export interface RunReader {
  /** The pieces of what is in a paragraph. */
  read(content: readonly Node[]): readonly WordPiece[];
  /** The bookmarks that began in what was read last. */
  anchors(): readonly string[];
  /** Whether we are inside something that Word makes by itself, such as a table of contents. */
  isMadeByWord(): boolean;
}

export interface RunSources {
  readonly styles: Styles;
  readonly losses: LossBook;
  /** The id that a note gets in the draft. */
  note(kind: 'footnote' | 'endnote', id: string): string;
  readonly comments: ReadonlyMap<string, { readonly who: string; readonly text: string }>;
  address(relation: string): string | undefined;
  /** Someone inserted or deleted something. */
  author(name: string): void;
  /** A note mark stands inside this bookmark. */
  markNote(anchor: string, note: string): void;
}

/** Fields run on over runs and paragraphs: what they are, and what they show. */
interface Field {
  code: string;
  isResult: boolean;
  readonly shown: WordPiece[];
}

/** Containers that say nothing about the text in them. */
const TRANSPARENT: ReadonlySet<string> = new Set([
  'smartTag',
  'customXml',
  'sdt',
  'sdtContent',
  'dir',
  'bdo',
  'rt',
  'rubyBase',
  'ruby',
  'Choice',
]);
/** What says how things look or where they end. */
const SILENT: ReadonlySet<string> = new Set([
  'pPr',
  'rPr',
  'sdtPr',
  'sdtEndPr',
  'proofErr',
  'lastRenderedPageBreak',
  'footnoteRef',
  'endnoteRef',
  'annotationRef',
  'commentRangeStart',
  'commentRangeEnd',
  'bookmarkEnd',
  'permStart',
  'permEnd',
  'separator',
  'continuationSeparator',
  'softHyphen',
  'moveFromRangeStart',
  'moveFromRangeEnd',
  'moveToRangeStart',
  'moveToRangeEnd',
  'customXmlPr',
  'smartTagPr',
  'Fallback',
  'pgNum',
  'rubyPr',
]);

export function createRunReader(sources: RunSources): RunReader {
  const { styles, losses } = sources;
  const fields: Field[] = [];
  const openAnchors = new Map<string, string>();
  let found: WordPiece[] = [];
  let anchors: string[] = [];

  /** Where pieces go: to what a field shows, or the paragraph; nowhere in the code of a field. */
  function target(): WordPiece[] | undefined {
    const field = fields.at(-1);
    if (field === undefined) return found;
    return field.isResult ? field.shown : undefined;
  }

  function walk(nodes: readonly Node[], change: Change): void {
    for (const node of nodes) step(node, change);
  }

  function step(node: Node, change: Change): void {
    const { name, attributes } = node;
    if (SILENT.has(name)) return;
    if (TRANSPARENT.has(name)) return walk(elementsOf(node), change);
    switch (name) {
      case 'r':
        return readRun(node, change);
      case 'ins':
      case 'moveTo':
        sources.author(attributes['w:author'] ?? '');
        if (name === 'moveTo')
          losses.add('what was moved is read as deleted here and inserted there');
        // What one person inserted and another deleted is deleted.
        return walk(elementsOf(node), change ?? 'insertion');
      case 'del':
      case 'moveFrom':
        sources.author(attributes['w:author'] ?? '');
        return walk(elementsOf(node), 'deletion');
      case 'hyperlink':
        return readLink(node, change);
      case 'fldSimple':
        fields.push({ code: attributes['w:instr'] ?? '', isResult: true, shown: [] });
        walk(elementsOf(node), change);
        return endField();
      case 'bookmarkStart': {
        const anchor = attributes['w:name'] ?? '';
        anchors.push(anchor);
        openAnchors.set(attributes['w:id'] ?? '', anchor);
        return;
      }
      case 'AlternateContent': {
        const choice = child(node, 'Choice') ?? child(node, 'Fallback');
        return choice && walk(elementsOf(choice), change);
      }
      case 'oMath':
      case 'oMathPara':
        losses.add('a formula is read as plain text', textOf(node));
        return addText(textOf(node), {}, change);
      default:
        if (textOf(node).trim() !== '') losses.add(`${name} is left out`, textOf(node));
    }
  }

  function addText(
    text: string,
    style: { emphasis?: boolean; strong?: boolean },
    change: Change,
  ): void {
    if (text !== '') target()?.push({ kind: 'text', text, ...style, change });
  }

  function readRun(run: Node, change: Change): void {
    const properties = child(run, 'rPr');
    const style = styles.character(valueOf(properties, 'rStyle'));
    const isOpener = style.name === 'opener';
    const set = {
      emphasis: !isOpener && (isOn(properties, 'i') ?? isOn(properties, 'iCs') ?? style.italic),
      strong: isOn(properties, 'b') ?? isOn(properties, 'bCs') ?? style.bold,
    };
    if (isOn(properties, 'vanish')) return losses.add('hidden text is left out', textOf(run));
    tellLook(properties, run);
    for (const node of elementsOf(run)) readInRun(node, set, change);
  }

  /** Looks that say something, and that a draft has no sign for. */
  function tellLook(properties: Node | undefined, run: Node): void {
    const text = textOf(run);
    if (text.trim() === '') return;
    if (isOn(properties, 'u')) losses.add('underlining is not kept', text);
    if (isOn(properties, 'strike') || isOn(properties, 'dstrike')) {
      losses.add('text that is struck out is read as plain text', text);
    }
    if (isOn(properties, 'highlight')) losses.add('highlighting is not kept', text);
    const position = valueOf(properties, 'vertAlign');
    if (position === 'superscript' || position === 'subscript') {
      losses.add(`${position} is read as plain text`, text);
    }
  }

  function readInRun(
    node: Node,
    set: { emphasis: boolean; strong: boolean },
    change: Change,
  ): void {
    const { name, attributes } = node;
    switch (name) {
      case 't':
      case 'delText':
        return addText(textOf(node), set, change);
      case 'tab':
      case 'ptab':
        return addText('\t', {}, change);
      case 'br':
        return attributes['w:type'] === 'page' ? undefined : addText('\n', {}, change);
      case 'cr':
        return addText('\n', {}, change);
      case 'noBreakHyphen':
        return addText('\u2011', set, change);
      case 'sym':
        return losses.add(`a sign of the font ${attributes['w:font'] ?? ''} is left out`);
      case 'footnoteReference':
      case 'endnoteReference': {
        const pieces = target();
        // Within the code of a field no reader sees it.
        if (pieces === undefined) return;
        const kind = name === 'footnoteReference' ? 'footnote' : 'endnote';
        const id = sources.note(kind, attributes['w:id'] ?? '');
        for (const anchor of openAnchors.values()) sources.markNote(anchor, id);
        pieces.push({ kind: 'note', id, change });
        return;
      }
      case 'commentReference': {
        const comment = sources.comments.get(attributes['w:id'] ?? '');
        if (comment) target()?.push({ kind: 'remark', ...comment });
        return;
      }
      case 'fldChar':
        return readFieldEdge(attributes['w:fldCharType'] ?? '');
      case 'instrText':
      case 'delInstrText': {
        const field = fields.at(-1);
        if (field && !field.isResult) field.code += textOf(node);
        return;
      }
      case 'drawing':
      case 'pict':
      case 'object': {
        const text = textOf(node).trim();
        return losses.add(text === '' ? 'a picture is left out' : 'a text box is left out', text);
      }
      default:
        return step(node, change);
    }
  }

  function readFieldEdge(edge: string): void {
    const field = fields.at(-1);
    if (edge === 'begin') fields.push({ code: '', isResult: false, shown: [] });
    else if (edge === 'separate' && field) field.isResult = true;
    else if (edge === 'end' && field) endField();
  }

  function endField(): void {
    const field = fields.pop();
    if (field === undefined) return;
    const [, code = '', rest = ''] = /^\s*(\S+)\s*([^]*)$/.exec(field.code) ?? [];
    const anchor = /^"?([^\s"\\]+)/.exec(rest)?.[1] ?? '';
    switch (code.toUpperCase()) {
      case 'REF':
        // With such a switch it is a number; without, it may repeat any words.
        if (/\\[nrw]/.test(rest) || labelOf(anchor) !== undefined) {
          target()?.push(...referenceTo(anchor, false, field.shown));
        } else target()?.push(...field.shown);
        return;
      case 'NOTEREF':
        target()?.push({ kind: 'note-again', anchor });
        return;
      case 'TOC':
        return losses.add('a table of contents is left out');
      case 'HYPERLINK':
        if (!/^\s*\\/.test(rest)) tellAddress(anchor, field.shown);
        target()?.push(...field.shown);
        return;
      default:
        target()?.push(...field.shown);
    }
  }

  function readLink(node: Node, change: Change): void {
    const { 'w:anchor': anchor, 'r:id': relation } = node.attributes;
    if (anchor !== undefined && labelOf(anchor) !== undefined) {
      const shown: WordPiece[] = [];
      const before = fields.length;
      fields.push({ code: 'link', isResult: true, shown });
      walk(elementsOf(node), change);
      fields.length = before;
      // `paragraph 3 above` has words around its number; `2 (b)` only numbers.
      const isFull = /\p{L}/u.test(wordsOutsideFields(node));
      target()?.push(...referenceTo(anchor, isFull, shown));
      return;
    }
    const address = relation === undefined ? undefined : sources.address(relation);
    if (address !== undefined) tellAddress(address, [{ kind: 'text', text: textOf(node) }]);
    walk(elementsOf(node), change);
  }

  /** Links to documents are found again by what is cited; an address that is written out is kept. */
  function tellAddress(address: string, shown: readonly WordPiece[]): void {
    const text = shown.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');
    const isWritten = text.includes('://') || text.startsWith('www.');
    if (isWritten || /^https?:\/\/(?:docs\.)?un(?:docs)?\.org\//.test(address)) return;
    losses.add('the address behind a link is not kept', `${text}: ${address}`);
  }

  return {
    read(content) {
      found = [];
      anchors = [];
      walk(content, undefined);
      return found;
    },
    anchors: () => anchors,
    isMadeByWord: () => fields.some(({ code }) => /^\s*TOC\b/i.test(code)),
  };
}

/** A cross-reference; a note behind it may have come to stand within what it shows. */
function referenceTo(
  anchor: string,
  full: boolean,
  shown: readonly WordPiece[],
): readonly WordPiece[] {
  const isShown = ({ kind }: WordPiece): boolean => kind !== 'note' && kind !== 'remark';
  return [
    { kind: 'reference', anchor, full, shown: shown.filter(isShown) },
    ...shown.filter((piece) => !isShown(piece)),
  ];
}

function wordsOutsideFields(link: Node): string {
  let depth = 0;
  let words = '';
  for (const run of elementsOf(link)) {
    for (const node of elementsOf(run)) {
      const edge = node.attributes['w:fldCharType'];
      if (edge === 'begin') depth++;
      else if (edge === 'end') depth--;
      else if (depth === 0 && node.name === 't') words += textOf(node);
    }
  }
  return words;
}
