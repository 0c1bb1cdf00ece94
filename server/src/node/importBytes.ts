import { formatOfPath, importDraft } from '../interchange/convert.ts';
import type { Imported } from '../interchange/convert.ts';
import { decode } from './decode.ts';

/** Larger files hold no draft, whatever their format. */
const LARGEST = 64 * 1024 * 1024;

const MEGABYTE = 1024 * 1024;

/** Why a file of that size is not read; undefined for one that is. */
export function tooLarge(size: number): Imported | undefined {
  if (size <= LARGEST) return undefined;
  return {
    kind: 'refused',
    reason: `has ${Math.round(size / MEGABYTE)} MB, more than the ${LARGEST / MEGABYTE} MB that a draft with pictures may have. Take out what is no text, and save it anew.`,
  };
}

/** The draft in a file of any format, by its name; text in whatever encoding it is. */
export async function importBytes(name: string, bytes: Uint8Array): Promise<Imported> {
  const format = formatOfPath(name);
  if (format === 'docx') return await importDraft({ format, bytes });
  const decoded = decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (decoded.kind === 'unreadable') return { kind: 'refused', reason: decoded.reason };
  return await importDraft({ format: format ?? 'txt', text: decoded.text });
}
