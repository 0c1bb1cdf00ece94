import type { Family, Reading } from '../family.ts';
import { gapText } from '../gaps.ts';
import {
  meaning,
  type DateToken,
  type RomanNumber,
  type SlashNumber,
  type Token,
  type YearNumber,
} from '../tokens.ts';
import type { Citation } from '../types.ts';

type Numbered = SlashNumber | YearNumber | RomanNumber;
type DocumentType = 'resolution' | 'decision';

/** A number of the paragraph that may name a document, with all that speaks for one organ or another. */
interface Item {
  readonly index: number;
  readonly token: Numbered;
  /** Index of the word `resolution` or `decision` that announces it. */
  readonly head: number;
  readonly type: DocumentType;
  readonly date?: DateToken;
  /** Body named right behind the number. */
  readonly right?: string;
}

/**
 * Citations of the United Nations in prose: `its resolution 70/125 of 16 December 2015`,
 * `резолюции Совета по правам человека S-26/1 и 31/20`, `大会第76/227号决议`. The form of a number
 * often tells whose it is; where it does not, the nearest words do, and where those are silent, the
 * acting organ. The date given and what the registry knows decide between the readings left.
 */
export const unProse: Family = (reading) => {
  const items = collect(reading);
  const citations: Citation[] = [];
  let list = 0;
  for (const group of groupByHead(items)) {
    list++;
    const organs = organsOfGroup(group, reading);
    for (const [position, item] of group.entries()) {
      const citation = attribute(item, position, group, organs, reading);
      if (citation) citations.push(group.length > 1 ? { ...citation, list } : citation);
    }
  }
  return citations;
};

function collect(reading: Reading): Item[] {
  const { tokens, text, gaps, pack } = reading;
  const items: Item[] = [];
  const after = pack.references.headAfterNumbers;
  let lastHead = -1;
  for (const [index, token] of tokens.entries()) {
    if (meaning(token, 'head')) lastHead = index;
    if (token.kind !== 'number' || token.form === 'plain' || token.form === 'edition') continue;
    if (isSerial(text, token.start, gaps.serialBefore)) continue;
    let head = after ? headBehind(reading, index) : lastHead;
    if (head < 0 && after) head = lastHead;
    const headType = meaning(tokens[head], 'head')?.type;
    if (headType !== 'resolution' && headType !== 'decision') {
      if (!standsAlone(token, headType, reading)) continue;
    }
    const date = dateOf(reading, index);
    const right = bodyBehind(reading, index, date);
    items.push({
      index,
      token,
      head,
      type: headType === 'decision' ? 'decision' : 'resolution',
      ...(date && { date }),
      ...(right !== undefined && { right }),
    });
  }
  return items;
}

const isSerial = (text: string, start: number, pattern: RegExp): boolean =>
  pattern.test(text.slice(Math.max(0, start - 8), start));

/** `2254 (2015) 2268 (2016)`: without a head the pair of number and year must be known to be right. */
function standsAlone(
  token: Numbered,
  headType: string | undefined,
  { facts, context }: Reading,
): boolean {
  if (headType !== undefined || token.form !== 'year' || token.value < 100) return false;
  return facts.likelihood(`un:S/RES/${token.value}(${token.year})`, yearOf(context.year)) >= 1;
}

const yearOf = (year: number | undefined): { year?: number } =>
  year === undefined ? {} : { year };

/** The head that follows a Chinese list: only numbers, dates and connectors may stand between. */
function headBehind({ tokens, text }: Reading, index: number): number {
  let end = tokens[index]?.end ?? 0;
  for (let at = index + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const gap = text.slice(end, token.start);
    if (gap.length > 24 || /[。；]/.test(gap)) return -1;
    if (meaning(token, 'head')) return at;
    if (token.kind === 'word' && gap.length > 6) return -1;
    end = token.end;
  }
  return -1;
}

/** The date token right behind the number, or behind the body behind it; in Chinese, before it. */
function dateOf(reading: Reading, index: number): DateToken | undefined {
  const { tokens, text, gaps, pack } = reading;
  const token = tokens[index];
  if (!token) return undefined;
  if (pack.references.headAfterNumbers) {
    const before = tokens[index - 1];
    return before?.kind === 'date' && token.start - before.end <= 2 ? before : undefined;
  }
  const next = tokens[index + 1];
  if (next?.kind === 'date' && gaps.dated.test(gapText(text, token.end, next.start))) return next;
  const later = tokens[index + 2];
  if (
    next &&
    later?.kind === 'date' &&
    bodyOf(next) !== undefined &&
    gaps.of.test(gapText(text, token.end, next.start)) &&
    gaps.dated.test(gapText(text, next.end, later.start))
  ) {
    return later;
  }
  return undefined;
}

