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

// Tashkeel, superscript alef, tatweel · direction marks · ZWNJ, ZWJ · soft hyphen · word joiner · BOM.
const DROPPED =
  /[\u064b-\u0652\u0670\u0640\u200c-\u200f\u061c\u202a-\u202e\u2066-\u2069\u00ad\u2060\ufeff]/;
// No-break and typographic blanks · hyphens · Arabic-Indic digits · full-width signs and digits.
const FOLDED =
  /[\u00a0\u202f\u2002-\u200a\u2010\u2011\u0660-\u0669\u06f0-\u06f9\uff01-\uff5e\u3000]/;
const FOLDED_ALL = new RegExp(FOLDED, 'g');
// Most paragraphs have none of either: one look tells.
const CHANGED = new RegExp(`[${FOLDED.source.slice(1, -1)}${DROPPED.source.slice(1, -1)}]`);
const VOWEL_SIGN = /[\u064b-\u0652\u0670]/;

const fold = (sign: string): string => {
  const code = sign.charCodeAt(0);
  if (code === 0x2010 || code === 0x2011) return '-';
  if (code >= 0x660 && code <= 0x669) return String.fromCharCode(code - 0x660 + 48);
  if (code >= 0x6f0 && code <= 0x6f9) return String.fromCharCode(code - 0x6f0 + 48);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return ' ';
};

const same = (offset: number): number => offset;

/** For `القرار\u00a071 (المراجَع…)`, the view reads `القرار 71 (المراجع…)`. Linear; never fails. */
export function viewOf(source: string): TextView {
  if (!CHANGED.test(source)) {
    return { text: source, exact: true, toSource: same, toSourceEnd: same };
  }
  if (!DROPPED.test(source)) {
    return {
      text: source.replace(FOLDED_ALL, fold),
      exact: true,
      toSource: same,
      toSourceEnd: same,
    };
  }
  const kept = new Int32Array(source.length + 1);
  let length = 0;
  let text = '';
  let run = 0;
  for (let at = 0; at < source.length; at++) {
    if (droppedTable[source.charCodeAt(at)] === 1) {
      if (at > run) text += source.slice(run, at);
      run = at + 1;
    } else {
      kept[length++] = at;
    }
  }
  text += source.slice(run);
  kept[length] = source.length;
  if (FOLDED.test(text)) text = text.replace(FOLDED_ALL, fold);
  return {
    text,
    exact: false,
    toSource: (offset) => kept[offset] ?? source.length,
    toSourceEnd: (end) => {
      if (end <= 0) return 0;
      let after = (kept[end - 1] ?? source.length) + 1;
      while (after < source.length && VOWEL_SIGN.test(source.charAt(after))) after++;
      return Math.min(after, source.length);
    },
  };
}

/** 1 for the units that are left out: in a text that has some, a look at a table is all they cost. */
const droppedTable = makeDroppedTable();

function makeDroppedTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let unit = 0x80; unit < 0x10000; unit++) {
    if (DROPPED.test(String.fromCharCode(unit))) table[unit] = 1;
  }
  return table;
}
