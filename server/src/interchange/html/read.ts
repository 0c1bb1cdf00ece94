import { Parser } from 'htmlparser2';
import { Refusal } from '../../workspace/akomaNtoso/guardedXml.ts';
import { isLanguage } from '../../workspace/config.ts';
import { collapse, isEmpty } from '../found/collapse.ts';
import type { FoundDraft, FoundLine, FoundNote, FoundPiece } from '../found/types.ts';
import { labelOf } from '../layout/anchors.ts';
import type { Loss } from '../loss.ts';
import { quoted } from '../loss.ts';

type Attributes = Readonly<Record<string, string>>;

export type HtmlReading =
  | { readonly kind: 'read'; readonly found: FoundDraft }
  /** Why it was not read, and the way out; to be set after the name of the file. */
  | { readonly kind: 'refused'; readonly reason: string };

/** Longer pages hold more than a draft, and deeper ones no text. */
const LONGEST = 32 * 1024 * 1024;
const DEEPEST = 500;

/**
 * Reads a draft from HTML: a file written here, or a page saved from anywhere: paragraphs, headings,
 * lists, tables, italics, bold, insertions and deletions. Never throws.
 */
export function readHtml(text: string): HtmlReading {
  if (text.length > LONGEST) {
    return {
      kind: 'refused',
      reason: `is longer than ${LONGEST / 1024 / 1024} million characters, as no resolution is.`,
    };
  }
  if (!/<(?:!doctype|html|body|p|div|table|h[1-6])\b/i.test(text.slice(0, 65536))) {
    return { kind: 'refused', reason: 'is no HTML: there is no paragraph in it.' };
  }
  const reader = createReader();
  const parser = new Parser(reader, { decodeEntities: true });
  try {
    parser.write(text);
    parser.end();
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'refused', reason: error.message };
    throw error;
  }
  return { kind: 'read', found: reader.found() };
}

/** Elements whose beginning and end are those of a line. */
const BLOCKS: ReadonlySet<string> = new Set(
  `p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd blockquote pre section article main header footer aside
  table thead tbody tfoot caption address figure figcaption hr body form nav`.split(/\s+/),
);
const ITALIC: ReadonlySet<string> = new Set(['i', 'em', 'cite', 'dfn']);
const BOLD: ReadonlySet<string> = new Set(['b', 'strong']);
/** What is no text of the document. */
const HIDDEN: ReadonlySet<string> = new Set(
  'head script style template noscript header nav select svg math object audio video canvas iframe'.split(
    ' ',
  ),
);
const LOST: Readonly<Record<string, string>> = {
  img: 'a picture',
  svg: 'a picture',
  math: 'a formula',
  object: 'something put into the page',
  video: 'a film',
  audio: 'a recording',
  iframe: 'another page shown in this one',
};
/** Elements that have no end. */
const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta wbr'.split(' '),
);

/** How the words are set just now, as far as the elements around them tell. */
interface Around {
  readonly element: string;
  readonly attributes: Attributes;
}

interface Line {
  role: FoundLine['role'];
  depth?: number | undefined;
  marker?: string | undefined;
  label?: string | undefined;
  pieces: FoundPiece[];
}

const newLine = (): Line => ({ role: 'text', pieces: [] });

/** A stretch whose characters are no words of the line: a number, a note mark, a reference, a remark. */
interface Aside {
  readonly kind: 'number' | 'note' | 'reference' | 'remark';
  readonly depth: number;
  readonly attributes: Attributes;
  text: string;
}

interface Reader {
  onopentag(name: string, attributes: Attributes): void;
  ontext(text: string): void;
  onclosetag(name: string): void;
  found(): FoundDraft;
}

