import type { LanguageTag } from '../languages/types.ts';
import { detach } from '../text/detach.ts';
import type { LineFacts } from './lineFacts.ts';
import type { Lines } from './lines.ts';
import type { KnownLine, SyntaxMemo } from './memo.ts';
import { parseLine } from './parseLine.ts';
import { reuse } from './reuse.ts';

/** A paragraph of one or more lines with what its own text tells. */
export interface Gathered {
  readonly text: string;
  readonly start: number;
  readonly line: number;
  readonly facts: LineFacts;
}

/**
 * Joins lines into paragraphs: one each, but a line indented by two spaces or more continues the one
 * above, and a note body `[1: …` runs on until its `]`.
 */
export function gather(
  text: string,
  lines: Lines,
  firstLine: number,
  language: LanguageTag,
  memo: SyntaxMemo | undefined,
): readonly Gathered[] {
  const read = (from: number, to: number): KnownLine =>
    recall(memo, text.slice(lines.start(from), lines.start(to)), language);
  const factsOf = (from: number, to: number): LineFacts => read(from, to).facts;
  const known = memo?.last && reuse(memo.last, text, lines, firstLine);
  const gathered: Gathered[] = known ? [...known.head] : [];
  for (let line = known?.nextLine ?? firstLine; line < lines.count;) {
    const rest = known?.tailFrom(lines.start(line), line);
    if (rest) {
      for (const each of rest) gathered.push(each);
      break;
    }
    let own = read(line, line + 1);
    let next = line + 1;
    const continued = afterContinuations(text, lines, next, own.facts, factsOf);
    if (continued > next) {
      next = continued;
      own = read(line, next);
    }
    const { openNote } = own.facts;
    const closed = openNote > 0 ? afterNote(text, lines, next, openNote, factsOf) : next;
    if (closed > next) {
      next = closed;
      own = read(line, next);
    }
    gathered.push({ text: own.text, start: lines.start(line), line, facts: own.facts });
    line = next;
  }
  if (memo) memo.last = { text, firstLine, gathered };
  return gathered;
}

type FactsOf = (from: number, to: number) => LineFacts;

function recall(memo: SyntaxMemo | undefined, text: string, language: LanguageTag): KnownLine {
  if (!memo) return newLine(text, language);
  let known = memo.current.get(text);
  if (known !== undefined) return known;
  known = memo.previous.get(text) ?? newLine(detach(text), language);
  memo.current.set(known.text, known);
  return known;
}

const newLine = (text: string, language: LanguageTag): KnownLine => ({
  text,
  facts: parseLine(text, language),
});

/** The line after the last that continues the paragraph above `next`. */
function afterContinuations(
  text: string,
  lines: Lines,
  next: number,
  facts: LineFacts,
  factsOf: FactsOf,
): number {
  if (!isContinuable(facts)) return next;
  let line = next;
  while (line < lines.count && isIndented(text, lines.start(line))) {
    const indented = factsOf(line, line + 1);
    const plain = indented.form === 'plain' && !indented.tabbed;
    if (!plain || indented.annex !== undefined || indented.organ !== undefined) break;
    line++;
  }
  return line;
}

/** Lines that are complete whatever follows: an organ, a head, a table row. */
function isContinuable(facts: LineFacts): boolean {
  switch (facts.form) {
    case 'blank':
    case 'comment':
    case 'rule':
    case 'table':
      return false;
    case 'plain':
      return (
        facts.organ === undefined && facts.annex === undefined && facts.section?.whole !== true
      );
    default:
      return true;
  }
}

function isIndented(text: string, at: number): boolean {
  return isSpace(text.charCodeAt(at)) && isSpace(text.charCodeAt(at + 1));
}

function isSpace(code: number): boolean {
  return code === 32 || code === 0xa0;
}

/** How far an unclosed note body may reach: a bracket forgotten must not swallow the draft. */
const LONGEST_NOTE_LINES = 6;

/** The line after the one that closes the note body left open before `next`; `next` if none does. */
function afterNote(
  text: string,
  lines: Lines,
  next: number,
  openNote: number,
  factsOf: FactsOf,
): number {
  let open = openNote;
  const last = Math.min(lines.count, next + LONGEST_NOTE_LINES);
  for (let line = next; line < last; line++) {
    const { form, openNote: opened } = factsOf(line, line + 1);
    if (form !== 'plain' || opened > 0) return next;
    for (let at = lines.start(line); at < lines.start(line + 1); at++) {
      const code = text.charCodeAt(at);
      if (code === 0x5b) open++;
      else if (code === 0x5d && --open === 0) return line + 1;
    }
  }
  return next;
}
