import type { DocumentModel, ResolvedReference } from '../../model/types.ts';
import type { Inline, Paragraph } from '../../syntax/types.ts';
import { toParagraph } from '../../text/span.ts';
import type { ParagraphSpan } from '../../text/span.ts';
import { fullReference, numberOfParagraph } from './labels.ts';
import type { Piece, Setting } from './types.ts';

/** Which notes have both a mark and a text, and which were marked already. */
export interface NoteMarks {
  has(id: string): boolean;
  /** Whether the note was marked before; from now on it was. */
  mark(id: string): boolean;
  /** Whether `[1: …]` in a paragraph is the text of a note, which is read at the foot of the page. */
  isText(id: string, paragraph: number): boolean;
}

/** For the texts of notes themselves, in which a mark is only characters. */
export const noNotes: NoteMarks = { has: () => false, mark: () => false, isText: () => false };

/**
 * A stretch of a paragraph as it is read: `Notes {+with concern+} it[^1]; {#a}` is the text `Notes `,
 * the inserted text `with concern`, the text ` it`, a note mark and `;`.
 */
export function piecesOf(
  model: DocumentModel,
  index: number,
  span: ParagraphSpan,
  notes: NoteMarks,
): readonly Piece[] {
  const paragraph = model.paragraphs[index];
  if (paragraph === undefined || span.start >= span.end) return [];
  const marks = marksOf(model, index, paragraph, span);
  const swaps = swapsOf(paragraph, span, (id) => notes.isText(id, index));
  const pieces: Piece[] = [];
  const active = new Set<Mark>();
  let at = span.start;
  let swap = 0;
  for (const cut of cutsOf(marks, swaps, span)) {
    if (cut > at) at = emit(cut);
    for (const mark of marks.ending.get(cut) ?? []) active.delete(mark);
    for (const mark of marks.starting.get(cut) ?? []) active.add(mark);
  }
  return pieces;

  /** Adds what stands up to `cut`, unless a sign there is read as something else. */
  function emit(cut: number): number {
    while ((swaps[swap]?.span.end ?? Infinity) <= at) swap++;
    const current = swaps[swap];
    if (current === undefined || current.span.start > at) {
      const text = joinLines(paragraph?.text.slice(at, cut) ?? '');
      if (text !== '') pieces.push({ kind: 'text', text, set: settingOf(active) });
    } else if (current.span.start === at && current.inline !== undefined) {
      const shown = shownSign(model, index, current.inline, paragraph, notes);
      if (shown !== undefined) pieces.push({ ...shown, set: settingOf(active) });
    }
    return cut;
  }
}

/** A stretch that is set in a certain way. */
interface Mark {
  readonly span: ParagraphSpan;
  readonly kind: 'emphasis' | 'strong' | 'opener' | 'insertion' | 'deletion' | 'url' | 'reference';
  readonly reference?: ResolvedReference;
  readonly url?: string;
}

interface Marks {
  readonly starting: ReadonlyMap<number, readonly Mark[]>;
  readonly ending: ReadonlyMap<number, readonly Mark[]>;
}

