import type { DocumentModel } from '../../model/types.ts';
import { frontMatterValue } from '../../syntax/frontMatter.ts';
import { checkOf, compose } from '../found/compose.ts';
import type { Original } from '../found/types.ts';
import type { Loss } from '../loss.ts';
import { showDraft } from '../shown/show.ts';
import type { Piece, ShownDraft, ShownParagraph } from '../shown/types.ts';
import { block, escapeText, openTag, printBlocks, tag } from '../xml.ts';
import type { Block } from '../xml.ts';
import { addressOf } from './addresses.ts';
import { writeInstruction } from './instructions.ts';
import { identityOf, writeCoverPage, writeMeta } from './meta.ts';
import { placeNames } from './placeNames.ts';
import { readAkn } from './read.ts';
import { createPart, numOf } from './structure.ts';
import type { Element, Part } from './structure.ts';
import { writeInline } from './writeInline.ts';
import type { InlineContext } from './writeInline.ts';

/**
 * A draft as Akoma Ntoso in the United Nations' profile: `<statement name="resolution">`. What the
 * elements cannot tell (that a number was followed by a blank instead of a TAB) is added as
 * processing instructions, so that reading the file again gives the draft byte for byte.
 */
export function writeAkn(model: DocumentModel): {
  readonly xml: string;
  readonly losses: readonly Loss[];
} {
  const draft = showDraft(model);
  const bare = render(draft, new Map());
  const originals = originalsNeeded(draft, bare);
  return { xml: originals.size === 0 ? bare : render(draft, originals), losses: lossesOf(draft) };
}

type Originals = ReadonlyMap<number, Original>;

/** Which lines would not be read back as they stand. */
function originalsNeeded(draft: ShownDraft, bare: string): Originals {
  const read = readAkn([bare]);
  if (read.kind === 'refused') throw new Error(`Akoma Ntoso that cannot be read: ${read.reason}`);
  const { written } = compose(read.found);
  const { paragraphs } = draft.model;
  if (written.length !== paragraphs.length) {
    throw new Error(`${paragraphs.length} lines were written, ${written.length} read.`);
  }
  const originals = new Map<number, Original>();
  for (const [index, { text }] of paragraphs.entries()) {
    const line = written[index] ?? '';
    if (line !== text) originals.set(index, { text, check: checkOf(line) });
  }
  return originals;
}

function render(draft: ShownDraft, originals: Originals): string {
  const { model } = draft;
  const identity = identityOf(model);
  const writer = createWriter(draft, originals);
  const [main, ...annexes] = writer.parts();
  const attachments = annexes.map(({ head, part }, at) =>
    block('attachment', { eId: head?.name }, [
      ...(head === undefined ? [] : [head.words]),
      block('doc', { name: 'annex' }, [
        writeMeta(model, identity, `annex_${at + 1}`),
        ...part.blocks(),
      ]),
    ]),
  );
  const name =
    frontMatterValue(model.tree, 'status') === 'draft' ? 'resolutionDraft' : 'resolution';
  const statement = block('statement', { name }, [
    writeMeta(model, identity, 'main'),
    ...writeCoverPage(model),
    ...(main?.part.blocks() ?? []),
    ...(attachments.length > 0 ? [block('attachments', {}, attachments)] : []),
  ]);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `${writeInstruction({ kind: 'draft' })}\n`,
    `${openTag('akomaNtoso', { xmlns: AKN, 'xmlns:chapeau': OWN })}\n`,
    printBlocks([statement], 1),
    '</akomaNtoso>\n',
  ].join('');
}

const AKN = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';
const OWN = 'urn:chapeau:draft';

interface OpenPart {
  /** The heading of an annex. */
  readonly head: Element | undefined;
  readonly part: Part;
}

