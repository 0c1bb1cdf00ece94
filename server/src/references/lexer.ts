import { childOf, foldUnit, groupOf, kindBit, type EntryGroup, type Lexicon } from './lexicon.ts';
import { LOOK_ALIKES, latinOf } from './lookAlikes.ts';
import type { NumberReader } from './numbers.ts';
import { CITED_NUMBER, PLAIN_NUMBER, SYMBOL } from './tokens.ts';
import type { SymbolToken, Token, WordToken } from './tokens.ts';

/** What can begin at a unit. A word ends where the class changes. */
const enum Class {
  None = 0,
  Digit = 1,
  Latin = 2,
  Letter = 3,
  /** A letter of a script without blanks between words: a name may begin at every one. */
  Ideograph = 4,
  /** A script of its own, so that a Cyrillic `А` typed for `A` is told from the `و` before it. */
  Arabic = 5,
}

const classes = makeClasses();

function makeClasses(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const set = (from: number, to: number, value: Class): void => {
    table.fill(value, from, to + 1);
  };
  set(0x30, 0x39, Class.Digit);
  set(0x41, 0x5a, Class.Latin);
  set(0x61, 0x7a, Class.Latin);
  set(0xc0, 0xd6, Class.Latin);
  set(0xd8, 0xf6, Class.Latin);
  set(0xf8, 0x24f, Class.Latin);
  set(0x370, 0x5ff, Class.Letter);
  set(0x620, 0x64a, Class.Arabic);
  set(0x66e, 0x6d3, Class.Arabic);
  set(0x1e00, 0x1eff, Class.Latin);
  set(0x3400, 0x9fff, Class.Ideograph);
  set(0xf900, 0xfaff, Class.Ideograph);
  return table;
}

// `A/RES/70/125`, `CRC/C/GC/25`, `A/75/6 (Sect. 3)/Add.1`, `S/RES/1540 (2004)`, `A/74/959-S/2020/724`;
// near misses: `HIV/AIDS` and `ISO/IEC` have no figure behind a stroke.
const CAPITAL = `[A-Z${LOOK_ALIKES}]`;
const SIGN = `[A-Z${LOOK_ALIKES}0-9]`;
const TAIL = `[A-Za-z${LOOK_ALIKES}0-9.]`;
const SYMBOL_FORM = new RegExp(
  `${CAPITAL}${SIGN}{0,8}(?:-${SIGN}{1,8}){0,2}(?:/${SIGN}${TAIL}{0,20}(?:[-–]${SIGN}${TAIL}{0,12}){0,3}){1,9}` +
    '(?: ?\\((?:(?:19|20)\\d\\d|[IVXLS-]{1,8}|(?:Part|Parts|Sect|Sects|Vol|Vols|Supp|SUPP|Rev)\\b[^()\\n]{0,20})\\)' +
    '(?:/(?:Add|Corr|Rev|Amend)\\.\\d{1,3}){0,3}(?:-[A-Z](?![A-Z]))?)?',
  'y',
);
const FIGURE_BEHIND_STROKE = /\/[A-Za-z.-]{0,12}\d/;
const SPECIAL_SESSION = /^(?:E?S|ЕС|С)-\d{1,2}\/\d/;
const ONLY_WITH_RES = / ?\((?:(?:19|20)\d\d|[IVXLS-]{1,8})\)$/;

/**
 * One pass over a view: every number, symbol, word and name in it, in order, none inside another.
 * Time is linear: each place is tried against one trie and a few bounded patterns.
 */