function marksOf(
  model: DocumentModel,
  index: number,
  paragraph: Paragraph,
  span: ParagraphSpan,
): Marks {
  const marks: Mark[] = [];
  for (const inline of paragraph.inlines) {
    if (inline.kind === 'emphasis') {
      marks.push({ span: inline.span, kind: inline.strong ? 'strong' : 'emphasis' });
    } else if (inline.kind === 'insertion' || inline.kind === 'deletion') {
      marks.push({ span: inline.content, kind: inline.kind });
    } else if (inline.kind === 'url') {
      const { start, end } = inline.span;
      marks.push({ span: inline.span, kind: 'url', url: paragraph.text.slice(start, end) });
    }
  }
  if (paragraph.opener) marks.push({ span: paragraph.opener.span, kind: 'opener' });
  for (const reference of model.referencesIn(index)) {
    marks.push({ span: toParagraph(paragraph, reference.span), kind: 'reference', reference });
  }
  const starting = new Map<number, Mark[]>();
  const ending = new Map<number, Mark[]>();
  for (const mark of marks) {
    const start = Math.max(mark.span.start, span.start);
    const end = Math.min(mark.span.end, span.end);
    if (start >= end) continue;
    push(starting, start, mark);
    push(ending, end, mark);
  }
  // The widest first, so that what is inside comes to stand inside.
  for (const group of starting.values()) group.sort((a, b) => b.span.end - a.span.end);
  return { starting, ending };
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** A stretch that is not read as it is typed; without an inline it is not read at all. */
interface Swap {
  readonly span: ParagraphSpan;
  readonly inline?: Inline;
}

function swapsOf(
  paragraph: Paragraph,
  span: ParagraphSpan,
  isNoteText: (id: string) => boolean,
): readonly Swap[] {
  const swaps: Swap[] = [];
  for (const inline of paragraph.inlines) {
    const { start, end } = inline.span;
    if (end <= span.start || start >= span.end) continue;
    switch (inline.kind) {
      case 'note-body':
        if (start >= span.start && end <= span.end && isNoteText(inline.id)) {
          swaps.push({ span: inline.span, inline });
        }
        break;
      case 'label':
      case 'label-use':
      case 'note-mark':
      case 'remark':
        if (start >= span.start && end <= span.end) swaps.push({ span: inline.span, inline });
        break;
      case 'emphasis': {
        const width = inline.strong ? 2 : 1;
        swaps.push({ span: { start, end: start + width } }, { span: { start: end - width, end } });
        break;
      }
      case 'insertion':
      case 'deletion':
        swaps.push(
          { span: { start, end: inline.content.start } },
          { span: { start: inline.content.end, end } },
        );
        break;
      case 'bracket':
      case 'url':
        break;
    }
  }
  swaps.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  // Of what stands inside something that is not read, nothing is.
  const outer: Swap[] = [];
  for (const swap of swaps) {
    if (swap.span.start >= (outer.at(-1)?.span.end ?? 0)) outer.push(swap);
  }
  return outer;
}

function cutsOf(marks: Marks, swaps: readonly Swap[], span: ParagraphSpan): readonly number[] {
  const cuts = new Set([span.start, span.end]);
  const add = (cut: number): void => {
    if (cut > span.start && cut < span.end) cuts.add(cut);
  };
  for (const cut of marks.starting.keys()) add(cut);
  for (const cut of marks.ending.keys()) add(cut);
  for (const swap of swaps) {
    add(swap.span.start);
    add(swap.span.end);
  }
  return [...cuts].sort((a, b) => a - b);
}

function settingOf(active: ReadonlySet<Mark>): Setting {
  const kinds = new Set<Mark['kind']>();
  const references: ResolvedReference[] = [];
  let url: string | undefined;
  for (const mark of active) {
    kinds.add(mark.kind);
    if (mark.reference) references.push(mark.reference);
    url ??= mark.url;
  }
  return {
    emphasis: kinds.has('emphasis'),
    strong: kinds.has('strong'),
    opener: kinds.has('opener'),
    change: kinds.has('deletion') ? 'deletion' : kinds.has('insertion') ? 'insertion' : undefined,
    references,
    url,
  };
}

type WithoutSetting<P> = P extends unknown ? Omit<P, 'set'> : never;

/** What a reader sees in place of a sign; nothing for labels and the texts of notes. */
function shownSign(
  model: DocumentModel,
  index: number,
  inline: Inline,
  paragraph: Paragraph | undefined,
  notes: NoteMarks,
): WithoutSetting<Piece> | undefined {
  const typed = (span: ParagraphSpan): string => paragraph?.text.slice(span.start, span.end) ?? '';
  switch (inline.kind) {
    case 'label-use': {
      const { name, form } = inline;
      const target = model.labels.get(name);
      const number = target === undefined ? undefined : numberOfParagraph(model, target);
      if (target === undefined || number === undefined) {
        return { kind: 'text', text: typed(inline.span) };
      }
      const text = form === 'full' ? fullReference(model, index, target) : number;
      return { kind: 'label-use', name, form, target, text };
    }
    case 'note-mark':
      return notes.has(inline.id)
        ? { kind: 'note', id: inline.id, again: notes.mark(inline.id) }
        : { kind: 'text', text: typed(inline.span) };
    case 'remark': {
      const content = joinLines(typed(inline.content)).trim();
      // Matches `Egypt: ` in `Egypt: reserved`; not `See also: the report`, which names nobody.
      const who = /^([^:：]{1,40})[:：]\s/.exec(content);
      const [head = '', name = ''] = who ?? [];
      return { kind: 'remark', who: name.trim(), text: content.slice(head.length).trim() };
    }
    default:
      return undefined;
  }
}

/** A paragraph that was wrapped is read as one line; between Chinese characters nothing is put. */
function joinLines(text: string): string {
  if (!/[\r\n]/.test(text)) return text;
  const lines = text.split(/\r\n|\r|\n/);
  return lines
    .map((line, at) => {
      const begun = at === 0 ? line : line.trimStart();
      return at === lines.length - 1 ? begun : begun.trimEnd();
    })
    .reduce((above, line) => above + (isWide(above.at(-1)) && isWide(line[0]) ? '' : ' ') + line);
}

const isWide = (sign: string | undefined): boolean =>
  sign !== undefined && /[\u3000-\u9fff\uff00-\uff60]/.test(sign);
