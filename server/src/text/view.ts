/**
 * A text as the recogniser reads it: invisible signs left out, look-alike blanks, hyphens, digits
 * and full-width signs folded to one form. Offsets of the view lead back to the text it was made
 * from, exactly.
 */
export interface TextView {
  readonly text: string;
  /** Nothing was left out: the view's offsets are the source's. */
  readonly exact: boolean;
  /** Where the view's character stands in the source. */
  toSource(offset: number): number;
  /** Where a stretch that ends before the view's `end` ends in the source, vowel signs included. */
  toSourceEnd(end: number): number;
}

const LEFT_OUT = -1;

/** Units from one to another, the form of the first, and by how much the form of each next one is higher. */
type Change = readonly [from: number, to: number, form: number, step?: number];

const CHANGES: readonly Change[] = [
  // Tashkeel, superscript alef, tatweel · direction marks, ZWNJ, ZWJ · soft hyphen · word joiner · BOM.
  [0x64b, 0x652, LEFT_OUT],
  [0x670, 0x670, LEFT_OUT],
  [0x640, 0x640, LEFT_OUT],
  [0x200c, 0x200f, LEFT_OUT],
  [0x61c, 0x61c, LEFT_OUT],
  [0x202a, 0x202e, LEFT_OUT],
  [0x2066, 0x2069, LEFT_OUT],
  [0xad, 0xad, LEFT_OUT],
  [0x2060, 0x2060, LEFT_OUT],
  [0xfeff, 0xfeff, LEFT_OUT],
  // No-break, typographic and full-width blanks.
  [0xa0, 0xa0, 0x20],
  [0x202f, 0x202f, 0x20],
  [0x2002, 0x200a, 0x20],
  [0x3000, 0x3000, 0x20],
  // Hyphens · Arabic-Indic digits, both rows of them · full-width signs and digits.
  [0x2010, 0x2011, 0x2d],
  [0x660, 0x669, 0x30, 1],
  [0x6f0, 0x6f9, 0x30, 1],
  [0xff01, 0xff5e, 0x21, 1],
];

const escaped = (unit: number): string => `\\u${unit.toString(16).padStart(4, '0')}`;

// Most paragraphs have nothing to change: one look tells.
const CHANGED = new RegExp(
  `[${CHANGES.map(([from, to]) => `${escaped(from)}-${escaped(to)}`).join('')}]`,
);
const VOWEL_SIGN = /[\u064b-\u0652\u0670]/;

/** 0 for units that stay: in a text that has some to change, a look at a table is all the others cost. */
const forms = makeForms();

function makeForms(): Int32Array {
  const table = new Int32Array(0x10000);
  for (const [from, to, form, step = 0] of CHANGES) {
    for (let unit = from; unit <= to; unit++) table[unit] = form + (unit - from) * step;
  }
  return table;
}

const same = (offset: number): number => offset;

const exactly = (text: string): TextView => ({
  text,
  exact: true,
  toSource: same,
  toSourceEnd: same,
});

/** For `القرار\u00a071 (المراجَع…)`, the view reads `القرار 71 (المراجع…)`. Linear; never fails. */
export function viewOf(source: string): TextView {
  if (!CHANGED.test(source)) return exactly(source);
  const dropped: number[] = [];
  let text = '';
  let run = 0;
  for (let at = 0; at < source.length; at++) {
    const form = forms[source.charCodeAt(at)] ?? 0;
    if (form === 0) continue;
    if (at > run) text += source.slice(run, at);
    if (form === LEFT_OUT) dropped.push(at);
    else text += String.fromCharCode(form);
    run = at + 1;
  }
  text += source.slice(run);
  return dropped.length === 0 ? exactly(text) : shortened(source, text, dropped);
}

/** A view without the signs at the offsets of `dropped`. */
function shortened(source: string, text: string, dropped: readonly number[]): TextView {
  const toSource = (offset: number): number => {
    let low = 0;
    let high = dropped.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((dropped[middle] ?? 0) - middle <= offset) low = middle + 1;
      else high = middle;
    }
    return Math.min(offset + low, source.length);
  };
  return {
    text,
    exact: false,
    toSource,
    toSourceEnd: (end) => {
      if (end <= 0) return 0;
      let after = toSource(end - 1) + 1;
      while (after < source.length && VOWEL_SIGN.test(source.charAt(after))) after++;
      return Math.min(after, source.length);
    },
  };
}
