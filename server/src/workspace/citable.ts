import { knownFacts, lexiconFor } from '../model/knownFacts.ts';
import { recognise } from '../references/recognise.ts';
import type { Citation, HouseId } from '../references/types.ts';
import { formatId, parseId } from '../registry/ids.ts';
import type { Registry } from '../registry/types.ts';

/**
 * The id of what a person calls `A/RES/81/12`, `S/RES/2779 (2025)`, `A/80/L.41`, `itu:pp/res/140` or
 * `Resolution 140 (Rev. Doha, 2026)`; undefined for what is no symbol, id or citation.
 */
export function idOfCitation(written: string, registry: Registry): string | undefined {
  const text = written.trim();
  if (text.startsWith('un:') || text.startsWith('itu:')) {
    const parts = parseId(text);
    return parts.kind === 'name' ? undefined : formatId(parts);
  }
  const symbol = formatId(parseId(`un:${text.replace(/\s+/g, '')}`));
  const parts = parseId(symbol);
  if (parts.kind === 'un') return symbol;
  return idInWords(text, registry) ?? (isDocumentSymbol(text) ? symbol : undefined);
}

/** `A/80/L.41`, `WP/2026/7`: parts of capitals, digits and a few signs, with strokes between them. */
const isDocumentSymbol = (text: string): boolean =>
  /^[A-Z][A-Z0-9.]*(?:\/[A-Z0-9.()-]+)+$/i.test(text) && /\d/.test(text);

const houses: readonly HouseId[] = ['itu', 'un'];

function idInWords(text: string, registry: Registry): string | undefined {
  for (const house of houses) {
    const lexicon = lexiconFor(registry, 'en', house);
    const context = { language: 'en', house } as const;
    const [only, ...others] = recognise(text, lexicon, context, knownFacts(registry)).flatMap(
      (reference) => (reference.kind === 'citation' ? [reference] : []),
    );
    if (only && others.length === 0 && !/\d/.test(around(text, only))) return only.id;
  }
  return undefined;
}

/** What stands beside a citation and its date: in words it may, a further number may change what is meant. */
function around(text: string, { span, date }: Citation): string {
  const end = Math.max(span.end, date?.span.end ?? 0);
  return text.slice(0, span.start) + text.slice(end);
}
