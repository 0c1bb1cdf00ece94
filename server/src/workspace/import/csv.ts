import type { LanguageTag } from '../../languages/types.ts';
import { formatId, languageTags, parseId } from '../../registry/ids.ts';
import type { Names } from '../../registry/types.ts';
import type { InstrumentEntry } from '../registryFiles/entries.ts';
import { isDay } from '../registryFiles/rows.ts';
import { LONGEST_TITLE, writtenId } from './written.ts';

/** Which column says what, by its index. */
export interface CsvColumns {
  readonly symbols: readonly number[];
  readonly dates: readonly number[];
  readonly titles: readonly { readonly at: number; readonly language: LanguageTag }[];
}

// What the Digital Library and its data sets call their columns; MARC fields by their numbers.
const symbolNames = ['symbol', 'document symbol', 'un symbol', 'resolution', '191__a', '791__a'];
const dateNames = [
  'adoption date',
  'date of adoption',
  'vote date',
  'date',
  'action date',
  '269__a',
  '992__a',
];
const titleNames = ['title', 'document title', 'main title', '245__a'];

/** Reads the heading; a reason where no column holds symbols. */
export function csvColumns(header: readonly string[]): CsvColumns | { readonly reason: string } {
  const names = header.map((name) =>
    name
      .trim()
      .toLowerCase()
      .replace(/[_\s]+/g, '_'),
  );
  const at = (wanted: readonly string[]): readonly number[] =>
    wanted.flatMap((name) => {
      const index = names.indexOf(name.replaceAll(' ', '_').replace(/_+/g, '_'));
      return index < 0 ? [] : [index];
    });
  const symbols = at(symbolNames);
  if (symbols.length === 0) {
    const given = header.slice(0, 12).map((name) => `“${name.trim().slice(0, 40)}”`);
    return {
      reason: `has no column of symbols. It must have one called ${symbolNames.slice(0, 4).join(', ')}; its columns are ${given.join(', ')}.`,
    };
  }
  const plain = at(titleNames).slice(0, 1);
  return {
    symbols,
    dates: at(dateNames),
    titles: [
      ...plain.map((index) => ({ at: index, language: 'en' as const })),
      ...languageTags.flatMap((language) =>
        at([`title_${language}`, `title_(${language})`, `title [${language}]`]).map((index) => ({
          at: index,
          language,
        })),
      ),
    ],
  };
}

/** The resolutions of one row, mostly one: a vote, a record. Other documents are left out. */
export function entriesOfRow(
  row: readonly string[],
  { symbols, dates, titles }: CsvColumns,
): readonly InstrumentEntry[] {
  const ids = new Set(symbols.flatMap((at) => resolutionsIn(row[at] ?? '')));
  if (ids.size === 0) return [];
  const adopted = dates.map((at) => dayIn(row[at] ?? '')).find((day) => day !== undefined);
  const names: { -readonly [Tag in LanguageTag]?: Names[Tag] } = {};
  for (const { at, language } of titles) {
    const title = titleIn(row[at] ?? '');
    if (title !== '') names[language] = title;
  }
  return [...ids].map((id) => ({
    ...writtenId(id),
    ...(Object.keys(names).length > 0 && { titles: names }),
    ...(adopted !== undefined && { adopted }),
    basis: 'list' as const,
  }));
}

/** `A/RES/75/234 | A/C.2/75/L.4` → `un:A/RES/75/234`. */
function resolutionsIn(cell: string): readonly string[] {
  return cell.split(/[;|\n]/).flatMap((written) => {
    const parts = parseId(`un:${written.replace(/\s+/g, '').slice(0, 60)}`);
    return parts.kind === 'un' ? [formatId(parts)] : [];
  });
}

/** `2020-12-21`, also written `20201221` or with a time behind it. */
function dayIn(cell: string): string | undefined {
  const digits = /^(?<year>\d{4})-?(?<month>\d{2})-?(?<day>\d{2})(?:\D|$)/.exec(
    cell.trim(),
  )?.groups;
  if (digits === undefined) return undefined;
  const day = `${digits['year'] ?? ''}-${digits['month'] ?? ''}-${digits['day'] ?? ''}`;
  return isDay(day) ? day : undefined;
}

/** Catalogues add who adopted it: `South-South cooperation : resolution / adopted by the General Assembly`. */
function titleIn(cell: string): string {
  const title = cell.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TITLE);
  const added = title.search(/ ?: ?(?:resolution|decision) ?\/ ?adopted /i);
  return (added > 0 ? title.slice(0, added) : title).trim();
}