/** The body named by a token: its id, or `assembly`, `council` for a short name. */
function bodyOf(token: Token | undefined): string | undefined {
  const name = meaning(token, 'name');
  if (name?.of === 'body') return name.id;
  return meaning(token, 'short-organ')?.organ;
}

function bodyBehind(
  reading: Reading,
  index: number,
  date: DateToken | undefined,
): string | undefined {
  const { tokens, text, gaps, pack } = reading;
  if (pack.references.headAfterNumbers) return undefined;
  const token = tokens[index];
  if (!token) return undefined;
  for (let at = index + 1; at <= index + 2; at++) {
    const next = tokens[at];
    if (!next) return undefined;
    const body = bodyOf(next);
    if (body !== undefined) {
      const from = at === index + 1 ? token.end : (date?.end ?? token.end);
      return joinsBehind(reading, from, next.start, text, gaps.of) ? body : undefined;
    }
    if (next !== date) return undefined;
  }
  return undefined;
}

function joinsBehind(
  { pack }: Reading,
  from: number,
  to: number,
  text: string,
  pattern: RegExp,
): boolean {
  const gap = gapText(text, from, to);
  if (gap.length > 60) return false;
  if (pattern.test(gap)) return true;
  // The preposition has merged with the article: `القرار 60/251 للجمعية العامة`.
  return pack.proclitics.includes('ل') && text.startsWith('لل', to) && /^[ ,،]{0,2}$/.test(gap);
}

/** Members of one list share their head. */
function groupByHead(items: readonly Item[]): Item[][] {
  const groups: Item[][] = [];
  for (const item of items) {
    const group = groups.at(-1);
    if (group && group[0]?.head === item.head) group.push(item);
    else groups.push([item]);
  }
  return groups;
}

/** Candidate bodies of a whole group, the likeliest first. */
interface GroupOrgans {
  readonly explicit: readonly string[];
  readonly weak: readonly string[];
}

