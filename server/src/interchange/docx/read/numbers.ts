import { packs } from '../../../languages/index.ts';

const RUSSIAN = [...'абвгдежзиклмнопрстуфхцчшщыэюя'];
const ARABIC_ALPHABET = [...'أبتثجحخدذرزسشصضطظعغفقكلمنهوي'];
const HAN_DIGITS = [...'〇一二三四五六七八九'];
const HEAVENLY_STEMS = [...'甲乙丙丁戊己庚辛壬癸'];

/** Word begins an alphabet again with its letters doubled: `z`, `aa`, `bb`. */
function letter(alphabet: readonly string[], value: number): string {
  const sign = alphabet[(value - 1) % alphabet.length] ?? '';
  return sign.repeat(Math.min(Math.floor((value - 1) / alphabet.length) + 1, 10));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(value: number): string {
  let rest = Math.min(value, 3999);
  let text = '';
  for (const [worth, sign] of ROMAN) {
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  }
  return text;
}

function han(value: number): string {
  if (value < 10) return HAN_DIGITS[value] ?? '';
  if (value >= 100) return [...String(value)].map((digit) => HAN_DIGITS[Number(digit)]).join('');
  const tens = Math.floor(value / 10);
  return `${tens === 1 ? '' : HAN_DIGITS[tens]}十${value % 10 === 0 ? '' : HAN_DIGITS[value % 10]}`;
}

const LATIN = [...'abcdefghijklmnopqrstuvwxyz'];

/** How Word writes numbers, by the name it gives the way. */
const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  lowerLetter: (value) => letter(LATIN, value),
  upperLetter: (value) => letter(LATIN, value).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (value) => roman(value).toUpperCase(),
  arabicAbjad: (value) => letter(packs.ar.syntax.pointLetters, value),
  arabicAlpha: (value) => letter(ARABIC_ALPHABET, value),
  russianLower: (value) => letter(RUSSIAN, value),
  russianUpper: (value) => letter(RUSSIAN, value).toUpperCase(),
  chineseCounting: han,
  chineseCountingThousand: han,
  chineseLegalSimplified: han,
  ideographDigital: han,
  japaneseCounting: han,
  taiwaneseCounting: han,
  taiwaneseCountingThousand: han,
  ideographTraditional: (value) => letter(HEAVENLY_STEMS, value),
  decimalEnclosedCircle: (value) => enclosed(0x2460, value, 20),
  decimalEnclosedCircleChinese: (value) => enclosed(0x2460, value, 20),
  decimalEnclosedParen: (value) => enclosed(0x2474, value, 20),
  ideographEnclosedCircle: (value) => enclosed(0x3280, value, 10),
  none: () => '',
};

const enclosed = (first: number, value: number, count: number): string =>
  value >= 1 && value <= count ? String.fromCharCode(first + value - 1) : String(value);

/** `b` for 2 in `lowerLetter`; undefined for a way that is not known. */
export const writeNumber = (format: string, value: number): string | undefined =>
  FORMATS[format]?.(value);
