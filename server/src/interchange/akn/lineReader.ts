import type { FoundLine, FoundNote, FoundPiece, Original } from '../found/types.ts';
import { collapse, isEmpty } from '../found/collapse.ts';
import type { Instruction } from './instructions.ts';

type Attributes = Readonly<Record<string, string>>;

/** Elements that are lines of the text, or hold some; all others are words inside one. */
const BLOCKS: ReadonlySet<string> = new Set(
  `p container paragraph subparagraph clause article point indent item alinea list sublist blockList
  blockContainer intro content wrapUp listIntroduction listWrapUp formula recitals recital citations
  citation heading crossHeading subheading section subsection part chapter title level hcontainer
  table tr th td li ul ol tblock attachment attachments doc longTitle block div preface preamble
  mainBody body conclusions coverPage embeddedStructure quotedStructure caption`.split(/\s+/),
);
const LINES: ReadonlySet<string> = new Set(['p', 'heading', 'crossHeading', 'subheading']);
const SECTIONS: ReadonlySet<string> = new Set([
  'section',
  'subsection',
  'part',
  'chapter',
  'title',
]);
const QUOTES: ReadonlySet<string> = new Set(['embeddedStructure', 'quotedStructure']);

/** A paragraph, note or cell while its words are coming. */
interface Target {
  pieces: FoundPiece[];
  role: FoundLine['role'];
  depth?: number | undefined;
  label?: string | undefined;
  original?: Original | undefined;
}

interface OpenNote {
  readonly id: string;
  readonly outer: Target;
  inside: boolean;
}

export interface LineReader {
  open(element: string, attributes: Attributes): void;
  text(text: string): void;
  instruction(instruction: Instruction): void;
  close(element: string): void;
  lines(): readonly FoundLine[];
  notes(): readonly FoundNote[];
}

/**
 * Makes lines of the elements: `<num>1.</num><content><p><i>Requests</i> …` is `1.⇥Requests …`. In a
 * file written here (`own`) every `<p>` is a line, even an empty one.
 */