function createWriter(draft: ShownDraft, originals: Originals): { parts(): readonly OpenPart[] } {
  const { model, notes } = draft;
  const names = placeNames(model);
  const nameOf = (index: number): string | undefined => names.get(index);
  const addresses = new Map<unknown, string>();
  const as = (index: number): string => {
    const original = originals.get(index);
    return original === undefined ? '' : writeInstruction({ kind: 'as', ...original });
  };
  const context: InlineContext = {
    draft,
    nameOf,
    addressOf(resolved) {
      const known = addresses.get(resolved) ?? addressOf(model, resolved, nameOf);
      addresses.set(resolved, known);
      return known;
    },
    noteContent(id) {
      const note = notes.get(id);
      if (note === undefined) return '';
      const about = note.inside ? writeInstruction({ kind: 'inside' }) : as(note.paragraph);
      return tag('p', {}, writeInline(note.pieces, context) + about);
    },
  };
  const inline = (pieces: readonly Piece[], index: number): string =>
    writeInline(pieces, context) + as(index);
  const lastTitle = lastTitleOf(draft);

  function elementOf(shown: ShownParagraph): Element {
    const { index, paragraph, marker, label } = shown;
    const { kind } = paragraph;
    const text = inline(shown.pieces, index);
    const isItalic = kind === 'organ' || kind === 'section';
    const words = isItalic ? tag('i', {}, text) : text;
    const attributes = { 'chapeau:label': label };
    const base = { first: shown, name: nameOf(index), num: numOf(escapeText(marker)) };
    switch (kind) {
      case 'annex':
      case 'heading':
        return { ...base, body: '', words: tag('heading', attributes, text) };
      case 'section':
        return {
          ...base,
          body: tag('p', attributes, words),
          words: tag('heading', attributes, words),
        };
      case 'title': {
        const isMain = index === lastTitle;
        const title = isMain ? tag('docTitle', { refersTo: '#resolutionTitle' }, text) : text;
        return { ...base, body: tag('p', { class: 'title', ...attributes }, title), words: '' };
      }
      case 'rule':
        return { ...base, body: tag('p', { class: 'rule' }, text), words: '' };
      default:
        return { ...base, body: tag('p', attributes, words), words: '' };
    }
  }

  const rowOf = ({ index, cells }: ShownParagraph): Block => {
    const texts = cells.length > 0 ? cells.map((cell) => writeInline(cell, context)) : [''];
    const last = texts.pop() ?? '';
    const all = [...texts, last + as(index)];
    return tag('tr', {}, all.map((text) => tag('td', {}, tag('p', {}, text))).join(''));
  };

  const quoteOf = ({ index, pieces, marker, label }: ShownParagraph): string => {
    const words = tag('p', { 'chapeau:label': label }, inline(pieces, index));
    if (marker === '') return words;
    return tag('paragraph', {}, tag('num', {}, escapeText(marker)) + tag('content', {}, words));
  };

  /** A table for its first row, a quotation for its first line, with all that follow at once. */
  function groupOf(from: ShownParagraph): { readonly element: Element; readonly count: number } {
    const { kind } = from.paragraph;
    const group = [from];
    while (draft.paragraphs[from.index + group.length]?.paragraph.kind === kind) {
      group.push(draft.paragraphs[from.index + group.length] ?? from);
    }
    const body =
      kind === 'table'
        ? block('table', {}, group.map(rowOf))
        : tag('p', {}, tag('embeddedStructure', {}, group.map(quoteOf).join('')));
    return {
      element: { first: from, name: undefined, num: [], body, words: '' },
      count: group.length,
    };
  }

  return {
    parts() {
      let open: OpenPart = { head: undefined, part: createPart(hasOrgan(draft)) };
      const parts = [open];
      for (let index = 0; index < draft.paragraphs.length; index++) {
        const shown = draft.paragraphs[index];
        if (shown === undefined) break;
        const { kind, text } = shown.paragraph;
        const note = noteHere(draft, index);
        if (kind === 'front-matter' || kind === 'blank' || kind === 'comment') {
          open.part.aside(writeInstruction({ kind: 'line', text }));
        } else if (note !== undefined) {
          open.part.aside(writeInstruction({ kind: 'note', id: note }));
        } else if (kind === 'annex') {
          open = { head: elementOf(shown), part: createPart(false) };
          parts.push(open);
        } else if (kind === 'table' || kind === 'quote') {
          const { element, count } = groupOf(shown);
          open.part.add(element);
          index += count - 1;
        } else open.part.add(elementOf(shown));
      }
      return parts;
    },
  };
}

/** The id of the note whose text this paragraph is. */
function noteHere({ notes, paragraphs }: ShownDraft, index: number): string | undefined {
  if (paragraphs[index]?.paragraph.kind !== 'note') return undefined;
  for (const note of notes.values()) {
    if (note.paragraph === index && !note.inside) return note.id;
  }
  return undefined;
}

const hasOrgan = ({ paragraphs }: ShownDraft): boolean =>
  paragraphs.some(({ paragraph }) => paragraph.kind === 'organ');

/** The title right above the organ, or above whatever else the text begins with. */
function lastTitleOf({ paragraphs }: ShownDraft): number {
  const end = paragraphs.findIndex(({ paragraph: { kind } }) => BEGINS.has(kind));
  const head = end < 0 ? paragraphs : paragraphs.slice(0, end);
  return head.findLastIndex(({ paragraph }) => paragraph.kind === 'title');
}

const BEGINS = new Set(['organ', 'preambular', 'operative', 'numbered', 'section', 'annex']);

function lossesOf({ paragraphs, model }: ShownDraft): readonly Loss[] {
  const comments = paragraphs.filter(({ paragraph }) => paragraph.kind === 'comment');
  const [first] = comments;
  if (first === undefined) return [];
  const line = (model.paragraphs[first.index]?.line ?? 0) + 1;
  return [
    {
      line,
      message: `comments (%%) travel in the XML as processing instructions, which readers do not show but programs can read; there ${comments.length === 1 ? 'is one' : `are ${comments.length}`}. Take out what nobody is to see.`,
    },
  ];
}
