import {
  fillPattern,
  writeCitation,
  writeCitationAlone,
  writingWords,
} from '../../languages/writing.ts';
import type { LanguageTag } from '../../languages/types.ts';
import { isRomanSeries, parseId, placeSlug } from '../../registry/ids.ts';
import type { IdParts } from '../../registry/ids.ts';
import type { Edition, Registry } from '../../registry/types.ts';
import { isolate } from './isolate.ts';
import type { DescribeContext } from './types.ts';
import { fill, uiWords } from './ui/index.ts';
import { INTERFACE_LANGUAGE, namesFor, uiName } from './words.ts';

type ItuParts = Extract<IdParts, { kind: 'itu' }>;

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

/** What it takes to write an edition, of those that the registry knows and of others. */
type WrittenEdition = Pick<Edition, 'body' | 'number' | 'kind' | 'place' | 'year'>;

/** An edition as texts of that language write it: `140 (Rev. Bucharest, 2022)`. */
export function writeEdition(
  { body, number, kind, place, year }: WrittenEdition,
  registry: Registry,
  language: LanguageTag,
): string {
  const patterns = writingWords(language).edition;
  const pattern = place === undefined && kind === 'orig' ? patterns.placeless : patterns[kind];
  const there = registry.conference(body, place ?? '', year)?.place[language] ?? place ?? '';
  return fillPattern(pattern, { number, place: there, year: String(year) });
}

/** The edition that an id speaks of, whether the registry has it or not. */
function editionIn(registry: Registry, parts: ItuParts): WrittenEdition | undefined {
  const { body, number, edition } = parts;
  if (edition === undefined) return undefined;
  const { kind, place: slug, year } = edition;
  const met = registry
    .conferences(body)
    .find(
      (conference) => conference.year === year && placeSlug(conference.place.en ?? '') === slug,
    );
  const place = met?.place.en ?? slug?.split('-').map(capital).join(' ');
  return { body, number, kind, year, ...(place !== undefined && { place }) };
}

/** `70/125` for `un:A/RES/70/125`, `1325 (2000)` for `un:S/RES/1325(2000)`, in Chinese `1325(2000)`. */
export function numberOf(id: string, language: LanguageTag): string | undefined {
  const parts = parseId(id);
  if (parts.kind !== 'un' || parts.type !== 'resolution') return undefined;
  const letter = parts.part === undefined ? '' : ` ${parts.part}`;
  const number = `${parts.number}${letter}`;
  const { series } = parts;
  return parts.organ === 'sc' || isRomanSeries(series)
    ? fillPattern(writingWords(language).seriesInBrackets, { number, series })
    : `${series}/${number}`;
}

/**
 * A resolution as a text of `organ` cites it in that language, with date or edition: `General Assembly
 * resolution 70/125 of 16 December 2015`, `Resolution 140 (Rev. Bucharest, 2022)`; `alone` as it stands
 * outside a sentence. Undefined for what is no resolution, and for organs that the language has no
 * pattern for.
 */
export function citedAs(
  registry: Registry,
  id: string,
  language: LanguageTag,
  {
    organ,
    dated = true,
    alone = false,
  }: {
    readonly organ?: string | undefined;
    readonly dated?: boolean;
    readonly alone?: boolean;
  } = {},
): string | undefined {
  const parts = parseId(id);
  if (parts.kind === 'un') {
    const number = numberOf(id, language);
    if (number === undefined) return undefined;
    const date = dated ? registry.adopted(id)?.date : undefined;
    const cited = { organ: parts.organ, number, date };
    return alone ? writeCitationAlone(language, cited) : writeCitation(language, cited, organ);
  }
  const edition = editionOf(registry, id);
  if (edition?.type !== 'resolution') return undefined;
  const written = writeEdition(edition, registry, language);
  return fillPattern(writingWords(language).citation.edition, { edition: written });
}

/** What a person calls the thing with this id: `A/RES/70/125`, `Resolution 140 (Rev. Bucharest, 2022)`. */
export function labelOf(
  registry: Registry,
  id: string,
  ui: LanguageTag = INTERFACE_LANGUAGE,
): string {
  const symbol = symbolOf(id);
  if (symbol !== undefined) return symbol;
  const parts = parseId(id);
  if (parts.kind === 'itu') {
    const edition = editionIn(registry, parts);
    const written = edition === undefined ? '' : writeEdition(edition, registry, ui);
    // Of `140 (Rev. Dubai, 2018)` the label has the number already.
    return `${documentLabel(id, ui)}${written.replace(/^.*?(?=\s?[(（])/u, '')}`;
  }
  return uiName(registry.body(id)?.names ?? registry.instrument(id)?.titles, ui) ?? id;
}

/** `Resolution 136` for `itu:pp/res/136`, whichever its edition; the id itself where it is none of these. */
export function documentLabel(id: string, ui: LanguageTag): string {
  const parts = parseId(id);
  return parts.kind === 'itu'
    ? fill(uiWords(ui).documents[parts.type], { number: parts.number })
    : id;
}

/** A title may take so much of a line in which it only helps to recognise a text. */
const LONGEST_TITLE = 90;

/** `A/RES/70/125: Outcome document of the high-level meeting …`, the title in the language of the draft. */
export function labelWithTitle({ registry, language, ui }: DescribeContext, id: string): string {
  const label = labelOf(registry, id, ui);
  const titles = registry.instrument(id)?.titles ?? registry.body(id)?.names;
  const title = titles && namesFor(titles, language, ui)[0];
  if (title === undefined) return label;
  const short = isolate(ui, shorten(title, LONGEST_TITLE));
  return symbolOf(id) === undefined && parseId(id).kind !== 'itu'
    ? short
    : `${label}${uiWords(ui).colon}${short}`;
}

/** Up to the last word that fits: `Outcome document of the high-level …`. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const space = text.lastIndexOf(' ', longest);
  return `${text.slice(0, space > longest / 2 ? space : longest)} …`;
}

export const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
