import type { Lines } from './lines.ts';
import { skipBlanks, trimEnd } from './characters.ts';
import type { DocumentTree, FrontMatter, FrontMatterEntry, SyntaxProblem } from './types.ts';

/** What a draft says of itself between two `---` lines at its beginning. */
export interface FrontMatterBlock {
  readonly frontMatter: FrontMatter;
  readonly problems: readonly SyntaxProblem[];
  /** How many lines of the text it takes. */
  readonly lineCount: number;
}

/** The value of `organ` in `organ: unga`; undefined where the key is absent or empty. */
export function frontMatterValue(tree: DocumentTree, key: string): string | undefined {
  return valueIn(tree.frontMatter, key);
}

export function valueIn(frontMatter: FrontMatter | undefined, key: string): string | undefined {
  const value = frontMatter?.entries.find((entry) => entry.key === key)?.value;
  return value === '' ? undefined : value;
}

/** Keys with a meaning; others are kept and reported. */
export const FRONT_MATTER_KEYS: readonly string[] = [
  'lang',
  'organ',
  'house',
  'session',
  'item',
  'symbol',
  'date',
  'adopted',
  'of',
  'status',
  'place',
  'title',
  'rules',
];

/** Reads the block at line 1, if there is one. A block that is never closed ends with its last `key: value`. */
export function parseFrontMatter(text: string, lines: Lines): FrontMatterBlock | undefined {
  if (lines.count === 0 || !isFence(text, lines, 0)) return undefined;
  const closing = closingFence(text, lines);
  const lineCount = closing === undefined ? linesOfEntries(text, lines) : closing + 1;
  const entries: FrontMatterEntry[] = [];
  const problems: SyntaxProblem[] = [];
  let listsRules = false;
  if (closing === undefined) problems.push(problem('front-matter-unclosed', text, lines, 0));
  for (let line = 1; line < (closing ?? lineCount); line++) {
    const { start, end } = trimmedLine(text, lines, line);
    if (start >= end) continue;
    const entry = parseEntry(text, start, end);
    if (entry === undefined) problems.push(problem('front-matter-line', text, lines, line));
    else {
      entries.push(entry);
      const isKnown = FRONT_MATTER_KEYS.includes(entry.key);
      if (isKnown) listsRules = entry.key === 'rules' && entry.value === '';
      // Below `rules:` stand names of rules, one a line.
      else if (!listsRules)
        problems.push({ code: 'front-matter-key', span: entry.keySpan, text: entry.key });
    }
  }
  // A text that begins with a rule and has another further on is no front matter.
  if (entries.length === 0 && problems.some(({ code }) => code === 'front-matter-line'))
    return undefined;
  const span = { start: 0, end: lines.start(lineCount) };
  return { frontMatter: { entries, span }, problems, lineCount };
}

/** A block longer than this is a text between two rules. */
const LONGEST_BLOCK = 100;

function isFence(text: string, lines: Lines, line: number): boolean {
  const { start, end } = trimmedLine(text, lines, line);
  return end - start === 3 && text.startsWith('---', start);
}

function closingFence(text: string, lines: Lines): number | undefined {
  const last = Math.min(lines.count, LONGEST_BLOCK);
  for (let line = 1; line < last; line++) if (isFence(text, lines, line)) return line;
  return undefined;
}

function linesOfEntries(text: string, lines: Lines): number {
  let line = 1;
  for (; line < Math.min(lines.count, LONGEST_BLOCK); line++) {
    const { start, end } = trimmedLine(text, lines, line);
    const entry = parseEntry(text, start, end);
    if (entry === undefined || !FRONT_MATTER_KEYS.includes(entry.key)) break;
  }
  return line;
}

/** `organ: unga`, with where the key and the value stand. */
function parseEntry(text: string, start: number, end: number): FrontMatterEntry | undefined {
  const colon = text.indexOf(':', start);
  if (colon < 0 || colon >= end) return undefined;
  const keyEnd = trimEnd(text, start, colon);
  const key = text.slice(start, keyEnd);
  if (!/^[\p{L}][\p{L}\p{N}_-]{0,30}$/u.test(key)) return undefined;
  const valueStart = skipBlanks(text, colon + 1, end);
  return {
    key,
    keySpan: { start, end: keyEnd },
    value: text.slice(valueStart, end),
    valueSpan: { start: valueStart, end },
  };
}

function trimmedLine(
  text: string,
  lines: Lines,
  line: number,
): { readonly start: number; readonly end: number } {
  const start = skipBlanks(text, lines.start(line), lines.start(line + 1));
  return { start, end: trimEnd(text, start, lines.start(line + 1)) };
}

function problem(
  code: SyntaxProblem['code'],
  text: string,
  lines: Lines,
  line: number,
): SyntaxProblem {
  const span = trimmedLine(text, lines, line);
  return { code, span, text: text.slice(span.start, span.end) };
}
