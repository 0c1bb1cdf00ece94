import { formatId, parseId } from '../../registry/ids.ts';
import type { Registry } from '../../registry/types.ts';
import { idOfCitation } from '../citable.ts';
import type { AknDocument } from './types.ts';

/** What the text of an Akoma Ntoso file is: by the symbol on its cover, else by its address. */
export function idOfAkn(document: AknDocument, registry: Registry): string | undefined {
  const byAddress =
    document.iri === undefined ? undefined : idOfIri(document.iri, document, registry);
  for (const written of document.symbols) {
    const id = unIdOf(written);
    if (id !== undefined) return id;
  }
  if (byAddress !== undefined) return byAddress;
  // Only now in words, `RESOLUTION 2 (REV. DUBAI, 2018)`: a cover has many words.
  for (const written of document.symbols) {
    const id = idOfCitation(written, registry);
    if (id !== undefined && parseId(id).kind === 'itu') return id;
  }
  return undefined;
}

/** `un:A/RES/75/234` for `A/RES/75/234`; undefined for `A/75/463/Add.2` and `Agenda item 25`. */
function unIdOf(written: string): string | undefined {
  if (!written.includes('/')) return undefined;
  const parts = parseId(`un:${written.replace(/\s+/g, '')}`);
  return parts.kind === 'un' ? formatId(parts) : undefined;
}

// `/akn/un/statement/deliberation/unga-hrc/2023-10-12/54-29/!main`: organ, day, number.
const address = /\/(?<organ>[a-z-]+)\/\d{4}-\d{2}-\d{2}\/(?<number>[a-z0-9-]+)(?:\/|$)/i;
// `80-173`, `s-19-2`, `75-253-b`; not `res-2`.
const numbered = /^(?<series>(?:e?s-)?\d{1,4})-(?<number>\d{1,4})(?:-?(?<part>[a-z]))?$/i;

function idOfIri(iri: string, document: AknDocument, registry: Registry): string | undefined {
  const place = address.exec(iri)?.groups;
  const number = numbered.exec(place?.['number'] ?? '')?.groups;
  const prefix = prefixOf(place?.['organ']?.toLowerCase() ?? '', registry);
  if (prefix === undefined || number === undefined) return undefined;
  const { series = '', number: last = '', part = '' } = number;
  const type = document.name === 'decision' ? 'DEC' : 'RES';
  const written = [`${series}/${last}${part}`, `${series}(${last})${part}`].map((each) =>
    parseId(`un:${prefix}${type}/${each.toUpperCase()}`),
  );
  // The Security Council counts on and adds the year: `2615-2021` is 2615 (2021).
  const [slashed, bracketed] = written;
  const parts = bracketed?.kind === 'un' && bracketed.organ === 'sc' ? bracketed : slashed;
  return parts?.kind === 'un' ? formatId(parts) : undefined;
}

/** `S/` for `unsc`, `A/HRC/` for `unga-hrc`: how the symbols of that body begin. */
function prefixOf(organ: string, registry: Registry): string | undefined {
  const last = organ.slice(organ.lastIndexOf('-') + 1);
  for (const name of [organ, last, last.replace(/^un/, '')]) {
    const prefix = registry.body(name)?.symbolPrefix;
    if (prefix !== undefined) return prefix;
  }
  return undefined;
}
