import type { Divergence } from './compareRow.ts';
import type { DifferenceKind, FactKind } from './types.ts';

/** A session or date on which something is due is a deadline. */
export function kindOfDivergence({ kind, extra, lacks }: Divergence): DifferenceKind {
  const isDue = [...extra, ...lacks.map(({ fact }) => fact)].some(({ due }) => due);
  return isDue ? 'deadline' : kind;
}

interface Said {
  readonly place: string;
  readonly version: string;
  readonly others: readonly string[];
  /** What this version says and the others do not, as it stands there. */
  readonly says: readonly string[];
  readonly lacks: readonly string[];
}

/** What each kind of fact does in a sentence: `Arabic cites …`, `the others cite …`. */
const verbs: Readonly<Record<FactKind | 'deadline', readonly [one: string, many: string]>> = {
  citation: ['cites', 'cite'],
  'paragraph-reference': ['refers to', 'refer to'],
  'action-line': ['names', 'name'],
  session: ['has the session', 'have the session'],
  deadline: ['sets the deadline', 'set the deadline'],
  date: ['has the date', 'have the date'],
  figure: ['has the figure', 'have the figure'],
  quantifier: ['says', 'say'],
  footnote: ['has a note', 'have a note'],
  body: ['names', 'name'],
  term: ['names', 'name'],
};

/** `Paragraph 12: Arabic cites “القرار 70/126” where English, French and Russian cite “resolution 70/125”.` */
export function describeDivergence(kind: DifferenceKind, said: Said): string {
  const { place, version, others, says, lacks } = said;
  const [one, many] = verbs[kind === 'number' || kind === 'missing' ? 'figure' : kind];
  const verb = others.length === 1 ? one : many;
  const rest = enumerate(others);
  const start = `${capital(place)}: ${version}`;
  if (kind === 'footnote') {
    return says.length > 0
      ? `${start} ${one} ${quote(says)} more than ${rest}.`
      : `${start} lacks a note that ${rest} ${others.length === 1 ? 'has' : 'have'}: ${quote(lacks)}.`;
  }
  if (says.length > 0 && lacks.length > 0) {
    return `${start} ${one} ${quote(says)} where ${rest} ${verb} ${quote(lacks)}.`;
  }
  if (says.length > 0) {
    return `${start} ${one} ${quote(says)}, which ${rest} ${others.length === 1 ? 'does' : 'do'} not.`;
  }
  return `${start} lacks ${quote(lacks)}, which ${rest} ${others.length === 1 ? 'has' : 'have'}.`;
}

/** `Paragraph 12 is missing in Arabic: “Requests the Secretary-General to …”` */
export function describeMissing(
  place: string,
  versions: readonly string[],
  isExtra: boolean,
  text: string,
): string {
  const where = enumerate(versions);
  const words = text === '' ? '' : `: ${quote([shorten(text)])}`;
  return isExtra
    ? `${capital(place)} stands only in ${where}${words}.`
    : `${capital(place)} is missing in ${where}${words}.`;
}

/** `Arabic numbers this paragraph 13, English and French 12.` */
export const describeNumber = (
  version: string,
  number: string,
  others: readonly string[],
  usual: string,
): string => `${version} numbers this paragraph “${number}”, ${enumerate(others)} “${usual}”.`;

const LONGEST = 60;

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST - 15))} …`;
}

const quote = (texts: readonly string[]): string => enumerate(texts.map((text) => `“${text}”`));

function enumerate(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
