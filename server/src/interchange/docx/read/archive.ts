import { Inflate, strFromU8 } from 'fflate';
import { Refusal } from '../../../workspace/akomaNtoso/guardedXml.ts';

/** Word files have a few dozen parts, of which texts take some megabytes. */
export const archiveLimits = {
  /** Of the file itself. */
  bytes: 64 * 1024 * 1024,
  entries: 4_000,
  /** Of one part, unpacked. */
  part: 48 * 1024 * 1024,
  /** Of all that is read, unpacked. */
  total: 96 * 1024 * 1024,
  /** How many times larger a part may get by being unpacked; XML gets some thirty times larger. */
  ratio: 400,
} as const;

export interface Archive {
  has(path: string): boolean;
  paths(): readonly string[];
  /** A part, in pieces as it is unpacked; nothing where there is no such part. */
  read(path: string): Iterable<string>;
}

interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

/** Opens a zip archive without unpacking any of it. What could unpack without end is refused. */
export function openArchive(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length > archiveLimits.bytes) throw new Refusal(tooLarge(bytes.length));
  if (bytes.length >= 4 && view.getUint32(0) === OLD_WORD) {
    throw new Refusal(
      'is a Word document of before 2007, or one with a password. Save it in Word as .docx, without a password.',
    );
  }
  if (bytes.length < 4 || view.getUint32(0, true) !== LOCAL) {
    throw new Refusal(
      'is no Word document (.docx): it does not begin as one. Save it anew in Word.',
    );
  }
  const entries = readDirectory(bytes, view);
  let total = 0;
  return {
    has: (path) => entries.has(path),
    paths: () => [...entries.keys()],
    *read(path) {
      const entry = entries.get(path);
      if (entry === undefined) return;
      total += entry.unpacked;
      check(path, entry, total);
      yield* unpack(path, bytes, view, entry);
    },
  };
}

/** What is said of a file that is too large to be opened. */
export const tooLarge = (size: number): string =>
  `has ${Math.round(size / 1024 / 1024)} MB, more than the ${archiveLimits.bytes / 1024 / 1024} MB of which a text with pictures may be. Take the pictures out, and save it anew.`;

const OLD_WORD = 0xd0cf11e0;
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const SHORTEST_END = 22;
const LONGEST_COMMENT = 0xffff;

const cut = (): Refusal =>
  new Refusal('is cut short or damaged: its end is missing. Get it anew, or save it anew in Word.');

function readDirectory(bytes: Uint8Array, view: DataView): ReadonlyMap<string, Entry> {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > archiveLimits.entries) {
    throw new Refusal(`holds ${count} parts, which no text does. Save it anew in Word.`);
  }
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw cut();
    const nameLength = view.getUint16(at + 28, true);
    const name = strFromU8(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.set(name, {
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The record at the end of an archive, which may be followed by a comment. */
function findEnd(view: DataView): number {
  const last = view.byteLength - SHORTEST_END;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw cut();
}

function check(path: string, { packed, unpacked }: Entry, total: number): void {
  if (unpacked > archiveLimits.part || total > archiveLimits.total) {
    throw new Refusal(
      `would take more than ${archiveLimits.part / 1024 / 1024} MB when unpacked (${path}), as no text does.`,
    );
  }
  if (unpacked > 1024 * 1024 && unpacked > packed * archiveLimits.ratio) throw bomb(path);
}

const bomb = (path: string): Refusal =>
  new Refusal(
    `grows more than ${archiveLimits.ratio} times when unpacked (${path}), as no text does: it may have been made to fill this computer.`,
  );

/** So few packed bytes at a time that what they unpack to is never much. */
const STEP = 4 * 1024;

function* unpack(
  path: string,
  bytes: Uint8Array,
  view: DataView,
  { method, packed, unpacked, offset }: Entry,
): Iterable<string> {
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) throw cut();
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw cut();
  const data = bytes.subarray(start, start + packed);
  const decoder = createDecoder();
  if (method === 0) {
    yield decoder(data, true);
    return;
  }
  if (method !== 8) {
    throw new Refusal(`is packed in a way that Word does not use (${path}). Save it anew in Word.`);
  }
  const pieces: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((piece) => {
    size += piece.length;
    // The archive may lie about sizes; what comes out does not.
    if (size > unpacked || size > archiveLimits.part) throw bomb(path);
    pieces.push(piece);
  });
  for (let at = 0; at < data.length || at === 0; at += STEP) {
    const isLast = at + STEP >= data.length;
    try {
      inflate.push(data.subarray(at, at + STEP), isLast);
    } catch (error) {
      if (error instanceof Refusal) throw error;
      throw cut();
    }
    for (const piece of pieces.splice(0)) yield decoder(piece, false);
  }
  if (size < unpacked) throw cut();
  yield decoder(new Uint8Array(), true);
}

/** UTF-8 in pieces that may end within a character. */
function createDecoder(): (piece: Uint8Array, isLast: boolean) => string {
  let rest = new Uint8Array();
  return (piece, isLast) => {
    const joined = new Uint8Array(rest.length + piece.length);
    joined.set(rest);
    joined.set(piece, rest.length);
    const end = isLast ? joined.length : completeUpTo(joined);
    rest = joined.slice(end);
    return strFromU8(joined.subarray(0, end));
  };
}

/** The offset up to which bytes are whole characters. */
function completeUpTo(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(4, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return back >= length ? bytes.length : bytes.length - back;
    }
  }
  return bytes.length;
}
