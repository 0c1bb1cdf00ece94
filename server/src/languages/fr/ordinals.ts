const CARDINALS = [
  '',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
  'dix-sept',
  'dix-huit',
  'dix-neuf',
];
const TENS = [
  '',
  '',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'soixante',
  'quatre-vingt',
  'quatre-vingt',
];

/** `soixante-dix-neuf` for 79, `quatre-vingt-un` for 81. */
function cardinal(value: number): string {
  if (value >= 100) return value === 100 ? 'cent' : `cent ${cardinal(value - 100)}`;
  if (value < 20) return CARDINALS[value] ?? '';
  const ten = TENS[Math.floor(value / 10)] ?? '';
  const rest = value < 60 ? value % 10 : value % 20;
  if (rest === 0) return ten;
  if ((rest === 1 || rest === 11) && value < 80) return `${ten} et ${CARDINALS[rest] ?? ''}`;
  return `${ten}-${CARDINALS[rest] ?? ''}`;
}

/** `trentième` for 30, `vingt-neuvième` for 29, `première` for 1. */
export function ordinalWords(value: number): readonly string[] {
  if (value === 1) return ['première', 'premier'];
  if (value === 2) return ['deuxième', 'seconde'];
  const base = cardinal(value);
  const stem = base.endsWith('e')
    ? base.slice(0, -1)
    : base.endsWith('cinq')
      ? `${base}u`
      : base.endsWith('neuf')
        ? `${base.slice(0, -1)}v`
        : base;
  const word = `${stem}ième`;
  return word.includes(' et ') ? [word, word.replace(' et ', '-et-')] : [word];
}
