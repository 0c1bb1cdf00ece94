const DIGITS: readonly (readonly [worth: number, written: string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

const WORTH: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const USUAL = /^C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const LONGEST = 8;

/** `XIV` or `xiv` → 14; undefined for what is no Roman numeral in its usual form. */
export function romanValue(text: string): number | undefined {
  if (text.length === 0 || text.length > LONGEST) return undefined;
  const upper = text.toUpperCase();
  if (!USUAL.test(upper)) return undefined;
  let value = 0;
  for (let at = 0; at < upper.length; at++) {
    const digit = WORTH[upper.charAt(at)] ?? 0;
    value += digit < (WORTH[upper.charAt(at + 1)] ?? 0) ? -digit : digit;
  }
  return value;
}

/** `XXX` for 30, as symbols write the sessions before 1976; for whole numbers from 1 on. */
export function toRoman(value: number): string {
  let rest = value;
  let roman = '';
  for (const [worth, written] of DIGITS) {
    while (rest >= worth) {
      roman += written;
      rest -= worth;
    }
  }
  return roman;
}