export function createLineReader(isOwn: () => boolean): LineReader {
  const lines: FoundLine[] = [];
  const notes: FoundNote[] = [];
  const noteIds = new Set<string>();
  const openNotes: OpenNote[] = [];
  const path: { readonly element: string; readonly attributes: Attributes }[] = [];
  const style = { i: 0, b: 0, ins: 0, del: 0, quote: 0 };
  let target = newTarget();
  let marker: string | undefined;
  /** Inside `<num>`, a cross-reference or a remark: its characters, which are no words of the line. */
  let aside: { readonly depth: number; text: string } | undefined;
  let row: { readonly cells: FoundPiece[][]; original?: Original | undefined } | undefined;

  const parent = (): string => path.at(-2)?.element ?? '';
  const change = (): 'insertion' | 'deletion' | undefined =>
    style.del > 0 ? 'deletion' : style.ins > 0 ? 'insertion' : undefined;
  /** Of a note or cell the paragraphs are one line. */
  const isWithin = (): boolean => openNotes.length > 0 || row !== undefined;

  function addText(text: string): void {
    const emphasis = style.i > 0;
    target.pieces.push({ kind: 'text', text, emphasis, strong: style.b > 0, change: change() });
  }

  /** Ends the line, if there is one. */
  function flush(always = false): void {
    const pieces = collapse(target.pieces);
    if (!always && isEmpty(pieces)) {
      target = newTarget();
      return;
    }
    const { role, depth, label, original } = target;
    const quoted = style.quote > 0 && role === 'text' ? 'quote' : role;
    lines.push({ role: quoted, depth, marker, pieces, label, original });
    marker = undefined;
    target = newTarget();
  }

  function beginLine(element: string, attributes: Attributes): void {
    target.label = attributes['chapeau:label'];
    if (element !== 'p') {
      const section = path.findLast((each) => SECTIONS.has(each.element));
      const isHead = !isOwn() || (parent() !== 'hcontainer' && parent() !== 'attachment');
      if (isHead) target.role = 'heading';
      const given = Number(section?.attributes['chapeau:depth']);
      target.depth = given || Math.max(path.filter((each) => SECTIONS.has(each.element)).length, 1);
    }
  }

  function beginNote({ marker: given = '' }: Attributes): void {
    let id = /^[^\]\s[]{1,32}$/.test(given) ? given : String(noteIds.size + 1);
    for (let next = noteIds.size + 1; noteIds.has(id); next++) id = String(next);
    noteIds.add(id);
    openNotes.push({ id, outer: target, inside: false });
    target = newTarget();
  }

  function endNote(): void {
    const note = openNotes.pop();
    if (note === undefined) return;
    const { id, outer, inside } = note;
    notes.push({ id, pieces: collapse(target.pieces), original: target.original, inside });
    target = outer;
    target.pieces.push({ kind: 'note', id, change: change() });
  }

  function beginBlock(element: string, attributes: Attributes): void {
    if (element === 'tr' && openNotes.length === 0) {
      flush();
      row = { cells: [] };
    } else if (row !== undefined && (element === 'td' || element === 'th')) {
      target = newTarget();
    } else if (isWithin()) addText(' ');
    else {
      flush();
      if (QUOTES.has(element)) style.quote++;
      if (LINES.has(element)) beginLine(element, attributes);
    }
  }

  function endBlock(element: string, attributes: Attributes): void {
    if (openNotes.length > 0) return;
    if (row !== undefined) {
      if (element === 'td' || element === 'th') {
        row.cells.push([...collapse(target.pieces)]);
        target = newTarget();
      } else if (element === 'tr') {
        lines.push({ role: 'row', pieces: [], cells: row.cells, original: row.original });
        row = undefined;
      }
      return;
    }
    const isLine = LINES.has(element) && isOwn() && attributes['class'] !== 'none';
    flush(isLine && !hadBlocks.has(path.length));
    if (QUOTES.has(element)) style.quote--;
  }

  /** How deep the lines are that held other blocks, and so are no lines themselves. */
  const hadBlocks = new Set<number>();

  return {
    open(element, attributes) {
      path.push({ element, attributes });
      hadBlocks.delete(path.length);
      if (aside !== undefined) return;
      switch (element) {
        case 'num':
          if (isWithin()) return;
          flush();
          aside = { depth: path.length, text: '' };
          return;
        case 'authorialNote':
          return beginNote(attributes);
        case 'noteRef':
          if (attributes['marker'] !== undefined) {
            target.pieces.push({ kind: 'note', id: attributes['marker'], change: change() });
          }
          return;
        case 'remark':
          if (attributes['class'] === 'comment') aside = { depth: path.length, text: '' };
          return;
        case 'ref':
          if (attributes['chapeau:label'] !== undefined) aside = { depth: path.length, text: '' };
          return;
        case 'docTitle':
          if (isOwn() || target.role === 'text') target.role = 'title';
          return;
        case 'eol':
        case 'br':
          return addText(' ');
        case 'i':
        case 'b':
        case 'ins':
        case 'del':
          style[element]++;
          return;
        default:
          if (!BLOCKS.has(element)) return;
          if (!isWithin()) for (let depth = 1; depth < path.length; depth++) hadBlocks.add(depth);
          beginBlock(element, attributes);
      }
    },
    text(text) {
      if (aside !== undefined) aside.text += text;
      else addText(text);
    },
    instruction(instruction) {
      switch (instruction.kind) {
        case 'draft':
          return;
        case 'inside': {
          const note = openNotes.at(-1);
          if (note) note.inside = true;
          return;
        }
        case 'as': {
          const { text, check } = instruction;
          const holder = openNotes.length === 0 && row !== undefined ? row : target;
          holder.original = { text, check };
          return;
        }
        case 'line':
          flush();
          lines.push({
            role: 'verbatim',
            pieces: [{ kind: 'text', text: instruction.text }],
          });
          return;
        case 'note':
          flush();
          lines.push({ role: 'note-text', note: instruction.id, pieces: [] });
      }
    },
    close(element) {
      const attributes = path.at(-1)?.attributes ?? {};
      if (aside !== undefined) {
        if (aside.depth === path.length) endAside(element, attributes, aside.text);
      } else if (element === 'authorialNote') endNote();
      else if (element === 'i' || element === 'b' || element === 'ins' || element === 'del') {
        style[element]--;
      } else if (BLOCKS.has(element)) endBlock(element, attributes);
      path.pop();
    },
    lines: () => lines,
    notes: () => notes,
  };

  function endAside(element: string, attributes: Attributes, characters: string): void {
    aside = undefined;
    const text = characters.replace(/[ \t\r\n]+/g, ' ').trim();
    if (element === 'num') marker = text;
    else if (element === 'remark') {
      target.pieces.push({ kind: 'remark', who: attributes['chapeau:who'] ?? '', text });
    } else {
      const { 'chapeau:label': name = '', 'chapeau:form': form } = attributes;
      target.pieces.push({ kind: 'label-use', name, form, change: change() });
    }
  }
}

const newTarget = (): Target => ({ pieces: [], role: 'text' });
