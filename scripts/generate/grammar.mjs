// syntaxes/resolution.tmLanguage.yaml + the words of the language packs → resolution.tmLanguage.json
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { parse } from 'yaml';
import { root } from '../lib/root.mjs';

/** The files this makes: path from the root → content. */
export async function generate() {
  const source = await readFile(join(root, 'syntaxes', 'resolution.tmLanguage.yaml'), 'utf8');
  const { packs } = await tsImport('../../server/src/languages/index.ts', import.meta.url);
  const words = wordPatterns(Object.values(packs));
  const grammar = fill(parse(source), words);
  return { 'syntaxes/resolution.tmLanguage.json': `${JSON.stringify(grammar, null, 1)}\n` };
}

/** What each {{name}} of the YAML stands for. */
function wordPatterns(packs) {
  const all = (pick) =>
    alternatives(packs.flatMap((pack) => pick(pack.syntax).map((form) => inPack(form, pack))));
  const openers = (position) => packs.map((pack) => openersOf(pack, position)).join('|');
  return {
    blanks: String.raw`\x20\t\x{A0}`,
    blank: String.raw`[\x20\t\x{A0}]`,
    organLines: all((syntax) => syntax.organLines.map(({ form }) => form)),
    annex: all((syntax) => syntax.annex),
    annexOrdinals: all((syntax) => syntax.annexOrdinals),
    headingOrdinals: all((syntax) => syntax.headingOrdinals),
    suffixes: all((syntax) => syntax.numberSuffixes),
    pointLetters: all((syntax) => syntax.pointLetters.filter((letter) => !/^[a-z]$/.test(letter))),
    recitals: all((syntax) => syntax.sectionsRecital),
    operatives: all((syntax) => syntax.sectionsOperative),
    preambular: openers('preambular'),
    operative: openers('operative'),
  };
}

/** `Recalling`, `وإذ تشير`; with up to three words before the verb `Also requests`, `在这方面又请`. */
function openersOf(pack, position) {
  const pattern = (forms) => alternatives(forms.map((form) => inPack(form, pack, true)));
  const { openers, openerAdverbs } = pack.syntax;
  const verbs = pattern(
    openers.filter((opener) => opener.position === position).flatMap(({ forms }) => forms),
  );
  const conjunction = pack.proclitics.length > 0 ? `(?:${pack.proclitics.join('|')})?` : '';
  const gap = pack.spaced ? space : `${space}?`;
  const adverbs = openerAdverbs.length > 0 ? `(?:${pattern(openerAdverbs)}${gap}){0,3}` : '';
  return `${conjunction}${adverbs}${verbs}${pack.spaced ? wordEnd : ''}`;
}

const space = String.raw`[\x20\x{A0}]`;

/** `Recalling` is none in `Recallings`: no letter and no mark of one follows. */
const wordEnd = String.raw`(?![\p{L}\p{M}])`;

const vowelSigns = '[\u064B-\u0652]*';

/**
 * Packs hold Arabic without vowel signs; `أولا` must match `أولاً` too. An opener begins with a
 * capital or, after another word, with a small letter: `Also requests`.
 */
const inPack = (form, pack, anyCase = false) => ({ form, loose: pack.tag === 'ar', anyCase });

/** Many words as one pattern without backtracking over common beginnings: `Recall(?:ing|s)`. */
function alternatives(words) {
  const trie = new Map();
  for (const { form, loose, anyCase } of words) {
    let node = trie;
    for (const [index, letter] of [...form].entries()) {
      const key = anyCase && index === 0 ? bothCases(letter, loose) : piece(letter, loose);
      if (!node.has(key)) node.set(key, new Map());
      node = node.get(key);
    }
    node.set('', undefined);
  }
  return patternOf(trie);
}

function bothCases(letter, loose) {
  const [small, capital] = [letter.toLowerCase(), letter.toUpperCase()];
  return small === capital ? piece(letter, loose) : `[${capital}${small}]`;
}

function piece(letter, loose) {
  if (letter === ' ') return space;
  const literal = letter.replace(/[\\^$.*+?()[\]{}|/-]/, String.raw`\$&`);
  if (letter === '’') return "[’']";
  return loose ? literal + vowelSigns : literal;
}

function patternOf(trie) {
  const branches = [...trie].filter(([key]) => key !== '');
  // A word that is the beginning of another is tried last, so that the longer one wins.
  const patterns = branches.map(([key, next]) => key + patternOf(next));
  if (patterns.length === 0) return '';
  const open = trie.has('');
  if (patterns.length === 1 && !open) return patterns[0];
  return `(?:${patterns.join('|')})${open ? '?' : ''}`;
}

function fill(value, words) {
  if (typeof value === 'string') {
    return value.replace(/\{\{(\w+)\}\}/g, (_, name) => {
      if (!(name in words)) throw new Error(`the grammar speaks of {{${name}}}, which is not made`);
      return words[name];
    });
  }
  if (Array.isArray(value)) return value.map((item) => fill(item, words));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fill(item, words)]));
}
