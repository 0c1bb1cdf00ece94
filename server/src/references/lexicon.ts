import type { DivisionWord, HeadNumber, HeadWord, LanguagePack } from '../languages/types.ts';
import { viewOf } from '../text/view.ts';

/** A name by which texts call a body, process or instrument, with its canonical id. */
export interface KnownName {
  readonly form: string;
  readonly id: string;
  /** A `title` is that of a document known by it alone; other names may stand inside it. */
  readonly kind: 'body' | 'process' | 'instrument' | 'title';
}

/** What a word or name of the lexicon means to the families. */
export type WordMeaning =
  | {
      readonly kind: 'head';
      readonly type: HeadWord['type'];
      readonly number: HeadNumber;
      readonly own: boolean;
    }
  | { readonly kind: 'short-organ'; readonly organ: string }
  | { readonly kind: 'possessive' }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'paragraph'; readonly number: HeadNumber }
  | {
      readonly kind: 'division';
      readonly unit: DivisionWord['unit'];
      readonly numeralBefore: boolean;
    }
  | { readonly kind: 'session'; readonly own: boolean }
  | { readonly kind: 'ordinal'; readonly value: number }
  | { readonly kind: 'action-line' }
  | { readonly kind: 'due'; readonly governs: 'session' | 'year' | 'either' }
  | { readonly kind: 'meeting'; readonly id: string }
  | { readonly kind: 'section'; readonly name: string }
  | { readonly kind: 'name'; readonly id: string; readonly of: KnownName['kind'] };

export interface LexiconEntry {
  readonly form: string;
  /** A form that begins with a capital must do so in the text; one all in capitals must be equal. */
  readonly letters: 'any' | 'capital' | 'exact';
  readonly meaning: WordMeaning;
}

const KINDS = [
  'head',
  'short-organ',
  'possessive',
  'month',
  'paragraph',
  'division',
  'session',
  'ordinal',
  'action-line',
  'due',
  'meeting',
  'section',
  'name',
] as const satisfies readonly WordMeaning['kind'][];

/** One bit for each kind of meaning, so that a token says at once which it has. */
export const kindBit = Object.fromEntries(
  KINDS.map((kind, index) => [kind, 1 << index]),
) as Readonly<Record<WordMeaning['kind'], number>>;

/** All that one form may mean. */
export interface EntryGroup {
  readonly entries: readonly LexiconEntry[];
  /** The kinds of their meanings, see {@link kindBit}. */
  readonly bits: number;
  /** None of them minds how its letters are written. */
  readonly plain: boolean;
  /** Its words may span others: the title of a document, the head of a section. */
  readonly spanning: boolean;
}

export const groupOf = (entries: readonly LexiconEntry[]): EntryGroup => ({
  entries,
  bits: entries.reduce((bits, { meaning }) => bits | kindBit[meaning.kind], 0),
  plain: entries.every(({ letters }) => letters === 'any'),
  spanning: isSpanning(entries[0]?.meaning),
});

const isSpanning = (meaning: WordMeaning | undefined): boolean =>
  meaning?.kind === 'section' || (meaning?.kind === 'name' && meaning.of === 'title');

/**
 * All words and names of one language as a trie over folded UTF-16 units, so that one pass over a
 * text finds the longest of them at every place where one can begin.
 */
export interface Lexicon {
  readonly pack: LanguagePack;
  /** Of the pack, where the lexer needs them at every place. */
  readonly spaced: boolean;
  /** 1 for the units of its proclitics, `و` and `ب` among them. */
  readonly proclitics: Uint8Array;
  /** From a first unit as written to a node, 0 for none. */
  readonly first: Int32Array;
  /**
   * Children of node n: where a few stand close together, `base[n]` is the lowest unit and
   * `table[start[n] + unit - base[n]]` the child; else (`base[n]` is -1) units and children alternate
   * from `start[n]` on. `size[n]` is the length of either.
   */
  readonly base: Int32Array;
  readonly start: Int32Array;
  readonly size: Int32Array;
  readonly table: Int32Array;
  /** Entries that end at node n, in order of preference. */
  readonly groups: readonly (EntryGroup | undefined)[];
}

/** By how much the unit that a letter is compared by is higher than its own. */
const shifts = new Int32Array(0x10000);
/** All that are compared by another than their own. */
const shifted = fillShifts();

