import type { Reading } from './family.ts';
import { gapText } from './gaps.ts';
import { meaning, type DateToken, type Token } from './tokens.ts';

/** An organ as a text names it: its id, or `assembly`, `council` for a short name. */
export interface NamedOrgan {
  readonly organ: string;
  /** By its full name, which leaves no doubt. */
  readonly inFull: boolean;
}

/** The organs that the words before a number suggest. */
export interface OrgansBefore {
  /** Right beside the head or the number: `General Assembly resolution`, `قرار الجمعية العامة`. */
  readonly beside?: NamedOrgan;
  /** Whose `its resolution` may be, and others named in the sentence; the nearest first. */
  readonly likely: readonly string[];
}

const SENTENCE_END = /[;؛；。]|\. /;
const REACH = 400;

/** The organ named by a token, if it names one; of a name that several bear nothing can be. */
export function organOf(token: Token | undefined): NamedOrgan | undefined {
  const name = meaning(token, 'name');
  if (name?.of === 'body' && !name.id.startsWith('ambiguous:'))
    return { organ: name.id, inFull: true };
  const short = meaning(token, 'short-organ');
  return short && { organ: short.organ, inFull: false };
}

/** The organ behind a number and its date: `резолюция 49/9 Совета по правам человека`. */
export function organBehind(
  reading: Reading,
  index: number,
  date: DateToken | undefined,
): NamedOrgan | undefined {
  const { tokens, pack } = reading;
  if (pack.references.headAfterNumbers) return undefined;
  const number = tokens[index];
  if (!number) return undefined;
  const next = tokens[index + 1];
  const candidate = next !== undefined && next === date ? tokens[index + 2] : next;
  const organ = organOf(candidate);
  if (!candidate || !organ) return undefined;
  const from = candidate === next ? number.end : (date?.end ?? number.end);
  return joins(reading, from, candidate.start) ? organ : undefined;
}

function joins({ text, gaps, pack }: Reading, from: number, to: number): boolean {
  if (to - from > 60) return false;
  const gap = gapText(text, from, to);
  if (gaps.of.test(gap)) return true;
  // The preposition has merged with the article: `القرار 60/251 للجمعية العامة`.
  return pack.proclitics.includes('ل') && text.startsWith('لل', to) && /^[ ,،]{0,2}$/.test(gap);
}

/** The organs before the list whose first number is the token at `index`, announced by that at `head`. */
export function organsBefore(reading: Reading, head: number, index: number): OrgansBefore {
  return reading.pack.references.headAfterNumbers
    ? beforeNumber(reading, index)
    : besideHead(reading, head, index);
}

/** `大会2015年12月16日第70/125号决议`: right before the number or its date, or with a topic between. */
function beforeNumber({ tokens, text, context }: Reading, index: number): OrgansBefore {
  const first = tokens[index];
  if (!first) return { likely: [] };
  const likely: string[] = [];
  let beside: NamedOrgan | undefined;
  let from = first.start;
  for (let at = index - 1; at >= 0; at--) {
    const token = tokens[at];
    if (!token || first.start - token.end > REACH) break;
    if (SENTENCE_END.test(text.slice(token.end, first.start))) break;
    const organ = organOf(token);
    if (organ) {
      // `大会2021年12月24日关于…的第76/227号决议`: with its date behind it, the topic may come between.
      const dated = tokens[at + 1];
      const datedHere = dated?.kind === 'date' && dated.start - token.end <= 1;
      if (likely.length === 0 && (from - token.end <= 1 || datedHere)) beside = organ;
      likely.push(organ.organ);
    } else if (meaning(token, 'possessive') && likely.length === 0) {
      likely.push(...subjectsBefore(tokens, at, text));
      if (context.organ !== undefined) likely.push(context.organ);
    } else if (meaning(token, 'head')) break;
    else if (token.kind === 'date' && from === first.start && from - token.end <= 1)
      from = token.start;
  }
  return { likely, ...(beside && { beside }) };
}

function besideHead(reading: Reading, headIndex: number, index: number): OrgansBefore {
  const { tokens, text, context } = reading;
  const head = tokens[headIndex];
  if (!head) return { likely: [] };
  for (let at = headIndex + 1; at < index; at++) {
    const token = tokens[at];
    if (!token || token.start - head.end > REACH) break;
    const organ = organOf(token);
    if (organ) return { beside: organ, likely: [] };
  }
  const before = tokens[headIndex - 1];
  const gap = before ? gapText(text, before.end, head.start) : '';
  const organ = organOf(before);
  if (organ && /^(?:'s)? ?$/.test(gap)) return { beside: organ, likely: [] };
  const own =
    meaning(head, 'head')?.own === true ||
    (meaning(before, 'possessive') !== undefined && /^[^.;,:]{0,30}$/.test(gap));
  const subjects = subjectsBefore(tokens, headIndex, text);
  // `the Council, in its resolution`: of the organ just named. Else `its` is the acting organ's, and
  // without `its` that organ is likelier, too, than one that only happens to be named.
  const nearSubject = own && subjects.length > 0 && isNear(tokens, headIndex);
  const acting = context.organ === undefined ? [] : [context.organ];
  return { likely: nearSubject ? [...subjects, ...acting] : [...acting, ...subjects] };
}

/** Whether an organ ends shortly before the head, with no number or head between. */
function isNear(tokens: readonly Token[], headIndex: number): boolean {
  const head = tokens[headIndex];
  for (let at = headIndex - 1; at >= Math.max(0, headIndex - 3); at--) {
    const token = tokens[at];
    if (!token || !head || head.start - token.end > 40) return false;
    if (organOf(token)) return true;
    if (token.kind !== 'word' || meaning(token, 'head')) return false;
  }
  return false;
}

/** Organs named earlier in the sentence, the nearest first. */
function subjectsBefore(tokens: readonly Token[], index: number, text: string): string[] {
  const organs: string[] = [];
  const end = tokens[index]?.start ?? 0;
  for (let at = index - 1; at >= 0; at--) {
    const token = tokens[at];
    if (!token || end - token.end > REACH) break;
    const organ = organOf(token);
    if (!organ) continue;
    if (SENTENCE_END.test(text.slice(token.end, end))) break;
    organs.push(organ.organ);
  }
  return organs;
}
