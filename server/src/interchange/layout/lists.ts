import type { DocumentModel } from '../../model/types.ts';
import type { Paragraph } from '../../syntax/types.ts';
import type { ShownParagraph } from '../shown/types.ts';
import type { ListPlace, NumberList } from './types.ts';

/** What Word would print for a number, taken apart: `(` `b` `)`. */
interface Counted {
  readonly format: NumberList['format'];
  readonly pattern: string;
  readonly value: number;
}

/**
 * Finds the numbers that Word can count by itself. A list goes on as long as the next number is the
 * one Word would print; where it is another (after a jump, or in the next paragraph's points), a new
 * list begins with it, so that every number stays what was typed.
 */
export function createLists(): {
  place(model: DocumentModel, shown: ShownParagraph): ListPlace | undefined;
  all(): readonly NumberList[];
} {
  const lists: NumberList[] = [];
  /** By pattern, the list that may go on, and its last number. */
  const open = new Map<string, { readonly list: number; value: number; readonly level: number }>();
  return {
    place(model, { index, paragraph, marker }) {
      const level = levelOf(paragraph);
      if (level === undefined) return undefined;
      // Points begin anew under every paragraph, paragraphs in every section and annex.
      for (const [key, each] of open) if (each.level > level) open.delete(key);
      const counted = countedOf(paragraph, marker, model.places[index]?.path.at(-1));
      if (counted === undefined) return undefined;
      const { format, pattern, value } = counted;
      const key = `${format} ${pattern} ${level}`;
      const known = open.get(key);
      if (known !== undefined && (format === 'bullet' || known.value + 1 === value)) {
        known.value = value;
        return { list: known.list };
      }
      lists.push({ format, pattern, start: value });
      open.set(key, { list: lists.length, value, level });
      return { list: lists.length };
    },
    all: () => lists,
  };
}

function levelOf({ kind, marker }: Paragraph): number | undefined {
  switch (kind) {
    case 'numbered':
      return 0;
    case 'point':
      return marker?.level ?? 1;
    case 'bullet':
      return 3;
    case 'preambular':
    case 'operative':
      return 0;
    case 'section':
    case 'annex':
    case 'organ':
      return -1;
    default:
      return undefined;
  }
}

function countedOf(
  { kind, marker }: Paragraph,
  shown: string,
  last: number | undefined,
): Counted | undefined {
  if (marker === undefined || kind === 'heading') return undefined;
  if (marker.style === 'bullet') return { format: 'bullet', pattern: shown, value: 0 };
  if (marker.suffix !== undefined) return undefined;
  const value = marker.text === '#.' ? last : marker.numbers[0];
  if (value === undefined || value < 1) return undefined;
  const format = FORMATS[marker.style];
  const number = format === undefined ? undefined : WRITTEN[format](value);
  if (format === undefined || number === undefined) return undefined;
  const at = shown.indexOf(number);
  // Nothing else may be counted in it: `2.1` and `٣.` are left as they were typed.
  const around = shown.slice(0, at) + shown.slice(at + number.length);
  if (at < 0 || /[\p{L}\p{N}%]/u.test(around)) return undefined;
  return { format, pattern: `${shown.slice(0, at)}%1${shown.slice(at + number.length)}`, value };
}

type CountedFormat = Exclude<NumberList['format'], 'bullet'>;

const FORMATS: Partial<Record<string, CountedFormat>> = {
  digits: 'decimal',
  'quoted-digits': 'decimal',
  letter: 'lowerLetter',
  roman: 'lowerRoman',
};

const WRITTEN: Readonly<Record<CountedFormat, (value: number) => string | undefined>> = {
  decimal: String,
  lowerLetter: (value) => (value <= 26 ? String.fromCharCode(96 + value) : undefined),
  lowerRoman: (value) => (value < 40 ? roman(value) : undefined),
};

const roman = (value: number): string =>
  'x'.repeat(Math.floor(value / 10)) +
  (['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'][value % 10] ?? '');
