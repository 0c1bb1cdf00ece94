import type { LanguageTag } from '../../languages/types.ts';
import { splitLines } from '../../syntax/lines.ts';
import { noteId } from '../../syntax/notes.ts';
import { parse } from '../../syntax/parse.ts';
import type { DocumentTree, Paragraph } from '../../syntax/types.ts';
import type { Loss } from '../loss.ts';
import { quoted } from '../loss.ts';
import { isParted } from './blankLines.ts';
import type { FoundDraft, FoundLine } from './types.ts';
import { writePlain, writeSigned } from './write.ts';

export interface Composed {
  readonly text: string;
  /** The lines as written without knowing how they once stood, one for each of `lines`. */
  readonly written: readonly string[];
  /** The same for the texts of the notes. */
  readonly writtenNotes: readonly string[];
  readonly losses: readonly Loss[];
}

/**
 * Makes a draft of what was found in another format. It is written twice: first plain, to see what
 * the parser takes each line for; then with the signs that this leaves necessary. `Recalling` in
 * italics needs none, a title that would be read as text does.
 */
export function compose(found: FoundDraft): Composed {
  const frontMatter = frontMatterOf(found);
  const lines = allLines(found);
  const plain = lines.map(plainLine);
  const tree = read(frontMatter + plain.join(''), found.language);
  const first = byLine(tree);
  let at = countLines(frontMatter);
  const signed = lines.map((line, index) => {
    const paragraph = first.get(at);
    at += countLines(plain[index] ?? '');
    return signedLine(line, paragraph);
  });
  const used = lines.map(({ original }, index) => {
    const written = signed[index] ?? '';
    return original !== undefined && original.check === checkOf(written) ? original.text : written;
  });
  const body = found.spaced ? spaced(frontMatter, used, found.language) : used.join('');
  const text = addLostNotes(frontMatter + body, found);
  const own = found.lines.length;
  return {
    text,
    written: signed.slice(0, own),
    writtenNotes: found.notes.map((note) => noteLine(note.id, writeSigned(note.pieces))),
    losses: [...found.losses, ...misread(lines, used, frontMatter, found.language)],
  };
}

/** A short sum by which a line is known again. */
export function checkOf(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  }
  return (sum >>> 0).toString(36);
}

function frontMatterOf({ frontMatter }: FoundDraft): string {
  if (typeof frontMatter === 'string') return frontMatter;
  if (frontMatter.length === 0) return '';
  const entries = frontMatter.map(
    ([key, value]) => `${key}: ${value.replace(/\s+/g, ' ').trim()}\n`,
  );
  return `---\n${entries.join('')}---\n`;
}

/** The lines, and at their end the texts of notes that have no place of their own among them. */
function allLines({ lines, notes }: FoundDraft): readonly FoundLine[] {
  const placed = new Set(lines.flatMap(({ note }) => note ?? []));
  const byId = new Map(notes.map((note) => [note.id, note]));
  const filled = lines.map((line) => {
    const note = line.note === undefined ? undefined : byId.get(line.note);
    return note === undefined
      ? line
      : { ...line, pieces: note.pieces, original: note.original ?? line.original };
  });
  const rest = notes.flatMap((note): FoundLine[] =>
    placed.has(note.id) || note.inside === true
      ? []
      : [{ role: 'note-text', note: note.id, pieces: note.pieces, original: note.original }],
  );
  return [...filled, ...rest];
}

const noteLine = (id: string, text: string): string => `[^${id}]: ${text}\n`;

function plainLine(line: FoundLine): string {
  return wholeLine(line, writePlain(line.pieces), line.cells?.map(writePlain) ?? []);
}

function wholeLine(line: FoundLine, text: string, cells: readonly string[]): string {
  if (line.role === 'verbatim') return text;
  const label = line.label === undefined ? '' : ` {#${line.label}}`;
  const flat = text.replace(/\s*[\r\n]\s*/g, ' ').trim();
  switch (line.role) {
    case 'row':
      return `| ${cells.map((cell) => cell.replace(/\s*[\r\n|]\s*/g, ' ').trim()).join(' | ')} |\n`;
    case 'note-text':
      return noteLine(line.note ?? '', flat);
    case 'quote':
      return `> ${numbered(line.marker, flat)}\n`;
    default:
      return `${numbered(line.marker, flat)}${label}\n`;
  }
}

const numbered = (marker: string | undefined, text: string): string =>
  marker === undefined || marker === '' ? text : `${marker}\t${text}`;

