import { isUtf8 } from 'node:buffer';

/** How a text stands in its file, so that it can be written back the same way. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be';

export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: Encoding }
  /** What is wrong with it, and what to do, in one sentence each. */
  | { readonly kind: 'unreadable'; readonly reason: string };

const BOM = '\ufeff';

/** The text of a file. A byte order mark is no part of it, as in editors. */
export function decode(bytes: Buffer): Decoded {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return utf16(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return utf16(bytes, 'utf-16be');
  const hasMark = first === 0xef && second === 0xbb && third === 0xbf;
  if (looksBinary(bytes)) {
    const kind = kindOf(bytes);
    const wayOut = kind === ARCHIVE ? CONVERT : SAVE_AS_TEXT;
    return { kind: 'unreadable', reason: `is ${kind}, not a text. ${wayOut}` };
  }
  if (!isUtf8(bytes)) {
    const at = firstInvalid(bytes);
    const line = countLines(bytes, at);
    const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
    return {
      kind: 'unreadable',
      reason: `is not UTF-8: byte ${at} (0x${byte}, line ${line}) begins no character. Save it with the encoding UTF-8.`,
    };
  }
  const text = bytes.toString('utf8', hasMark ? 3 : 0);
  return { kind: 'text', text, encoding: hasMark ? 'utf-8-bom' : 'utf-8' };
}

const SAVE_AS_TEXT = 'Save it as plain text (UTF-8) and give that file.';
const CONVERT = 'Make a draft of a Word document first: chapeau convert FILE.docx -o FILE.reso';
const ARCHIVE = 'a Word document or another archive';

export function encode(text: string, encoding: Encoding): Buffer {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text, 'utf8');
    case 'utf-8-bom':
      return Buffer.from(BOM + text, 'utf8');
    case 'utf-16le':
      return Buffer.from(BOM + text, 'utf16le');
    case 'utf-16be':
      return Buffer.from(BOM + text, 'utf16le').swap16();
  }
}

function utf16(bytes: Buffer, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  if (bytes.length % 2 !== 0) {
    return {
      kind: 'unreadable',
      reason: `begins as UTF-16 but ends within a character, at byte ${bytes.length - 1}. Save it with the encoding UTF-8.`,
    };
  }
  const units = encoding === 'utf-16le' ? bytes : Buffer.from(bytes).swap16();
  return { kind: 'text', text: units.toString('utf16le', 2), encoding };
}

/** How much of a file is looked at for what no text has. */
const SAMPLE = 8192;

/** Texts have no zero bytes; programs, pictures and archives have them near the beginning. */
const looksBinary = (bytes: Buffer): boolean =>
  bytes.subarray(0, SAMPLE).includes(0) || signatureOf(bytes) !== undefined;

/** First bytes by which a drafter's other files are known. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF file'],
  ['PK\u0003\u0004', ARCHIVE],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word document'],
  ['\u0089PNG', 'a picture'],
];

const signatureOf = (bytes: Buffer): string | undefined => {
  const head = bytes.toString('latin1', 0, 8);
  return SIGNATURES.find(([signature]) => head.startsWith(signature))?.[1];
};

const kindOf = (bytes: Buffer): string => signatureOf(bytes) ?? 'a binary file';

const REPLACEMENT = '\ufffd';
const REPLACEMENT_BYTES = Buffer.from(REPLACEMENT, 'utf8');

/** Offset of the first byte that is no UTF-8: decoding puts U+FFFD there, unless that was written. */
function firstInvalid(bytes: Buffer): number {
  const text = bytes.toString('utf8');
  let offset = 0;
  let from = 0;
  for (;;) {
    const at = text.indexOf(REPLACEMENT, from);
    if (at < 0) return bytes.length;
    offset += Buffer.byteLength(text.slice(from, at));
    const end = offset + REPLACEMENT_BYTES.length;
    if (!bytes.subarray(offset, end).equals(REPLACEMENT_BYTES)) return offset;
    offset = end;
    from = at + REPLACEMENT.length;
  }
}

function countLines(bytes: Buffer, end: number): number {
  let lines = 1;
  for (let at = 0; at < end; at++) if (bytes[at] === 10) lines++;
  return lines;
}
