const UNITS = [
  '',
  'primer',
  'segundo',
  'tercer',
  'cuarto',
  'quinto',
  'sexto',
  'séptimo',
  'octavo',
  'noveno',
];
const TENS = [
  '',
  'décimo',
  'vigésimo',
  'trigésimo',
  'cuadragésimo',
  'quincuagésimo',
  'sexagésimo',
  'septuagésimo',
  'octogésimo',
  'nonagésimo',
];

/** Masculine forms as before `período`: `septuagésimo noveno` for 79; `primer` loses its ending there. */
export function ordinalWords(value: number): readonly string[] {
  if (value > 100) return ordinalWords(value - 100).map((rest) => `centésimo ${rest}`);
  if (value === 100) return ['centésimo'];
  const unit = UNITS[value % 10] ?? '';
  const units = unit === 'primer' || unit === 'tercer' ? [unit, `${unit}o`] : [unit];
  const ten = TENS[Math.floor(value / 10)] ?? '';
  const feminine = (words: readonly string[]): string[] =>
    words.flatMap((word) => [word, word.replace(/o(?= |$)/g, 'a')]);
  if (value < 10) return [...feminine(units), ...(value === 9 ? ['nono'] : [])];
  if (value % 10 === 0) return feminine([ten]);
  const joined =
    value < 30 ? units.map((word) => `${value < 20 ? 'decimo' : 'vigesimo'}${word}`) : [];
  const special = value === 11 ? ['undécimo'] : value === 12 ? ['duodécimo'] : [];
  return feminine([...units.map((word) => `${ten} ${word}`), ...joined, ...special]);
}
