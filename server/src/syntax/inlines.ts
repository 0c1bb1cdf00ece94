import { isBlank, isDigit, skipBlanks, trimEnd } from './characters.ts';
import type { Inline } from './types.ts';

/** The signs inside a paragraph, in the order in which they begin. */
export interface Inlines {
  readonly list: readonly Inline[];
  /** How many brackets still wait for their `]` since a note body `[1: …` was opened; 0: none. */
  readonly openNote: number;
}

/** Finds labels, notes, emphasis, changes, remarks, brackets and addresses from `start` on, in one walk. */
export function findInlines(text: string, start: number, end: number): Inlines {
  SIGN.lastIndex = start;
  let match = SIGN.exec(text);
  if (match === null || match.index >= end) return NONE;
  const walk: Walk = { text, end, found: [], brackets: [], changes: {}, emphasis: {} };
  while (match !== null && match.index < end) {
    SIGN.lastIndex = step(walk, match[0], match.index);
    match = SIGN.exec(text);
  }
  const openNote = closeOpenNote(walk);
  return { list: walk.found.sort((a, b) => a.span.start - b.span.start), openNote };
}

const NONE: Inlines = { list: [], openNote: 0 };

/** What begins or ends an inline. */
const SIGN = /\{[#@+\->]|[+\-<]\}|\[\^?|\]|\*\*?|https?:\/\/|www\./g;

interface Bracket {
  readonly start: number;
  /** For `[1: …`: the id and where the text of the note begins. */
  readonly note: { readonly id: string; readonly content: number } | undefined;
}

type Change = 'insertion' | 'deletion' | 'remark';

interface Walk {
  readonly text: string;
  readonly end: number;
  readonly found: Inline[];
  readonly brackets: Bracket[];
  readonly changes: Partial<Record<Change, number>>;
  readonly emphasis: { single?: number | undefined; strong?: number | undefined };
}

/** Deals with one sign and tells where to go on. */
function step(walk: Walk, sign: string, at: number): number {
  switch (sign) {
    case '{#':
    case '{@':
      return label(walk, sign, at);
    case '{+':
      return openChange(walk, 'insertion', at);
    case '{-':
      return openChange(walk, 'deletion', at);
    case '{>':
      return openChange(walk, 'remark', at);
    case '+}':
      return closeChange(walk, 'insertion', at);
    case '-}':
      return closeChange(walk, 'deletion', at);
    case '<}':
      return closeChange(walk, 'remark', at);
    case '[^':
      return caretMark(walk, at);
    case '[':
      return openBracket(walk, at);
    case ']':
      return closeBracket(walk, at);
    case '*':
    case '**':
      return emphasis(walk, at, sign.length === 2);
    default:
      return address(walk, at);
  }
}

/** `{#road-map}`, `{@road-map}`, `{@road-map.full}`. */
function label(walk: Walk, sign: string, at: number): number {
  LABEL.lastIndex = at + 2;
  const match = LABEL.exec(walk.text);
  if (match === null || LABEL.lastIndex > walk.end) return at + 2;
  const span = { start: at, end: LABEL.lastIndex };
  const [, name = '', form] = match;
  if (sign === '{#') {
    if (form !== undefined) return at + 2;
    walk.found.push({ kind: 'label', span, name });
  } else {
    walk.found.push(
      form === undefined
        ? { kind: 'label-use', span, name }
        : { kind: 'label-use', span, name, form },
    );
  }
  return span.end;
}

const LABEL = /([\p{L}\p{M}\p{N}_-]{1,64})(?:\.([\p{L}_-]{1,32}))?\}/uy;

function openChange(walk: Walk, change: Change, at: number): number {
  walk.changes[change] ??= at;
  return at + 2;
}

function closeChange(walk: Walk, change: Change, at: number): number {
  const start = walk.changes[change];
  // In `{+}` the plus opens and is not used up again.
  if (start === undefined || start + 2 > at) return at + 2;
  delete walk.changes[change];
  walk.found.push({
    kind: change,
    span: { start, end: at + 2 },
    content: { start: start + 2, end: at },
  });
  return at + 2;
}

/** `[^3]`; what is no mark may still be a bracket. */
function caretMark(walk: Walk, at: number): number {
  CARET_MARK.lastIndex = at;
  const match = CARET_MARK.exec(walk.text);
  if (match === null || CARET_MARK.lastIndex > walk.end) {
    walk.brackets.push({ start: at, note: undefined });
    return at + 2;
  }
  const span = { start: at, end: CARET_MARK.lastIndex };
  walk.found.push({ kind: 'note-mark', span, id: match[1] ?? '', notation: 'caret' });
  return span.end;
}

const CARET_MARK = /\[\^([^\]\s[]{1,32})\]/y;

function openBracket(walk: Walk, at: number): number {
  FOOTNOTE_REF.lastIndex = at;
  const mark = FOOTNOTE_REF.exec(walk.text);
  if (mark !== null && FOOTNOTE_REF.lastIndex <= walk.end) {
    const span = { start: at, end: FOOTNOTE_REF.lastIndex };
    walk.found.push({ kind: 'note-mark', span, id: mark[1] ?? '', notation: 'footnoteRef' });
    return span.end;
  }
  const note = noteHead(walk, at);
  walk.brackets.push({ start: at, note });
  return note?.content ?? at + 1;
}

const FOOTNOTE_REF = /\[footnoteRef:(\d{1,4})\]/y;

/** `[1: ⇥`, the beginning of a note body as pasted from Word. */
function noteHead(walk: Walk, at: number): Bracket['note'] {
  const { text, end } = walk;
  let colon = at + 1;
  while (colon < end && colon - at <= 4 && isDigit(text.charCodeAt(colon))) colon++;
  if (colon === at + 1 || text.charCodeAt(colon) !== 0x3a) return undefined;
  if (colon + 1 < end && !isBlank(text.charCodeAt(colon + 1))) return undefined;
  return { id: text.slice(at + 1, colon), content: skipBlanks(text, colon + 1, end) };
}

function closeBracket(walk: Walk, at: number): number {
  const bracket = walk.brackets.pop();
  if (bracket !== undefined) {
    const span = { start: bracket.start, end: at + 1 };
    walk.found.push(
      bracket.note === undefined
        ? { kind: 'bracket', span }
        : noteBody(walk, bracket.note, span, true),
    );
  }
  return at + 1;
}

/** The outermost note body left open runs to the end of the paragraph, as far as is known. */
function closeOpenNote(walk: Walk): number {
  const index = walk.brackets.findIndex((bracket) => bracket.note !== undefined);
  const bracket = walk.brackets[index];
  if (bracket?.note === undefined) return 0;
  const span = { start: bracket.start, end: trimEnd(walk.text, bracket.start, walk.end) };
  walk.found.push(noteBody(walk, bracket.note, span, false));
  return walk.brackets.length - index;
}

function noteBody(
  walk: Walk,
  note: { readonly id: string; readonly content: number },
  span: { readonly start: number; readonly end: number },
  closed: boolean,
): Inline {
  const limit = closed ? span.end - 1 : span.end;
  const start = Math.min(note.content, limit);
  const content = { start, end: trimEnd(walk.text, start, limit) };
  return { kind: 'note-body', span, id: note.id, content, closed };
}

/** `*italic*`, `**bold**`: the opening stars touch the word after them, the closing the word before. */
function emphasis(walk: Walk, at: number, strong: boolean): number {
  const after = at + (strong ? 2 : 1);
  const key = strong ? 'strong' : 'single';
  const start = walk.emphasis[key];
  const closes = at > 0 && !isBlank(walk.text.charCodeAt(at - 1));
  if (start !== undefined && closes && at > start + (strong ? 2 : 1)) {
    walk.emphasis[key] = undefined;
    walk.found.push({ kind: 'emphasis', span: { start, end: after }, strong });
  } else if (after < walk.end && !isBlank(walk.text.charCodeAt(after))) {
    walk.emphasis[key] = at;
  }
  return after;
}

/** `https://docs.un.org/en/A/RES/70/125`, without the full stop after it. */
function address(walk: Walk, at: number): number {
  ADDRESS.lastIndex = at;
  const match = ADDRESS.exec(walk.text);
  if (match === null) return at + 1;
  let end = Math.min(ADDRESS.lastIndex, walk.end);
  const opened = match[0].includes('(');
  while (end > at) {
    const last = walk.text.charCodeAt(end - 1);
    if (!TRAILING.has(last) || (opened && last === 0x29)) break;
    end--;
  }
  if (end - at < SHORTEST_ADDRESS) return at + 1;
  walk.found.push({ kind: 'url', span: { start: at, end } });
  return end;
}

const SHORTEST_ADDRESS = 8;
const ADDRESS = /[!#-;=?-Z_a-z~%]+/y;
const TRAILING = new Set([...".,;:!?)'*-+"].map((sign) => sign.charCodeAt(0)));
