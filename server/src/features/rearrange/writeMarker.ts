import { packs } from '../../languages/index.ts';
import type { LanguageTag } from '../../languages/types.ts';
import type { Marker } from '../../syntax/types.ts';
import { toRoman } from '../../text/roman.ts';

type Style = Marker['style'];

const DIGITS = /[0-9\u0660-\u0669\u06f0-\u06f9]+/;
const LATIN = /[A-Za-z]+/;
const ARABIC = /[\u0621-\u064a\u0640]+/;

/**
 * The marker with another number, in its own way of writing: `12.` → `13.`, `١٢ -` → `١٣ -`, `(a)` →
 * `(b)`, `(د)` → `(هـ)`, `iv)` → `v)`, `㈠` → `㈡`. As it was where its style has no such number.
 */
export function writeMarker(
  text: string,
  style: Style,
  number: number,
  language: LanguageTag,
): string {
  switch (style) {
    case 'digits':
    case 'quoted-digits':
      return text.replace(DIGITS, (written) => digitsLike(written, number));
    case 'letter':
      return text.replace(LATIN, letterOf(number, packs.en.syntax.pointLetters));
    case 'roman':
      return text.replace(LATIN, toRoman(number).toLowerCase());
    case 'arabic-letter':
      return text.replace(ARABIC, letterOf(number, packs.ar.syntax.pointLetters));
    case 'circled':
      return number <= 10 ? String.fromCharCode(circledOne(text) + number - 1) : text;
    case 'decimal':
    case 'bullet':
    case 'ordinal-word':
      return text;
    default:
      return writeMarker(text, 'digits', number, language);
  }
}

/** `٧` for 7 where `٨` stood. */
export function digitsLike(written: string, number: number): string {
  const zero = written.charCodeAt(0) - (written.charCodeAt(0) & 0xf);
  return [...String(number)].map((digit) => String.fromCharCode(zero + Number(digit))).join('');
}

/** `㈠`, `①` or `⑴`, whichever series the sign is of. */
function circledOne(text: string): number {
  const code = text.charCodeAt(0);
  return [0x3220, 0x2474, 0x2460].find((first) => code >= first && code < first + 20) ?? 0x3220;
}

/** 1 → `a`, 27 → `aa`; the Arabic ه is drawn out, so that nobody takes it for a circle. */
function letterOf(number: number, letters: readonly string[]): string {
  const letter = letters[(number - 1) % letters.length] ?? '';
  const written = letter.repeat(Math.ceil(number / letters.length));
  return written === '\u0647' ? '\u0647\u0640' : written;
}
