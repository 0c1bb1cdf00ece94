import { packs } from '../languages/index.ts';
import type { FigureWords, LanguagePack } from '../languages/types.ts';
import { viewOf } from '../text/view.ts';
import type { ParagraphSpan } from '../text/span.ts';

/** A number in figures: `93 per cent`, `1,012,252,800`, `15亿`. */
export interface Figure {
  readonly span: ParagraphSpan;
  /** `93`, `93%`; with the value read from right to left where groups may run that way. */
  readonly keys: readonly [string, ...string[]];
  readonly bound?: Bound;
}

/** `more than` before it, with the whole span, `more than 93`. */
export interface Bound {
  readonly sense: 'more' | 'less';
  readonly span: ParagraphSpan;
}

// `1 012 252 800`, `1,012,252,800`, `12.5`, `15`: groups of three, else digits with decimals.
const NUMBER = /\d{1,3}(?:[ .,]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?/g;
// `800 252 012 1`, the last group first.
const REVERSED_NUMBER = new RegExp(`(?:\\d{3} )+\\d{1,3}(?!\\d)|${NUMBER.source}`, 'g');
/** Digits that belong to a name or a code: `4G`, `COVID-19`, `WSIS+20`, `70/125`. */
const NAME_BEFORE = /[\p{Script=Latin}\p{Script=Cyrillic}][-+/]?$|\p{L}-$|[/№+]$/u;
const NAME_BEHIND = /^[/]?[\p{Script=Latin}\p{Script=Cyrillic}]|^\/\d/u;
/** Endings of ordinals in figures: `20th`, `1er`, `30-й`, `20º`. */
const ORDINAL =
  /^(?:-?(?:st|nd|rd|th|a|o|er|re|e|ème|º|ª|[йяюм]|го|му|ый|ой|ая|ое|х|летн\p{L}*))(?!\p{L})/u;
const LOOK_BEHIND = 24;

/** All figures of a text but those inside `taken` (citations, dates, markers). Linear. */
export function figuresIn(
  source: string,
  language: LanguagePack['tag'],
  taken: readonly ParagraphSpan[],
): readonly Figure[] {
  const { figures: words, references } = packs[language];
  const view = viewOf(source);
  const { text } = view;
  const named = namesIn(text, words.names);
  const isTaken = overlapChecker(taken);
  const found: Figure[] = [];
  for (const match of text.matchAll(words.groupsReversed ? REVERSED_NUMBER : NUMBER)) {
    const start = match.index;
    const end = start + match[0].length;
    const span = { start: view.toSource(start), end: view.toSourceEnd(end) };
    if (isTaken(span)) continue;
    const before = text.slice(Math.max(0, start - LOOK_BEHIND), start);
    const behind = text.slice(end, end + LOOK_BEHIND);
    if (named.some((name) => name.start <= start && end <= name.end)) continue;
    if (references.dateSigns && isPartOfDate(behind, references.dateSigns)) continue;
    if (NAME_BEFORE.test(before.slice(-2))) continue;
    if (NAME_BEHIND.test(behind) && !ORDINAL.test(behind)) continue;
    const bound = boundOf(before, behind, words);
    const from = bound && view.toSource(start - bound.length);
    found.push({
      span,
      keys: keysOf(match[0], behind, words),
      ...(bound && { bound: { sense: bound.sense, span: { start: from ?? 0, end: span.end } } }),
    });
  }
  return found;
}

/** `8月`, `10日`, the days of `10和11日` and `7至9日`: dates are compared as dates. */
function isPartOfDate(
  behind: string,
  [, month, day]: readonly [year: string, month: string, day: string],
): boolean {
  const rest = behind.replace(/^[^\d\s]\d{1,2}(?!\d)/, '');
  return behind.startsWith(month) || behind.startsWith(day) || rest.startsWith(day);
}

function namesIn(text: string, names: readonly string[]): readonly ParagraphSpan[] {
  const found: ParagraphSpan[] = [];
  for (const name of names) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      found.push({ start: at, end: at + name.length });
    }
  }
  return found;
}