/** The unit by which a letter is compared: lower case, alef without hamza, one apostrophe. */
export const foldUnit = (unit: number): number => unit + (shifts[unit] ?? 0);

function fillShifts(): readonly number[] {
  const units: number[] = [];
  const as = (unit: number, other: number): void => {
    if (unit === other) return;
    shifts[unit] = other - unit;
    units.push(unit);
  };
  const lowerCase = (from: number, to: number): void => {
    for (let unit = from; unit <= to; unit++) {
      const lower = String.fromCharCode(unit).toLowerCase();
      if (lower.length === 1) as(unit, lower.charCodeAt(0));
    }
  };
  lowerCase(0x41, 0x24f);
  lowerCase(0x370, 0x52f);
  const same = (letters: string, other: string): void => {
    for (let at = 0; at < letters.length; at++) as(letters.charCodeAt(at), other.charCodeAt(0));
  };
  same('’ʼ‘', "'");
  same('أإآٱ', 'ا');
  same('ёЁ', 'е');
  same('\u00a0', ' ');
  return units;
}

/**
 * The words of a pack and the names of the registry as one lexicon. Made once a language and house;
 * heads of sections are words only in the texts of a house that has sections.
 */
export function buildLexicon(
  pack: LanguagePack,
  names: readonly KnownName[],
  options: { readonly sections?: boolean } = {},
): Lexicon {
  const entries = [...entriesOf(pack, names, options.sections === true)];
  if (options.sections === true) {
    const { sectionsRecital, sectionsOperative } = pack.syntax;
    for (const form of [...sectionsRecital, ...sectionsOperative]) {
      entries.push({ form, letters: 'any', meaning: { kind: 'section', name: form } });
    }
  }
  // Entries of one form stay in their order: the sort is stable.
  const keyed = entries.map((entry) => ({ key: foldedForm(entry.form), entry }));
  keyed.sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0));
  return grow(pack, keyed);
}

/** A form as the lexer compares it: forms are kept as people write them, with vowel signs and capitals. */
function foldedForm(form: string): string {
  const { text } = viewOf(form);
  let folded = '';
  let run = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const other = foldUnit(unit);
    if (other === unit) continue;
    folded += text.slice(run, at) + String.fromCharCode(other);
    run = at + 1;
  }
  return run === 0 ? text : folded + text.slice(run);
}

interface Keyed {
  readonly key: string;
  readonly entry: LexiconEntry;
}

/** A node whose children span no more units than this has a table of its own. */
const WIDEST_TABLE = 200;
const FEWEST_IN_TABLE = 3;

/** The trie of sorted forms: all that share their first units lie side by side, so each is one node. */
function grow(pack: LanguagePack, keyed: readonly Keyed[]): Lexicon {
  // Node 0 is "none", 1 the root.
  const base: number[] = [-1];
  const start: number[] = [0];
  const size: number[] = [0];
  const table: number[] = [];
  const groups: (EntryGroup | undefined)[] = [undefined];

  /** The node of the forms from `low` to `high`, which share their first `depth` units. */
  const node = (low: number, high: number, depth: number): number => {
    const index = base.length;
    base.push(-1);
    start.push(0);
    size.push(0);
    let at = low;
    while (at < high && keyed[at]?.key.length === depth) at++;
    groups.push(at > low ? groupOf(keyed.slice(low, at).map(({ entry }) => entry)) : undefined);
    // Most have one child only.
    const only = keyed[at]?.key.charCodeAt(depth);
    if (only !== undefined && only === keyed[high - 1]?.key.charCodeAt(depth)) {
      const target = node(at, high, depth + 1);
      start[index] = table.length;
      size[index] = 2;
      table.push(only, target);
      return index;
    }
    const units: number[] = [];
    const targets: number[] = [];
    while (at < high) {
      const unit = keyed[at]?.key.charCodeAt(depth) ?? 0;
      let end = at + 1;
      while (end < high && keyed[end]?.key.charCodeAt(depth) === unit) end++;
      units.push(unit);
      targets.push(node(at, end, depth + 1));
      at = end;
    }
    const lowest = units[0] ?? 0;
    const width = (units.at(-1) ?? 0) - lowest + 1;
    start[index] = table.length;
    if (units.length >= FEWEST_IN_TABLE && width <= WIDEST_TABLE) {
      base[index] = lowest;
      size[index] = width;
      for (let child = 0; child < width; child++) table.push(0);
      for (const [child, unit] of units.entries()) {
        table[(start[index] ?? 0) + unit - lowest] = targets[child] ?? 0;
      }
    } else {
      size[index] = units.length * 2;
      for (const [child, unit] of units.entries()) table.push(unit, targets[child] ?? 0);
    }
    return index;
  };

  const root = node(0, keyed.length, 0);
  // One literal for all languages: code that reads lexicons is compiled once for their one shape.
  const lexicon: Lexicon = {
    pack,
    spaced: pack.spaced,
    proclitics: procliticsOf(pack),
    first: new Int32Array(0x10000),
    base: Int32Array.from(base),
    start: Int32Array.from(start),
    size: Int32Array.from(size),
    table: Int32Array.from(table),
    groups,
  };
  fillFirst(lexicon, root, keyed);
  return lexicon;
}

