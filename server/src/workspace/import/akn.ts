import type { Registry } from '../../registry/types.ts';
import { idOfAkn } from '../akomaNtoso/identity.ts';
import { readAkomaNtoso } from '../akomaNtoso/read.ts';
import { languageOfPath } from '../languageHint.ts';
import { writtenId } from './written.ts';
import type { Imported } from './written.ts';

/** One file of the archive: its symbol, day, title in its language and last paragraph. */
export function importAkn(path: string, pieces: Iterable<string>, registry: Registry): Imported {
  const result = readAkomaNtoso(pieces, { depth: 'numbers' });
  if (result.kind === 'refused') return result;
  const { document } = result;
  const id = idOfAkn(document, registry);
  if (id === undefined) {
    return {
      kind: 'refused',
      reason:
        'does not say what it is: neither its cover nor its address has the symbol of a resolution or decision.',
    };
  }
  const language = document.language ?? languageOfPath(path);
  const { title, date, lastParagraph } = document;
  return {
    kind: 'entries',
    entries: [
      {
        ...writtenId(id),
        ...(title !== undefined && language !== undefined && { titles: { [language]: title } }),
        ...(date !== undefined && { adopted: date }),
        ...(lastParagraph !== undefined && { paragraphs: lastParagraph }),
        basis: 'document',
      },
    ],
  };
}