/** Tells for spans in their order whether one of `taken` overlaps. */
function overlapChecker(taken: readonly ParagraphSpan[]): (span: ParagraphSpan) => boolean {
  const sorted = [...taken].sort((a, b) => a.start - b.start);
  let next = 0;
  let reach = 0;
  return ({ start, end }) => {
    for (let other = sorted[next]; other && other.start < end; other = sorted[++next]) {
      reach = Math.max(reach, other.end);
    }
    return reach > start;
  };
}

function keysOf(written: string, behind: string, words: FigureWords): Figure['keys'] {
  const isPercentage = startsWithWord(behind, words.percent);
  const times = isPercentage ? 1 : scaleOf(behind, words);
  const values = valuesOf(written, words).map((value) => tidy(value * times));
  const keys = [...new Set(values)].map((value) => (isPercentage ? `${value}%` : value));
  const [first = written, ...others] = keys;
  return [first, ...others];
}

/** `1.5` for 1.5; without the noise of binary fractions. */
const tidy = (value: number): string => String(Number(value.toPrecision(15)));

/** `1.012.252,5` is 1012252.5 where the decimal sign is a comma. */
function valuesOf(written: string, { decimal, groupsReversed }: FigureWords): readonly number[] {
  const groups = written.split(/[ .,]/);
  const signs = written.replace(/\d/g, '');
  if (groups.length === 1) return [Number(written)];
  const [first = '', last = ''] = [groups[0], groups.at(-1)];
  // A last group of three behind the sign for thousands is no decimal; behind the other it may be.
  const isDecimal = last.length !== 3 || (signs.length === 1 && signs === decimal);
  const whole = isDecimal ? groups.slice(0, -1).join('') : groups.join('');
  const values = [Number(isDecimal ? `${whole}.${last}` : whole)];
  // Texts of one language write both `1.500` and `1 500`, and some the decimals as in English.
  if (isDecimal && last.length === 3) values.push(Number(groups.join('')));
  if (groupsReversed && isDecimal && groups.length === 2) values.push(Number(`${last}.${first}`));
  if (groupsReversed && signs.trim() === '' && first.length === 3) {
    const reversed = Number([...groups].reverse().join(''));
    return last.length < 3 ? [reversed] : [reversed, ...values];
  }
  return values;
}

function scaleOf(behind: string, { scales }: FigureWords): number {
  let longest = 0;
  let times = 1;
  for (const scale of scales) {
    for (const form of scale.forms) {
      if (form.length > longest && startsWithWord(behind, [form])) {
        longest = form.length;
        times = scale.times;
      }
    }
  }
  return times;
}

/** What bounds a figure, and how many characters before the figure it begins. */
function boundOf(
  before: string,
  behind: string,
  { quantifiers }: FigureWords,
): { readonly sense: 'more' | 'less'; readonly length: number } | undefined {
  const trimmed = before.replace(/ ?(?:US)?\$ ?$/, '').trimEnd();
  const lower = trimmed.toLowerCase();
  let longest = '';
  let sense: 'more' | 'less' | undefined;
  for (const quantifier of quantifiers) {
    if (quantifier.behind?.some((form) => behind.startsWith(form))) {
      return { sense: quantifier.sense, length: 0 };
    }
    for (const form of quantifier.forms) {
      if (form.length <= longest.length || !lower.endsWith(form.toLowerCase())) continue;
      longest = form;
      sense = quantifier.sense;
    }
  }
  return sense && { sense, length: before.length - trimmed.length + longest.length };
}

function startsWithWord(behind: string, forms: readonly string[]): boolean {
  return forms.some((form) => {
    const at = behind.startsWith(form) ? 0 : behind.startsWith(` ${form}`) ? 1 : -1;
    if (at < 0) return false;
    return !ENDS_IN_LETTER.test(form) || !/^\p{L}/u.test(behind.slice(at + form.length));
  });
}

// `%` and Chinese words may be followed by a letter.
const ENDS_IN_LETTER = /(?!\p{Script=Han})\p{L}$/u;