function procliticsOf(pack: LanguagePack): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const letter of pack.proclitics) table[letter.charCodeAt(0)] = 1;
  return table;
}

/** Leads from every unit as written, `A` and `a`, to the child of the root, so that no place needs a search. */
function fillFirst(lexicon: Lexicon, root: number, keyed: readonly Keyed[]): void {
  const { first } = lexicon;
  let last = -1;
  for (const { key } of keyed) {
    const unit = key.charCodeAt(0);
    if (unit === last) continue;
    first[unit] = childOf(lexicon, root, unit);
    last = unit;
  }
  for (const unit of shifted) first[unit] = first[foldUnit(unit)] ?? 0;
}

/** The child of a node for a unit, 0 for none. */
export function childOf({ base, start, size, table }: Lexicon, node: number, unit: number): number {
  const lowest = base[node] ?? -1;
  const from = start[node] ?? 0;
  const length = size[node] ?? 0;
  if (lowest >= 0) {
    const at = unit - lowest;
    return at >= 0 && at < length ? (table[from + at] ?? 0) : 0;
  }
  for (let at = from; at < from + length; at += 2) {
    if (table[at] === unit) return table[at + 1] ?? 0;
  }
  return 0;
}

const lettersOf = (form: string): LexiconEntry['letters'] => {
  const initial = form.charAt(0);
  if (initial === initial.toLowerCase()) return 'any';
  return form.length > 1 && form === form.toUpperCase() ? 'exact' : 'capital';
};

function* entriesOf(
  pack: LanguagePack,
  names: readonly KnownName[],
  isItu: boolean,
): Iterable<LexiconEntry> {
  const words = pack.references;
  const any = (form: string, meaning: WordMeaning): LexiconEntry => ({
    form,
    letters: 'any',
    meaning,
  });
  for (const { forms, type, number, own = false, itu = false } of words.heads) {
    if (itu && !isItu) continue;
    for (const form of forms) yield any(form, { kind: 'head', type, number, own });
  }
  for (const { forms, organ } of words.shortOrgans) {
    for (const form of forms) {
      yield { form, letters: lettersOf(form), meaning: { kind: 'short-organ', organ } };
    }
  }
  for (const form of words.possessives) yield any(form, { kind: 'possessive' });
  for (const [index, forms] of pack.months.entries()) {
    for (const form of forms) {
      yield { form, letters: lettersOf(form), meaning: { kind: 'month', month: index + 1 } };
      if (form.includes('/')) {
        const spaced = form.replace('/', '/ ');
        yield { form: spaced, letters: 'any', meaning: { kind: 'month', month: index + 1 } };
      }
    }
  }
  for (const { forms, number } of words.paragraph) {
    for (const form of forms) yield any(form, { kind: 'paragraph', number });
  }
  for (const { forms, unit, numeralBefore = false } of words.divisions) {
    for (const form of forms) yield any(form, { kind: 'division', unit, numeralBefore });
  }
  for (const { forms, own = false } of words.session) {
    for (const form of forms) yield any(form, { kind: 'session', own });
  }
  for (const [form, value] of words.ordinals) yield any(form, { kind: 'ordinal', value });
  for (const { forms, governs } of words.due) {
    for (const form of forms) yield any(form, { kind: 'due', governs });
  }
  for (const { forms, id } of words.meetings) {
    for (const form of forms) yield any(form, { kind: 'meeting', id });
  }
  for (const form of words.actionLine) yield any(form, { kind: 'action-line' });
  for (const { form, id, kind } of names) {
    yield { form, letters: lettersOf(form), meaning: { kind: 'name', id, of: kind } };
  }
}
