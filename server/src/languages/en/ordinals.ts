const UNITS = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
];
const TENS = ['', '', 'twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet'];

/** `twenty-ninth` for 29, `one hundred and first` for 101. */
export function ordinalWords(value: number): readonly string[] {
  if (value > 100) {
    const rest = ordinalWords(value - 100)[0] ?? '';
    return [`one hundred and ${rest}`, `one hundred ${rest}`];
  }
  if (value === 100) return ['one hundredth', 'hundredth'];
  const ten = TENS[Math.floor(value / 10)] ?? '';
  if (value < 20) return [UNITS[value] ?? ''];
  if (value % 10 === 0) return [`${ten}ieth`];
  return [`${ten}y-${UNITS[value % 10] ?? ''}`, `${ten}y ${UNITS[value % 10] ?? ''}`];
}
