import { fillPattern, writingWords } from '../../languages/writing.ts';
import type { LanguageTag } from '../../languages/types.ts';
import { parseId } from '../../registry/ids.ts';
import type { Edition, Registry } from '../../registry/types.ts';
import { INTERFACE_LANGUAGE } from './words.ts';

/** `un:A/RES/70/125` → `A/RES/70/125`; undefined for what is no symbol of the United Nations. */
export const symbolOf = (id: string): string | undefined =>
  id.startsWith('un:') ? id.slice('un:'.length) : undefined;

/** The edition that has this id, `itu:pp/res/140@rev(bucharest,2022)`. */
export function editionOf(registry: Registry, id: string): Edition | undefined {
  const parts = parseId(id);
  if (parts.kind !== 'itu') return undefined;
  const { body, type, number } = parts;
  return registry.editions(body, type, number).find((edition) => edition.id === id);
}

/** An edition as texts of that language write it: `140 (Rev. Bucharest, 2022)`. */
export function writeEdition(edition: Edition, registry: Registry, language: LanguageTag): string {
  const written = edition.place ?? '';
  const place =
    registry.conference(edition.body, written, edition.year)?.place[language] ?? written;
  return fillPattern(writingWords(language).edition[edition.kind], {
    number: edition.number,
    place,
    year: String(edition.year),
  });
}

/** What a person calls the thing with this id: `A/RES/70/125`, `Resolution 140 (Rev. Bucharest, 2022)`. */
export function labelOf(registry: Registry, id: string): string {
  const symbol = symbolOf(id);
  if (symbol !== undefined) return symbol;
  const edition = editionOf(registry, id);
  if (edition) {
    return `${capital(edition.type)} ${writeEdition(edition, registry, INTERFACE_LANGUAGE)}`;
  }
  const body = registry.body(id);
  return (
    body?.names[INTERFACE_LANGUAGE] ?? registry.instrument(id)?.titles[INTERFACE_LANGUAGE] ?? id
  );
}

export const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
