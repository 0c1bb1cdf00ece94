// Feminine and definite, as `الدورة` takes them.
const UNITS = [
  '',
  'الحادية',
  'الثانية',
  'الثالثة',
  'الرابعة',
  'الخامسة',
  'السادسة',
  'السابعة',
  'الثامنة',
  'التاسعة',
];
const TENS = ['', '', 'العشر', 'الثلاث', 'الأربع', 'الخمس', 'الست', 'السبع', 'الثمان', 'التسع'];

/** `التاسعة والعشرين` for 29, units first; the tens change with the case: `الثمانون`, `الثمانين`. */
export function ordinalWords(value: number): readonly string[] {
  if (value > 100) {
    return ordinalWords(value - 100).flatMap((rest) => [`${rest} بعد المائة`, `المائة و${rest}`]);
  }
  if (value === 100) return ['المائة'];
  if (value === 1) return ['الأولى'];
  if (value === 10) return ['العاشرة'];
  const unit = UNITS[value % 10] ?? '';
  if (value < 10) return [unit];
  if (value < 20) return [`${unit} عشرة`];
  const tens = TENS[Math.floor(value / 10)] ?? '';
  const cases = [`${tens}ين`, `${tens}ون`];
  return value % 10 === 0 ? cases : cases.map((ten) => `${unit} و${ten}`);
}
