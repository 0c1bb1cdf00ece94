/** A stretch of text that is set in one direction. */
export interface Stretch {
  readonly text: string;
  readonly rtl: boolean;
}

const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const LETTER = /\p{L}/u;
const DIGIT = /[0-9]/;

/**
 * Parts a text by direction, as Word wants it told: in a right-to-left paragraph `وC5` is `و` and
 * `C5`, and `A/RES/70/125` is one; blanks, signs and bare figures go with the paragraph.
 */
export function partByDirection(text: string, rtl: boolean): readonly Stretch[] {
  if (!rtl && !RTL.test(text)) return [{ text, rtl: false }];
  const signs = [...text];
  const kinds = signs.map(kindOf);
  const directions = rtl ? markLatin(kinds) : markArabic(kinds);
  const stretches: { text: string; rtl: boolean }[] = [];
  for (const [at, sign] of signs.entries()) {
    const isRtl = directions[at] ?? rtl;
    const last = stretches.at(-1);
    if (last?.rtl === isRtl) last.text += sign;
    else stretches.push({ text: sign, rtl: isRtl });
  }
  return stretches;
}

type Kind = 'rtl' | 'ltr' | 'digit' | 'blank' | 'sign';

function kindOf(sign: string): Kind {
  if (RTL.test(sign)) return LETTER.test(sign) ? 'rtl' : 'sign';
  if (LETTER.test(sign)) return 'ltr';
  if (DIGIT.test(sign)) return 'digit';
  return /\s/.test(sign) ? 'blank' : 'sign';
}

/** Left to right is what runs from a Latin letter (figures before it included) to the last of its word or name. */
function markLatin(kinds: readonly Kind[]): readonly boolean[] {
  const rtl = kinds.map(() => true);
  for (let at = 0; at < kinds.length; at++) {
    if (kinds[at] !== 'ltr') continue;
    let start = at;
    while (kinds[start - 1] === 'digit') start--;
    let end = at;
    let blanks = 0;
    for (let next = at + 1; next < kinds.length; next++) {
      const kind = kinds[next];
      if (kind === 'rtl') break;
      if (kind === 'blank') {
        // `Pact for the Future` is one name; what stands alone behind a blank is not of it.
        if (++blanks > 1 || kinds[next + 1] !== 'ltr') break;
      } else if (kind !== 'sign') {
        end = next;
        blanks = 0;
      }
    }
    rtl.fill(false, start, end + 1);
    at = end;
  }
  return rtl;
}

/** Right to left is what runs from an Arabic letter to the last before a Latin one. */
function markArabic(kinds: readonly Kind[]): readonly boolean[] {
  const rtl = kinds.map(() => false);
  for (let at = 0; at < kinds.length; at++) {
    if (kinds[at] !== 'rtl') continue;
    let end = at;
    for (let next = at + 1; next < kinds.length && kinds[next] !== 'ltr'; next++) {
      if (kinds[next] === 'rtl') end = next;
    }
    rtl.fill(true, at, end + 1);
    at = end;
  }
  return rtl;
}
