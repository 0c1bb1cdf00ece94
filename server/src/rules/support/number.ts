import { formatId, parseId } from '../../registry/ids.ts';

/** The numbers in an id or a citation, in order: `70`, `184` of `A/RES/70/184`. */
const DIGITS = /[0-9\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]+/g;

const western = (digits: string): string =>
  [...digits].map((digit) => String(digit.charCodeAt(0) & 0xf)).join('');

const numbersOf = (text: string): readonly string[] => (text.match(DIGITS) ?? []).map(western);

const shapeOf = (id: string): string => id.replace(DIGITS, '#');

/**
 * A citation as written, with the numbers of another id: `70/684` for `un:A/RES/70/684`, with
 * `un:A/RES/70/184` in its stead, is `70/184`; and `1325 (2001)` with `un:S/RES/1325(2000)` is
 * `1325 (2000)`. Undefined where the two ids are not built alike, so that no such rewriting is safe.
 */
export function rewriteNumber(written: string, id: string, other: string): string | undefined {
  if (shapeOf(id) !== shapeOf(other)) return undefined;
  const from = numbersOf(id);
  const to = numbersOf(other);
  const inText = numbersOf(written);
  // The last numbers of the id are those that the citation shows: 70 and 684, not the 1 of a prefix.
  const skipped = from.length - inText.length;
  if (skipped < 0 || inText.some((number, index) => number !== from[skipped + index])) {
    return undefined;
  }
  if (from.slice(0, skipped).some((number, index) => number !== to[index])) return undefined;
  let index = skipped;
  return written.replace(DIGITS, (digits) => {
    const number = to[index++] ?? digits;
    return number === western(digits) ? digits : number;
  });
}

/** The id of a United Nations document as people write it: `A/RES/70/125`, `S/RES/1325 (2000)`. */
export function symbolOf(id: string): string {
  const symbol = id.startsWith('un:') ? id.slice('un:'.length) : id;
  return symbol.replace('(', ' (');
}

/**
 * The ids that differ in one digit of their number: `61/194` among those of `61/124`. One key is
 * easily taken for another; the session stays as it is.
 */
export function oneDigitAway(id: string): readonly string[] {
  const parts = parseId(id);
  if (parts.kind !== 'un') return [];
  const digits = String(parts.number);
  return [...digits].flatMap((digit, at) =>
    [...'0123456789']
      .filter((other) => other !== digit && !(at === 0 && other === '0'))
      .map((other) => {
        const number = Number(digits.slice(0, at) + other + digits.slice(at + 1));
        return formatId({ ...parts, number });
      }),
  );
}
