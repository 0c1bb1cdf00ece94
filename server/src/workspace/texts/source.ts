import type { LanguageTag } from '../../languages/types.ts';
import type { Registry } from '../../registry/types.ts';
import { parse } from '../../syntax/parse.ts';
import { LineIndex } from '../../text/lines.ts';
import type { Position } from '../../text/lines.ts';
import { idOfAkn } from '../akomaNtoso/identity.ts';
import { readAkomaNtoso } from '../akomaNtoso/read.ts';
import type { WorkspaceFiles } from '../files.ts';
import { languageOfPath } from '../languageHint.ts';
import { adoptedHead } from './head.ts';
import type { AdoptedHead } from './head.ts';
import { placedText } from './passage.ts';
import type { PlacedText } from './passage.ts';

/** Longer files are no resolutions. */
export const LONGEST_TEXT = 4 * 1024 * 1024;

const XML = /\.xml$/i;

export const isText = (path: string): boolean => /\.(?:reso|txt|xml)$/i.test(path);

export type HeadResult =
  | { readonly kind: 'adopted'; readonly head: AdoptedHead }
  /** A draft, or another kind of text. */
  | { readonly kind: 'other' }
  | { readonly kind: 'failed'; readonly reason: string };

/** What a file says that it is, without reading all of it. */
export function readHead(path: string, files: WorkspaceFiles, registry: Registry): HeadResult {
  const hint = languageOfPath(path);
  if (XML.test(path)) return readAknHead(path, files, registry, hint);
  const content = files.read(path, LONGEST_TEXT);
  if (content.kind === 'failed') return content;
  const head = adoptedHead(content.text, registry, hint);
  return head ? { kind: 'adopted', head } : { kind: 'other' };
}

function readAknHead(
  path: string,
  files: WorkspaceFiles,
  registry: Registry,
  hint: LanguageTag | undefined,
): HeadResult {
  let isAkn = false;
  const result = readAkomaNtoso(
    watched(files.pieces(path), (piece) => (isAkn ||= piece.includes('akomaNtoso'))),
    { depth: 'head' },
  );
  // Other files in XML are none of ours, whatever is wrong with them.
  if (result.kind === 'refused') {
    return isAkn ? { kind: 'failed', reason: result.reason } : { kind: 'other' };
  }
  const { document } = result;
  const id = idOfAkn(document, registry);
  if (id === undefined) return { kind: 'other' };
  return {
    kind: 'adopted',
    head: {
      id,
      language: document.language ?? hint ?? 'en',
      ...(document.title !== undefined && { title: document.title }),
      ...(document.date !== undefined && { adopted: document.date }),
    },
  };
}

function* watched(pieces: Iterable<string>, look: (piece: string) => void): Generator<string> {
  for (const piece of pieces) {
    look(piece);
    yield piece;
  }
}

/** A whole text with the places of its paragraphs in the file. */
export interface ReadText extends PlacedText {
  readonly language: LanguageTag;
  startOf(paragraph: number): Position;
  endOf(paragraph: number): Position;
}

/** The words of a file that was adopted when its head was read; undefined where it has gone since. */
export function readWords(
  path: string,
  files: WorkspaceFiles,
  language: LanguageTag,
): ReadText | undefined {
  if (XML.test(path)) return readAknWords(path, files, language);
  const content = files.read(path, LONGEST_TEXT);
  if (content.kind === 'failed') return undefined;
  const { text } = content;
  const tree = parse(text, { preferred: language });
  const lines = new LineIndex(text);
  const at = (index: number, end: 'start' | 'end'): Position => {
    const paragraph = tree.paragraphs[index];
    if (!paragraph) return { line: 0, character: 0 };
    const offset = end === 'start' ? 0 : paragraph.text.trimEnd().length;
    return lines.positionAt(paragraph.start + offset);
  };
  return {
    ...placedText(tree.paragraphs),
    language: tree.language,
    startOf: (index) => at(index, 'start'),
    endOf: (index) => at(index, 'end'),
  };
}

function readAknWords(
  path: string,
  files: WorkspaceFiles,
  language: LanguageTag,
): ReadText | undefined {
  const result = readAkomaNtoso(files.pieces(path), { depth: 'words' });
  if (result.kind === 'refused') return undefined;
  const { lines } = result.document;
  const tree = parse(lines.map(({ text }) => text).join('\n'), { language });
  // A line of the text is one of the file's, but a paragraph may take several.
  const at = (index: number, end: 'start' | 'end'): Position =>
    lines[tree.paragraphs[index]?.line ?? 0]?.[end] ?? { line: 0, character: 0 };
  return {
    ...placedText(tree.paragraphs),
    language,
    startOf: (index) => at(index, 'start'),
    endOf: (index) => at(index, 'end'),
  };
}
