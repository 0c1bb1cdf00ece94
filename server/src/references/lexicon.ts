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
}

export const groupOf = (entries: readonly LexiconEntry[]): EntryGroup => ({
  entries,
  bits: entries.reduce((bits, { meaning }) => bits | kindBit[meaning.kind], 0),
  plain: entries.every(({ letters }) => letters === 'any'),
});

/**
 * All words and names of one language as a trie over folded UTF-16 units, so that one pass over a
 * text finds the longest of them at every place where one can begin.
 */
export interface Lexicon {
  readonly pack: LanguagePack;
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

const foldTable = makeFoldTable();

/** The unit by which a letter is compared: lower case, alef without hamza, one apostrophe. */
export const foldUnit = (unit: number): number => foldTable[unit] ?? unit;

function makeFoldTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) table[unit] = unit;
  const lowerCase = (from: number, to: number): void => {
    for (let unit = from; unit <= to; unit++) {
      const lower = String.fromCharCode(unit).toLowerCase();
      if (lower.length === 1) table[unit] = lower.charCodeAt(0);
    }
  };
  lowerCase(0x41, 0x24f);
  lowerCase(0x370, 0x52f);
  const same = (units: string, as: string): void => {
    for (let at = 0; at < units.length; at++) table[units.charCodeAt(at)] = as.charCodeAt(0);
  };
  same('’ʼ‘', "'");
  same('أإآٱ', 'ا');
  same('ёЁ', 'е');
  same('\u00a0', ' ');
  return table;
}

interface BuildNode {
  readonly children: Map<number, BuildNode>;
  entries?: LexiconEntry[];
}

const newNode = (): BuildNode => ({ children: new Map() });

/**
 * The words of a pack and the names of the registry as one lexicon. Made once a language and house;
 * heads of sections are words only in the texts of a house that has sections.
 */
export function buildLexicon(
  pack: LanguagePack,
  names: readonly KnownName[],
  options: { readonly sections?: boolean } = {},
): Lexicon {
  const root = newNode();
  for (const entry of entriesOf(pack, names)) insert(root, entry);
  if (options.sections === true) {
    const { sectionsRecital, sectionsOperative } = pack.syntax;
    for (const form of [...sectionsRecital, ...sectionsOperative]) {
      insert(root, { form, letters: 'any', meaning: { kind: 'section', name: form } });
    }
  }
  return freeze(pack, root);
}

function insert(root: BuildNode, entry: LexiconEntry): void {
  // Forms are kept as people write them; the lexer sees the view, without vowel signs.
  const form = viewOf(entry.form).text;
  let node = root;
  for (let at = 0; at < form.length; at++) {
    const unit = foldUnit(form.charCodeAt(at));
    let child = node.children.get(unit);
    if (!child) node.children.set(unit, (child = newNode()));
    node = child;
  }
  (node.entries ??= []).push(entry);
}

/** A node whose children span no more units than this has a table of its own. */
const WIDEST_TABLE = 200;
const FEWEST_IN_TABLE = 3;

function freeze(pack: LanguagePack, root: BuildNode): Lexicon {
  // Node 0 is "none", 1 the root.
  const nodes: BuildNode[] = [newNode(), root];
  const base: number[] = [-1];
  const start: number[] = [0];
  const size: number[] = [0];
  const table: number[] = [];
  const first = new Int32Array(0x10000);
  for (let index = 1; index < nodes.length; index++) {
    const children = [...(nodes[index]?.children ?? [])].map(([unit, child]) => {
      nodes.push(child);
      return { unit, target: nodes.length - 1 };
    });
    if (index === 1) for (const { unit, target } of children) first[unit] = target;
    const lowest = Math.min(...children.map(({ unit }) => unit));
    const width = Math.max(...children.map(({ unit }) => unit)) - lowest + 1;
    start[index] = table.length;
    if (children.length >= FEWEST_IN_TABLE && width <= WIDEST_TABLE) {
      base[index] = lowest;
      size[index] = width;
      for (let at = 0; at < width; at++) table.push(0);
      for (const { unit, target } of children) table[(start[index] ?? 0) + unit - lowest] = target;
    } else {
      base[index] = -1;
      size[index] = children.length * 2;
      for (const { unit, target } of children) table.push(unit, target);
    }
  }
  for (let unit = 0; unit < first.length; unit++) first[unit] = first[foldUnit(unit)] ?? 0;
  return {
    pack,
    first,
    base: Int32Array.from(base),
    start: Int32Array.from(start),
    size: Int32Array.from(size),
    table: Int32Array.from(table),
    groups: nodes.map(({ entries }) => entries && groupOf(entries)),
  };
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

function* entriesOf(pack: LanguagePack, names: readonly KnownName[]): Iterable<LexiconEntry> {
  const words = pack.references;
  const any = (form: string, meaning: WordMeaning): LexiconEntry => ({
    form,
    letters: 'any',
    meaning,
  });
  for (const { forms, type, number, own = false } of words.heads) {
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
  for (const form of words.actionLine) yield any(form, { kind: 'action-line' });
  for (const { form, id, kind } of names) {
    yield { form, letters: lettersOf(form), meaning: { kind: 'name', id, of: kind } };
  }
}
