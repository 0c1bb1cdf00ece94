const UNITS = ['', 'перв', 'втор', 'трет', 'четверт', 'пят', 'шест', 'седьм', 'восьм', 'девят'];
const TEENS = [
  'десят',
  'одиннадцат',
  'двенадцат',
  'тринадцат',
  'четырнадцат',
  'пятнадцат',
  'шестнадцат',
  'семнадцат',
  'восемнадцат',
  'девятнадцат',
];
const ROUND = [
  '',
  'десят',
  'двадцат',
  'тридцат',
  'сороков',
  'пятидесят',
  'шестидесят',
  'семидесят',
  'восьмидесят',
  'девяност',
];
const CARDINAL_TENS = [
  '',
  '',
  'двадцать',
  'тридцать',
  'сорок',
  'пятьдесят',
  'шестьдесят',
  'семьдесят',
  'восемьдесят',
  'девяносто',
];
// Feminine singular as `сессия` takes it: nominative, accusative, the other cases; and the plural.
const ENDINGS = ['ой', 'ая', 'ую', 'ых', 'ые', 'ый'];
const ENDINGS_THIRD = ['ьей', 'ья', 'ью', 'ьих', 'ьи', 'ий'];

const inflect = (stem: string): string[] =>
  (stem === 'трет' ? ENDINGS_THIRD : ENDINGS).map((ending) => stem + ending);

/** `двадцать девятой` for 29: only the last word inflects. */
export function ordinalWords(value: number): readonly string[] {
  if (value > 100) return ordinalWords(value - 100).map((rest) => `сто ${rest}`);
  if (value === 100) return inflect('сот');
  if (value < 10) return inflect(UNITS[value] ?? '');
  if (value < 20) return inflect(TEENS[value - 10] ?? '');
  const tens = Math.floor(value / 10);
  if (value % 10 === 0) return inflect(ROUND[tens] ?? '');
  return inflect(UNITS[value % 10] ?? '').map((unit) => `${CARDINAL_TENS[tens] ?? ''} ${unit}`);
}