function createReader(): Reader {
  const around: Around[] = [];
  const counts: Record<'italic' | 'bold' | 'ins' | 'del' | 'quote' | 'hidden', number> = {
    italic: 0,
    bold: 0,
    ins: 0,
    del: 0,
    quote: 0,
    hidden: 0,
  };
  const lists: { readonly isOrdered: boolean; readonly type: string; next: number }[] = [];
  const lines: FoundLine[] = [];
  const notes: FoundNote[] = [];
  const frontMatter: (readonly [string, string])[] = [];
  const losses = new Map<string, Loss>();
  let language = '';
  let line = newLine();
  let row: FoundPiece[][] | undefined;
  let noteId: string | undefined;
  let aside: Aside | undefined;
  let pending = '';

  const change = (): 'insertion' | 'deletion' | undefined =>
    counts.del > 0 ? 'deletion' : counts.ins > 0 ? 'insertion' : undefined;

  /** Text comes in bits, one for every `&amp;`. */
  function takeText(): void {
    if (pending === '') return;
    const text = pending;
    pending = '';
    if (aside !== undefined) aside.text += text;
    else {
      const set = { emphasis: counts.italic > 0, strong: counts.bold > 0, change: change() };
      line.pieces.push({ kind: 'text', text, ...set });
    }
  }

  function count({ element, attributes }: Around, step: 1 | -1): void {
    const classes = classesOf(attributes);
    if (ITALIC.has(element)) counts.italic += step;
    if (BOLD.has(element)) counts.bold += step;
    if (element === 'ins' || classes.includes('insertion')) counts.ins += step;
    if (element === 'del' || classes.includes('deletion')) counts.del += step;
    if (element === 'blockquote' || classes.includes('Quote')) counts.quote += step;
    if (HIDDEN.has(element)) counts.hidden += step;
  }

  /** Ends the line, if there is one; in a cell or a note, parts its paragraphs by a blank. */
  function flush(): void {
    if (row !== undefined || noteId !== undefined) {
      line.pieces.push({ kind: 'text', text: ' ', change: change() });
      return;
    }
    const pieces = collapse(line.pieces);
    const { marker, role, depth, label } = line;
    if (!isEmpty(pieces) || marker !== undefined) {
      const isQuote = counts.quote > 0 && role === 'text';
      lines.push({ role: isQuote ? 'quote' : role, depth, marker, label, pieces });
    }
    line = newLine();
  }

  function begin(element: string, attributes: Attributes): void {
    if (!BLOCKS.has(element)) return;
    flush();
    const [style = ''] = classesOf(attributes);
    const heading = /^(?:h|Heading)([1-6])$/.exec(style in ROLES ? '' : style || element)?.[1];
    if (style in ROLES) line.role = ROLES[style] ?? 'text';
    else if (heading !== undefined || /^h[1-6]$/.test(element)) {
      line.role = 'heading';
      line.depth = Number(heading ?? element.slice(1));
    }
    if (element === 'ol' || element === 'ul') {
      const next = Number(attributes['start'] ?? 1) || 1;
      lists.push({ isOrdered: element === 'ol', type: attributes['type'] ?? '1', next });
    }
    if (element === 'li') beginItem(attributes);
  }

  function beginItem(attributes: Attributes): void {
    const list = lists.at(-1);
    const id = /^fn-(\d+)$/.exec(attributes['id'] ?? '')?.[1];
    if (id !== undefined) {
      noteId = id;
      line = newLine();
    } else if (list?.isOrdered === true) {
      const value = Number(attributes['value'] ?? list.next) || list.next;
      list.next = value + 1;
      line.marker = itemNumber(list.type, value);
    } else line.marker = '–';
  }

  function asideOf(element: string, attributes: Attributes): Aside['kind'] | undefined {
    const classes = classesOf(attributes);
    if (classes.includes('number')) return 'number';
    if (element === 'sup' && classes.includes('note')) return 'note';
    if (element === 'a' && classes.includes('reference')) return 'reference';
    return classes.includes('remark') ? 'remark' : undefined;
  }

  function endAside({ kind, text, attributes }: Aside): void {
    const words = text.replace(/\s+/g, ' ').trim();
    switch (kind) {
      case 'number':
        line.marker = words;
        return;
      case 'note':
        line.pieces.push({ kind: 'note', id: words, change: change() });
        return;
      case 'reference': {
        const name = labelOf((attributes['href'] ?? '').replace(/^#/, ''));
        const form = attributes['data-form'];
        line.pieces.push(
          name === undefined
            ? { kind: 'text', text, change: change() }
            : { kind: 'label-use', name, form, change: change() },
        );
        return;
      }
      case 'remark':
        line.pieces.push({ kind: 'remark', who: attributes['data-who'] ?? '', text: words });
    }
  }

  function endCell(): void {
    row?.push([...collapse(line.pieces)]);
    line = newLine();
  }

  function endNote(): void {
    if (noteId === undefined) return;
    notes.push({ id: noteId, pieces: collapse(line.pieces) });
    noteId = undefined;
    line = newLine();
  }

  function meta({ name = '', content = '' }: Attributes): void {
    const key = /^chapeau\.(.+)$/.exec(name)?.[1];
    if (key !== undefined) frontMatter.push([key, content]);
  }

  return {
    onopentag(element, attributes) {
      takeText();
      if (element === 'html') language = attributes['lang'] ?? '';
      if (element === 'meta') meta(attributes);
      const lost = LOST[element];
      if (lost !== undefined) losses.set(element, { message: `${lost} is left out.` });
      if (VOID.has(element)) {
        if (element === 'br' && counts.hidden === 0) line.pieces.push({ kind: 'text', text: ' ' });
        return;
      }
      const here = { element, attributes };
      around.push(here);
      if (around.length > DEEPEST) {
        throw new Refusal(`is nested deeper than ${DEEPEST} elements, as no text is.`);
      }
      if (counts.hidden > 0 || HIDDEN.has(element)) return count(here, 1);
      const label = labelOf(attributes['id'] ?? '');
      if (label !== undefined) line.label ??= label;
      if (element === 'tr') {
        flush();
        row = [];
      } else if (element === 'td' || element === 'th') line = newLine();
      else begin(element, attributes);
      count(here, 1);
      const kind = asideOf(element, attributes);
      if (kind !== undefined) aside ??= { kind, depth: around.length, attributes, text: '' };
    },
    ontext(text) {
      if (counts.hidden === 0) pending += text;
    },
    onclosetag(element) {
      takeText();
      const here = around.at(-1);
      if (here?.element !== element) return;
      if (aside?.depth === around.length) {
        endAside(aside);
        aside = undefined;
      }
      const wasHidden = counts.hidden > 0;
      if (!wasHidden && element === 'li' && noteId !== undefined) endNote();
      else if (!wasHidden && (element === 'td' || element === 'th')) endCell();
      else if (!wasHidden && element === 'tr' && row !== undefined) {
        if (row.length > 0) lines.push({ role: 'row', pieces: [], cells: row });
        row = undefined;
        line = newLine();
      } else if (!wasHidden && BLOCKS.has(element)) flush();
      if (element === 'ol' || element === 'ul') lists.pop();
      around.pop();
      count(here, -1);
    },
    found() {
      takeText();
      flush();
      const tag = language.slice(0, 2).toLowerCase();
      const known = isLanguage(tag) ? tag : undefined;
      const hasHead = frontMatter.length > 0 || known === undefined;
      return {
        frontMatter: hasHead ? frontMatter : [['lang', known]],
        lines: lines.map(tellBars),
        notes,
        language: known,
        spaced: true,
        losses: [...losses.values()],
      };
    },
  };

  /** Cells are parted by bars, so that a bar in one is lost. */
  function tellBars(found: FoundLine): FoundLine {
    for (const cell of found.cells ?? []) {
      const text = cell.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');
      if (text.includes('|')) {
        losses.set('|', { message: `the bars in a cell are read as blanks: ${quoted(text)}.` });
      }
    }
    return found;
  }
}

const classesOf = ({ class: names = '' }: Attributes): readonly string[] =>
  names.split(/\s+/).filter((name) => name !== '');

/** What the names of styles say that an element does not. */
const ROLES: Readonly<Record<string, FoundLine['role']>> = {
  Title: 'title',
  Subtitle: 'title',
  Annex: 'title',
};

/** `3.`, or `(c)` and `(iii)` where the list says that it counts so. */
function itemNumber(type: string, value: number): string {
  if (/^[aA]$/.test(type) && value <= 26) return `(${String.fromCharCode(96 + value)})`;
  if (/^[iI]$/.test(type) && value <= ROMAN.length) return `(${ROMAN[value - 1] ?? ''})`;
  return `${value}.`;
}

const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');