function organsOfGroup(group: readonly Item[], reading: Reading): GroupOrgans {
  const first = group[0];
  if (!first) return { explicit: [], weak: [] };
  const { tokens, text, context, pack } = reading;
  const explicit: string[] = [];
  const weak: string[] = [];
  const head = tokens[first.head];
  const headMeaning = meaning(head, 'head');
  if (pack.references.headAfterNumbers) {
    // The organ stands somewhere before, with a topic or date between.
    for (let at = first.index - 1; at >= 0; at--) {
      const token = tokens[at];
      if (!token) break;
      if (/[。；]/.test(text.slice(token.end, first.token.start))) break;
      const body = bodyOf(token);
      if (body !== undefined) (first.token.start - token.end <= 40 ? explicit : weak).push(body);
      else if (
        meaning(token, 'possessive') &&
        context.organ !== undefined &&
        explicit.length === 0
      ) {
        explicit.push(...subjectsBefore(tokens, at, text), context.organ);
      } else if (meaning(token, 'head')) break;
    }
  } else if (head) {
    for (let at = first.head + 1; at < first.index; at++) {
      const body = bodyOf(tokens[at]);
      if (body !== undefined) explicit.push(body);
    }
    const before = tokens[first.head - 1];
    if (explicit.length === 0 && before) {
      const gap = gapText(text, before.end, head.start);
      const body = bodyOf(before);
      if (body !== undefined && /^(?:'s)? ?$/.test(gap)) explicit.push(body);
      else if (headMeaning?.own || (meaning(before, 'possessive') && /^[^.;,:]{0,30}$/.test(gap))) {
        explicit.push(...subjectsBefore(tokens, first.head, text));
        if (context.organ !== undefined) explicit.push(context.organ);
      }
    } else if (explicit.length === 0 && headMeaning?.own && context.organ !== undefined) {
      explicit.push(context.organ);
    }
    weak.push(...subjectsBefore(tokens, first.head, text));
  }
  if (context.organ !== undefined) weak.push(context.organ);
  return { explicit, weak };
}

/** Bodies named earlier in the sentence, nearest first: whose `its resolution` may be. */
function subjectsBefore(tokens: readonly Token[], index: number, text: string): string[] {
  const bodies: string[] = [];
  const end = tokens[index]?.start ?? 0;
  for (let at = index - 1; at >= 0; at--) {
    const token = tokens[at];
    if (!token || end - token.end > 400) break;
    const body = bodyOf(token);
    if (body === undefined) continue;
    if (/[;؛；。]|\. /.test(text.slice(token.end, end))) break;
    bodies.push(body);
  }
  return bodies;
}

function attribute(
  item: Item,
  position: number,
  group: readonly Item[],
  organs: GroupOrgans,
  reading: Reading,
): Citation | undefined {
  const laterRight = group.slice(position + 1).find(({ right }) => right !== undefined)?.right;
  const named = item.right ?? (organs.explicit.length === 0 ? laterRight : undefined);
  const ordered = [...(named === undefined ? [] : [named]), ...organs.explicit, ...organs.weak];
  const explicit = named !== undefined || organs.explicit.length > 0;
  const readings = readingsOf(item, ordered, explicit, reading);
  const best = likeliest(readings, dateNear(item, group[position + 1], reading), reading);
  if (!best) return undefined;
  const { token } = item;
  const head = reading.tokens[item.head];
  const adjacent =
    head && position === 0 && head.end <= token.start && token.start - head.end <= 1
      ? head
      : undefined;
  return {
    kind: 'citation',
    family: 'un-prose',
    span: { start: adjacent?.start ?? token.start, end: token.end },
    numberSpan: { start: token.start, end: token.end },
    id: best.id,
    body: best.body,
    type: item.type,
    ...(explicit && { organNamed: true }),
    number: best.id.replace(/^un:.*?\/(?:RES|DEC)\//, ''),
    ...(item.date && {
      date: { span: { start: item.date.start, end: item.date.end }, iso: item.date.iso },
    }),
  };
}

/** Its own date, or that of the next member: `33/12 and 33/13 of 29 September 2016`. */
function dateNear(item: Item, next: Item | undefined, { text }: Reading): string | undefined {
  if (item.date) return item.date.iso;
  if (!next?.date) return undefined;
  return next.token.start - item.token.end <= 8 &&
    !/[,،、]/.test(text.slice(item.token.end, next.token.start))
    ? next.date.iso
    : undefined;
}

/**
 * The reading that the words suggest first, unless what is known speaks against it and for another:
 * a date that is exactly another reading's, or a number that does not exist.
 */
function likeliest(
  readings: readonly UnReading[],
  date: string | undefined,
  { facts, context }: Reading,
): UnReading | undefined {
  const given = { ...(date !== undefined && { date }), ...yearOf(context.year) };
  let best = readings[0];
  let bestScore = best ? facts.likelihood(best.id, given) : 0;
  for (const other of readings.slice(1)) {
    if (other.id === best?.id) continue;
    const score = facts.likelihood(other.id, given);
    if ((score === 2 && bestScore < 2) || (score >= 0 && bestScore < 0)) {
      best = other;
      bestScore = score;
    }
  }
  return best;
}

interface UnReading {
  readonly body: string;
  readonly id: string;
}

/** Bodies whose documents are told by the form of the number; short names go by that form. */
const ASSEMBLY = new Set(['unga', 'assembly']);
const COUNCIL = new Set(['hrc', 'council']);
const BY_FORM = new Set([
  'unga',
  'assembly',
  'hrc',
  'council',
  'ecosoc',
  'sc',
  'security-council',
  'conference',
]);

/** What a number can be, in the order in which the words of the text suggest it. */
function readingsOf(
  item: Item,
  ordered: readonly string[],
  explicit: boolean,
  { context }: Reading,
): UnReading[] {
  const { token } = item;
  const kind = item.type === 'decision' ? 'DEC' : 'RES';
  const parts = token.parts.join('-');
  const special = 'special' in token && token.special !== '' ? `${token.special}-` : '';
  switch (token.form) {
    case 'year':
      return [{ body: 'sc', id: `un:S/${kind}/${token.value}(${token.year})` }];
    case 'roman': {
      const tail = `${token.value}(${special}${token.session})${parts}`;
      const assembly = { body: 'unga', id: `un:A/${kind}/${tail}` };
      const council = { body: 'ecosoc', id: `un:E/${kind}/${tail}` };
      const named = ordered.find((body) => ASSEMBLY.has(body) || body === 'ecosoc');
      return named === 'ecosoc' ? [council, assembly] : [assembly, council];
    }
    case 'slash': {
      const number = `${special}${token.before}/${token.after}`;
      const named = ordered[0];
      if (named !== undefined && !BY_FORM.has(named) && explicit) {
        return [{ body: named, id: `un:${named}/${kind}/${number}` }];
      }
      if (token.before >= 1946 && token.before <= 2099) {
        return [{ body: 'ecosoc', id: `un:E/${kind}/${number}${parts}` }];
      }
      const assembly = { body: 'unga', id: `un:A/${kind}/${number}${parts}` };
      const humanRights = { body: 'hrc', id: `un:A/HRC/${kind}/${number}` };
      const readings = ordered.flatMap((body) =>
        ASSEMBLY.has(body) ? [assembly] : COUNCIL.has(body) ? [humanRights] : [],
      );
      readings.push(
        ...(context.organ === 'hrc' ? [humanRights, assembly] : [assembly, humanRights]),
      );
      return readings;
    }
  }
}