/** The line with its signs, knowing what the parser took it for without them. */
function signedLine(line: FoundLine, paragraph: Paragraph | undefined): string {
  const isHead = paragraph !== undefined && SET_BY_KIND.has(paragraph.kind);
  const openerEnd = paragraph?.opener?.span.end ?? 0;
  // Where its number is kept apart, the text of the line begins behind it; and Word files may begin
  // a paragraph with a TAB, which the line does not.
  const begin = line.marker === undefined ? 0 : (paragraph?.content.start ?? 0);
  const blanks = /^\s*/.exec(writePlain(line.pieces))?.[0].length ?? 0;
  const from = openerEnd <= begin ? 0 : blanks + openerEnd - begin;
  const isLaidOut = isHead || line.role === 'title' || line.role === 'heading';
  const text = isLaidOut ? writePlain(line.pieces) : writeSigned(line.pieces, from);
  const written = wholeLine(line, text, line.cells?.map((cell) => writeSigned(cell)) ?? []);
  if (line.role === 'title' && paragraph?.kind === 'text' && isTitleShaped(written)) {
    return `\t${written}`;
  }
  if (line.role === 'heading' && paragraph !== undefined && !HEADS.has(paragraph.kind)) {
    return `${'#'.repeat(Math.min(Math.max(line.depth ?? 1, 1), 4))} ${written}`;
  }
  return written;
}

/** What the parser may take for a title, if a TAB stands in front of it. */
const isTitleShaped = (line: string): boolean =>
  line.length < 400 && !/[.,:;!?…،؛؟۔。，；：！？、]\s*$/.test(line);

/** What a heading of another format may be in a draft without being marked. */
const HEADS: ReadonlySet<Paragraph['kind']> = new Set(['heading', 'annex', 'section', 'organ']);

/** Paragraphs that are set in italics or bold by what they are. */
const SET_BY_KIND: ReadonlySet<Paragraph['kind']> = new Set([
  'title',
  'organ',
  'heading',
  'section',
  'annex',
  'rule',
]);

function read(text: string, language: LanguageTag | undefined): DocumentTree {
  return parse(text, { preferred: language });
}

const byLine = ({ paragraphs }: DocumentTree): ReadonlyMap<number, Paragraph> =>
  new Map(paragraphs.map((paragraph) => [paragraph.line, paragraph]));

const countLines = (text: string): number => splitLines(text).count;

function spaced(
  frontMatter: string,
  lines: readonly string[],
  language: LanguageTag | undefined,
): string {
  const paragraphs = byLine(read(frontMatter + lines.join(''), language));
  let at = countLines(frontMatter);
  let above: Paragraph | undefined;
  let text = '';
  for (const line of lines) {
    const paragraph = paragraphs.get(at);
    if (above !== undefined && paragraph !== undefined && isParted(above, paragraph)) text += '\n';
    text += line;
    above = paragraph ?? above;
    at += countLines(line);
  }
  return text;
}

/** Notes that stood inside a line that was changed since get lines of their own. */
function addLostNotes(text: string, { notes, language }: FoundDraft): string {
  const inside = notes.filter((note) => note.inside === true);
  if (inside.length === 0) return text;
  const defined = new Set(
    read(text, language).paragraphs.flatMap((paragraph) => [
      noteId(paragraph),
      ...paragraph.inlines.map((inline) => (inline.kind === 'note-body' ? inline.id : undefined)),
    ]),
  );
  const lost = inside.filter(({ id }) => !defined.has(id));
  const end = text === '' || text.endsWith('\n') || lost.length === 0 ? '' : '\n';
  return text + end + lost.map(({ id, pieces }) => noteLine(id, writeSigned(pieces))).join('');
}

/** What the parser would take for something else than it was. */
function misread(
  lines: readonly FoundLine[],
  used: readonly string[],
  frontMatter: string,
  language: LanguageTag | undefined,
): readonly Loss[] {
  const paragraphs = byLine(read(frontMatter + used.join(''), language));
  let at = countLines(frontMatter);
  return lines.flatMap(({ role }, index): Loss[] => {
    const line = used[index] ?? '';
    const kind = paragraphs.get(at)?.kind;
    at += countLines(line);
    if (role !== 'text' || kind === undefined || !(kind in MISREAD)) return [];
    return [
      {
        message: `${quoted(line)} begins as ${MISREAD[kind]} does, and will be read as one. Begin it otherwise.`,
      },
    ];
  });
}

const MISREAD: Partial<Record<Paragraph['kind'], string>> = {
  comment: 'a comment',
  quote: 'a quotation',
  table: 'a row of a table',
};
