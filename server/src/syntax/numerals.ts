/** `a` → 1, `z` → 26, `aa` → 27, in the order of the letters given; undefined for other letters. */
export function letterValue(text: string, letters: readonly string[]): number | undefined {
  const first = [...text][0];
  if (first === undefined) return undefined;
  const index = letters.indexOf(first);
  if (index < 0) return undefined;
  const rounds = text.length / first.length;
  if (rounds > 3 || text !== first.repeat(rounds)) return undefined;
  return (rounds - 1) * letters.length + index + 1;
}

/** `12`, `١٢`, `۱۲` → 12; the text holds digits only. */
export function digitsValue(text: string): number {
  let value = 0;
  for (let at = 0; at < text.length; at++) value = value * 10 + (text.charCodeAt(at) & 15);
  return value;
}

/**
 * Cyrillic letters that look like Latin ones, as they stand in Russian texts by mistake: `с)` for
 * the third sub-paragraph.
 */
export const LATIN_LOOK_ALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  с: 'c',
  е: 'e',
  о: 'o',
  р: 'p',
  х: 'x',
  у: 'y',
  і: 'i',
  ј: 'j',
  ѕ: 's',
};

/** The Russian alphabet as it numbers lists, without the letters it leaves out. */
export const CYRILLIC_LETTERS: readonly string[] = [...'абвгдежзиклмнопрстуфхцчшщэюя'];

/** `㈠`, `①`, `⑴` → 1. */
export function circledValue(code: number): number | undefined {
  if (code >= 0x3220 && code <= 0x3229) return code - 0x321f;
  if (code >= 0x2460 && code <= 0x2473) return code - 0x245f;
  if (code >= 0x2474 && code <= 0x2487) return code - 0x2473;
  return undefined;
}
