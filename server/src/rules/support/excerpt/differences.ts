import { diffArrays } from 'diff';
import { packs } from '../../../languages/index.ts';
import { meaningOf } from '../../../languages/meaning.ts';
import type { LanguageTag } from '../../../languages/types.ts';
import type { ParagraphSpan } from '../../../text/span.ts';
import type { SourceParagraph } from './source.ts';
import type { Word } from './words.ts';

/** One place where words that are given as another text's differ from it. */
export interface Difference {
  /** In the words compared; never empty. */
  readonly span: ParagraphSpan;
  /** What stands there in the source. */
  readonly there: string;
  /** `form`: the same word in another form, `بذلتها` for `تبذلها`. */
  readonly kind: 'figure' | 'negation' | 'quantifier' | 'words' | 'form';
}

/** So few like words between two differences do not make two of them. */
const BRIDGE = 1;
/** Words beside a difference that may belong to `more than` or `less than`. */
const AROUND = 3;

interface Hunk {
  from: number;
  to: number;
  fromThere: number;
  toThere: number;
}

/** Where `text` differs from a paragraph, in as few words as can be. Costs as much as differs. */
export function differencesFrom(
  text: string,
  words: readonly Word[],
  paragraph: SourceParagraph,
  language: LanguageTag,
): readonly Difference[] {
  return hunksOf(words, paragraph.words).map((hunk) => {
    const shown = withNeighbour(hunk, words.length, paragraph.words.length);
    return {
      span: spanOf(words, shown.from, shown.to),
      there: slice(paragraph.text, paragraph.words, shown.fromThere, shown.toThere),
      kind: kindOf(hunk, text, words, paragraph, language),
    };
  });
}

function hunksOf(words: readonly Word[], there: readonly Word[]): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let at = 0;
  let atThere = 0;
  const keys = (list: readonly Word[]): string[] => list.map(({ key }) => key);
  for (const { added, removed, count } of diffArrays(keys(words), keys(there))) {
    if (!added && !removed) {
      at += count;
      atThere += count;
      continue;
    }
    let last = hunks.at(-1);
    if (!last || at - last.to > BRIDGE) {
      last = { from: at, to: at, fromThere: atThere, toThere: atThere };
      hunks.push(last);
    }
    if (removed) at += count;
    else atThere += count;
    last.to = at;
    last.toThere = atThere;
  }
  for (const hunk of hunks) trim(hunk, words, there);
  return hunks;
}

/** Joined differences may begin or end with the same words. */
function trim(hunk: Hunk, words: readonly Word[], there: readonly Word[]): void {
  const isOpen = (): boolean => hunk.from < hunk.to && hunk.fromThere < hunk.toThere;
  while (isOpen() && words[hunk.from]?.key === there[hunk.fromThere]?.key) {
    hunk.from++;
    hunk.fromThere++;
  }
  while (isOpen() && words[hunk.to - 1]?.key === there[hunk.toThere - 1]?.key) {
    hunk.to--;
    hunk.toThere--;
  }
}

/** Words that are only added or left out are shown with the one before them, or behind. */
function withNeighbour(hunk: Hunk, length: number, lengthThere: number): Hunk {
  if (hunk.from < hunk.to && hunk.fromThere < hunk.toThere) return hunk;
  return hunk.from > 0 && hunk.fromThere > 0
    ? { ...hunk, from: hunk.from - 1, fromThere: hunk.fromThere - 1 }
    : {
        ...hunk,
        to: Math.min(hunk.to + 1, length),
        toThere: Math.min(hunk.toThere + 1, lengthThere),
      };
}

function spanOf(words: readonly Word[], from: number, to: number): ParagraphSpan {
  const start = words[from]?.span.start ?? 0;
  return { start, end: words[to - 1]?.span.end ?? start };
}

function slice(text: string, words: readonly Word[], from: number, to: number): string {
  const { start, end } = spanOf(words, from, to);
  return text.slice(start, end);
}

function kindOf(
  hunk: Hunk,
  text: string,
  words: readonly Word[],
  paragraph: SourceParagraph,
  language: LanguageTag,
): Difference['kind'] {
  const here = words.slice(hunk.from, hunk.to);
  const there = paragraph.words.slice(hunk.fromThere, hunk.toThere);
  const { negations, quantifiers } = meaningOf(language);
  if (differ(here, there, (key) => /^\p{N}/u.test(key))) return 'figure';
  if (differ(here, there, (key) => negations.includes(key))) return 'negation';
  const bounds = boundsIn(text, words, hunk.from, hunk.to, language);
  const boundsThere = boundsIn(
    paragraph.text,
    paragraph.words,
    hunk.fromThere,
    hunk.toThere,
    language,
  );
  if (bounds !== boundsThere || differ(here, there, (key) => quantifiers.includes(key))) {
    return 'quantifier';
  }
  return isSameInOtherForm(here, there) ? 'form' : 'words';
}

function differ(
  here: readonly Word[],
  there: readonly Word[],
  counts: (key: string) => boolean,
): boolean {
  const of = (words: readonly Word[]): string =>
    words
      .flatMap(({ key }) => (counts(key) ? [key] : []))
      .sort()
      .join(' ');
  return of(here) !== of(there);
}

/** `more`, `less` or both, as the words in and around a difference bound a figure. */
function boundsIn(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  language: LanguageTag,
): string {
  const near = slice(
    text,
    words,
    Math.max(0, from - AROUND),
    Math.min(words.length, to + AROUND),
  ).toLowerCase();
  if (!/\p{N}/u.test(near)) return '';
  return packs[language].figures.quantifiers
    .flatMap(({ sense, forms }) => (forms.some((form) => near.includes(form)) ? [sense] : []))
    .sort()
    .join(' ');
}

/** Most of the letters are the same: `وتعزيزها` and `تعزيزها`, `organise` and `organises`. */
function isSameInOtherForm(here: readonly Word[], there: readonly Word[]): boolean {
  const join = (words: readonly Word[]): string => words.map(({ key }) => key).join('');
  const [a, b] = [join(here), join(there)];
  if (a === '' || b === '') return false;
  const same = diffArrays([...a], [...b])
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { count }) => sum + count, 0);
  return (2 * same) / (a.length + b.length) >= 0.7;
}