export function tokenize(text: string, lexicon: Lexicon, numbers: NumberReader): Tokens {
  const spanning: WordToken[] = [];
  const tokens: Token[] = [];
  let kinds = 0;
  const { first, proclitics } = lexicon;
  const length = text.length;
  const line: Line = { text, units: unitsOf(text) };
  const { units } = line;
  let at = 0;
  while (at < length) {
    const unit = units[at] ?? 0;
    const kind = classes[unit];
    if (kind === Class.None) {
      at++;
      continue;
    }
    if (kind === Class.Digit) {
      // Figures inside a Latin word are no number: `C5`, `Partner2Connect`.
      if (at > 0 && classes[units[at - 1] ?? 0] === Class.Latin) {
        do at++;
        while (at < length && isLatinOrDigit(units[at] ?? 0));
        continue;
      }
      const name = nameInFigures(line, at, lexicon);
      if (name) {
        kinds |= name.group.bits;
        tokens.push(name);
        at = name.end;
      } else {
        const number = numbers.read(text, at);
        kinds |= number.form === 'plain' ? PLAIN_NUMBER : CITED_NUMBER;
        tokens.push(number);
        at = number.end;
      }
      continue;
    }
    if (unit === 104 && isUrl(text, at)) {
      at = urlEnd(text, at);
      continue;
    }
    if (mayBeginSymbol(unit)) {
      const symbol = readSymbol(line, at);
      if (symbol) {
        kinds |= SYMBOL;
        tokens.push(symbol);
        at = symbol.end;
        continue;
      }
    }
    let word: WordToken | undefined;
    const node = first[unit] ?? 0;
    if (node !== 0) word = longest(line, at, at, node, lexicon);
    if (kind === Class.Arabic && proclitics[unit] === 1) {
      const behind = behindProclitics(line, at, lexicon);
      if (behind && behind.end > (word?.end ?? 0)) word = behind;
    }
    if (word?.group.spanning === true) {
      // What stands inside is read, too.
      kinds |= word.group.bits;
      spanning.push(word);
      const inside = first[units[word.start] ?? 0] ?? 0;
      word = longest(line, word.start, word.start, inside, lexicon, true);
    }
    if (word) {
      kinds |= word.group.bits;
      tokens.push(word);
      at = word.end;
    } else if (kind === Class.Ideograph) {
      at++;
    } else {
      do at++;
      while (at < length && classes[units[at] ?? 0] === kind);
    }
  }
  return { tokens, spanning, kinds };
}

/** A text with its units side by side, 0 behind the last. */
interface Line {
  readonly text: string;
  readonly units: Uint16Array;
}

/** What longer texts need is not kept. */
const LONGEST_KEPT = 1 << 20;
let kept = new Uint16Array(1 << 14);

/**
 * A paragraph is a slice of its document, whose units take long to reach one by one: a fifth of the
 * time is saved by laying them out once. What is returned holds until the next call.
 */
function unitsOf(text: string): Uint16Array {
  const { length } = text;
  let units = kept;
  if (units.length <= length) {
    units = new Uint16Array(length * 2);
    if (length <= LONGEST_KEPT) kept = units;
  }
  for (let at = 0; at < length; at++) units[at] = text.charCodeAt(at);
  units[length] = 0;
  return units;
}

/**
 * The tokens of a paragraph in order, and apart from them those that span several: titles of documents
 * and heads of sections, `instructs the Secretary-General`.
 */
export interface Tokens {
  readonly tokens: readonly Token[];
  readonly spanning: readonly WordToken[];
  /** The kinds of all of them together: see {@link kindBit} and the bits beside it. */
  readonly kinds: number;
}

/** `2030 Agenda`, `2063年议程`: a name may begin with figures; a month such as `12月` is told by its number. */
function nameInFigures(line: Line, at: number, lexicon: Lexicon): WordToken | undefined {
  const node = lexicon.first[line.units[at] ?? 0] ?? 0;
  const word = node === 0 ? undefined : longest(line, at, at, node, lexicon);
  return word && (word.group.bits & kindBit.name) !== 0 ? word : undefined;
}

const isLatinOrDigit = (unit: number): boolean =>
  classes[unit] === Class.Latin || classes[unit] === Class.Digit;

// A–Z and the Cyrillic capitals that look like them.
const mayBeginSymbol = (unit: number): boolean =>
  (unit >= 65 && unit <= 90) || (unit >= 0x405 && unit <= 0x425 && isLookAlike(unit));

const isLookAlike = (unit: number): boolean => LOOK_ALIKES.includes(String.fromCharCode(unit));

function readSymbol({ text, units }: Line, start: number): SymbolToken | undefined {
  // Cheap refusal first: the first segment must run up to a stroke.
  let at = start + 1;
  for (let unit = units[at] ?? 0; at - start < 28; unit = units[++at] ?? 0) {
    if (unit === 47) break;
    if (!(mayBeginSymbol(unit) || (unit >= 48 && unit <= 57) || unit === 45)) return undefined;
  }
  if (units[at] !== 47) return undefined;
  SYMBOL_FORM.lastIndex = start;
  let found = SYMBOL_FORM.exec(text)?.[0];
  if (found === undefined || !FIGURE_BEHIND_STROKE.test(found)) return undefined;
  if (isCyrillic(found) || isForeign(text, start, found)) return undefined;
  // `S-26/1` and `ES-10/15` are numbers of special sessions, read from their figures.
  if (SPECIAL_SESSION.test(found)) return undefined;
  // A year or Roman numeral in parentheses belongs to resolutions only: not `A/75/169 (2020)`.
  if (!latinOf(found).includes('/RES/')) found = found.replace(ONLY_WITH_RES, '');
  found = found.replace(/[.-]+$/, '');
  return { kind: 'symbol', start, end: start + found.length };
}

