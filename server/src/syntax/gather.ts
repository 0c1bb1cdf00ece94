import type { LanguageTag } from '../languages/types.ts';
import type { LineFacts } from './lineFacts.ts';
import type { Lines } from './lines.ts';
import type { SyntaxMemo } from './memo.ts';
import { parseLine } from './parseLine.ts';

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
  const factsOf = (from: number, to: number): LineFacts =>
    recall(memo, text.slice(lines.start(from), lines.start(to)), language);
  const gathered: Gathered[] = [];
  for (let line = firstLine; line < lines.count;) {
    let facts = factsOf(line, line + 1);
    let next = line + 1;
    const continued = afterContinuations(text, lines, next, facts, factsOf);
    if (continued > next) {
      next = continued;
      facts = factsOf(line, next);
    }
    const closed = facts.openNote > 0 ? afterNote(text, lines, next, facts, factsOf) : next;
    if (closed > next) {
      next = closed;
      facts = factsOf(line, next);
    }
    const start = lines.start(line);
    gathered.push({ text: text.slice(start, lines.start(next)), start, line, facts });
    line = next;
  }
  return gathered;
}

type FactsOf = (from: number, to: number) => LineFacts;

function recall(memo: SyntaxMemo | undefined, text: string, language: LanguageTag): LineFacts {
  if (!memo) return parseLine(text, language);
  const known = memo.current.get(text);
  if (known !== undefined) return known;
  const facts = memo.previous.get(text) ?? parseLine(text, language);
  memo.current.set(text, facts);
  return facts;
}

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
  facts: LineFacts,
  factsOf: FactsOf,
): number {
  let open = facts.openNote;
  const last = Math.min(lines.count, next + LONGEST_NOTE_LINES);
  for (let line = next; line < last; line++) {
    const { form, openNote } = factsOf(line, line + 1);
    if (form !== 'plain' || openNote > 0) return next;
    for (let at = lines.start(line); at < lines.start(line + 1); at++) {
      const code = text.charCodeAt(at);
      if (code === 0x5b) open++;
      else if (code === 0x5d && --open === 0) return line + 1;
    }
  }
  return next;
}