// Without any Latin letter only the organs' own: `А/74/142`; not `ТК/5`.
const ORGAN = /^[АЕЅТ]\/\d/;
const isCyrillic = (symbol: string): boolean => !/[A-Za-z]/.test(symbol) && !ORGAN.test(symbol);

/** `GC(64)/RES/10`, `40 C/68`: the end of a symbol or number of another organization. */
const isForeign = (text: string, start: number, symbol: string): boolean => {
  const before = text.charAt(start - 1);
  if (before === '/') return true;
  return symbol.startsWith('C/') && before === ' ' && /\d/.test(text.charAt(start - 2));
};

const isUrl = (text: string, at: number): boolean =>
  text.startsWith('http://', at) || text.startsWith('https://', at);

function urlEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && !/[\s\]<>"”»]/.test(text.charAt(at))) at++;
  return at;
}

/** The longest entry on the way from `node`, which the text before `from` has led to. */
function longest(
  line: Line,
  start: number,
  from: number,
  node: number,
  lexicon: Lexicon,
  insideAnother = false,
): WordToken | undefined {
  const { groups, spaced } = lexicon;
  const { units } = line;
  const { length } = line.text;
  let at = from + 1;
  let current = node;
  let group: EntryGroup | undefined;
  let end = at;
  while (current !== 0) {
    const here = groups[current];
    if (here && (!spaced || endsWord(units, at))) {
      const fitting = fits(line, start, at, here);
      if (fitting && !(insideAnother && fitting.spanning)) {
        group = fitting;
        end = at;
      }
    }
    if (at >= length) break;
    const raw = units[at] ?? 0;
    const next = childOf(lexicon, current, foldUnit(raw));
    if (next === 0) break;
    current = next;
    at++;
    // A run of blanks counts as one.
    if (raw === 32) while (units[at] === 32) at++;
  }
  return group && { kind: 'word', start, end, group };
}

function endsWord(units: Uint16Array, at: number): boolean {
  const kind = classes[units[at] ?? 0] ?? Class.None;
  if (kind === Class.None) return true;
  return kind !== (classes[units[at - 1] ?? 0] ?? Class.None) && kind !== Class.Digit;
}

/** Those entries whose capitals are written; undefined where none is left. */
function fits(
  { text, units }: Line,
  start: number,
  end: number,
  group: EntryGroup,
): EntryGroup | undefined {
  if (group.plain) return group;
  const initial = units[start] ?? 0;
  const capital = foldUnit(initial) !== initial;
  const fitting = group.entries.filter(
    ({ letters, form }) =>
      letters === 'any' || (letters === 'capital' ? capital : text.slice(start, end) === form),
  );
  if (fitting.length === group.entries.length) return group;
  return fitting.length > 0 ? groupOf(fitting) : undefined;
}

/**
 * `وقرار` and `بالقرار` are found behind their proclitics, which stay outside; in `للقرار` and
 * `للجنة` the article has lost its alef, so the word begins with the proclitic itself.
 */
function behindProclitics(line: Line, start: number, lexicon: Lexicon): WordToken | undefined {
  const { units } = line;
  const { proclitics } = lexicon;
  for (let skip = 0; skip <= 2; skip++) {
    const at = start + skip;
    const unit = units[at] ?? 0;
    if (skip > 0) {
      const node = lexicon.first[unit] ?? 0;
      const word = node === 0 ? undefined : longest(line, at, at, node, lexicon);
      if (word) return word;
    }
    if (unit === LAM && units[at + 1] === LAM) {
      const word = contracted(line, at, lexicon);
      if (word) return word;
    }
    if (proclitics[unit] !== 1) return undefined;
  }
  return undefined;
}

/** `للقرار` is `القرار` and `للجنة` is `اللجنة` behind `ل`, which stays with the word. */
function contracted(line: Line, at: number, lexicon: Lexicon): WordToken | undefined {
  const article = childOf(lexicon, lexicon.first[ALEF] ?? 0, LAM);
  const doubled = article === 0 ? 0 : childOf(lexicon, article, LAM);
  for (const node of [article, doubled]) {
    const word = node === 0 ? undefined : longest(line, at, at + 1, node, lexicon);
    // In `للقمة WSIS+20` the name of the event stands clear of the contraction; in `للفريق CWG-WSIS&SDG`
    // the acronym only says which group.
    if (word && endsInLetter(line, word.end)) return word;
  }
  return undefined;
}

function endsInLetter({ units }: Line, end: number): boolean {
  const last = classes[units[end - 1] ?? 0];
  return last === Class.Arabic || last === Class.Latin;
}

const ALEF = 0x627;
const LAM = 0x644;
