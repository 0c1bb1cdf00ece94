import type { LanguagePack } from '../../languages/types.ts';
import { romanValue } from '../../text/roman.ts';
import type { Family, Making, Reading } from '../family.ts';
import {
  organBehind,
  organsBefore,
  organOf,
  type NamedOrgan,
  type OrgansBefore,
} from '../organs.ts';
import { gapText, type GapPatterns } from '../gaps.ts';
import {
  meaning,
  type DateToken,
  type Token,
  type RomanNumber,
  type SlashNumber,
  type YearNumber,
} from '../tokens.ts';
import type { ParagraphSpan } from '../../text/span.ts';
import type { Citation, KnownFacts } from '../types.ts';

type Numbered = SlashNumber | YearNumber | RomanNumber;
type DocumentType = 'resolution' | 'decision';

/** A number of the paragraph that may name a document, with all that speaks for one organ or another. */
interface Item {
  readonly index: number;
  readonly token: Numbered;
  /** Index of the word `resolution` or `decision` that announces it. */
  readonly head: number;
  readonly type: DocumentType;
  readonly date: DateToken | undefined;
  /** Body named right behind the number. */
  readonly behind: NamedOrgan | undefined;
  /** `Security Council resolution 1325`: the years in which it can have been adopted, none being written. */
  readonly years?: readonly number[];
}

/**
 * Citations of the United Nations in prose: `its resolution 70/125 of 16 December 2015`,
 * `резолюции Совета по правам человека S-26/1 и 31/20`, `大会第76/227号决议`. The form of a number
 * often tells whose it is; where it does not, the nearest words do, and where those are silent, the
 * acting organ. The date given and what the registry knows decide between the readings left.
 */
export const unProse: Family = (reading) => {
  const citations: Citation[] = [];
  let list = 0;
  for (const group of groupByHead(collect(reading))) {
    list++;
    const organs = organsBefore(reading, group[0]?.head ?? -1, group[0]?.index ?? 0);
    const members = withoutStrangers(group, organs, reading);
    const behind = behindLater(members);
    for (let at = 0; at < members.length; at++) {
      const item = members[at];
      if (!item) continue;
      const around = organs.beside ?? behind[at];
      const citation = attribute(item, at === 0, members[at + 1], around, organs, reading);
      if (!citation) continue;
      if (members.length > 1) citation.list = list;
      citations.push(citation);
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
    if (token.kind !== 'number' || token.form === 'edition') continue;
    if (token.form === 'plain') {
      const item = withoutYear(reading, index, lastHead, items.at(-1));
      if (item) items.push(item);
      continue;
    }
    if (isSerial(text, tokens[index - 1], token, gaps.serialBefore)) continue;
    if (isForeignDocument(reading, index)) continue;
    let head = after ? headBehind(reading, index) : lastHead;
    if (head < 0 && after && isWrittenAsNumber(text, token)) head = lastHead;
    const headType = meaning(tokens[head], 'head')?.type;
    if (headType !== 'resolution' && headType !== 'decision') {
      if (!standsAlone(token, headType, reading)) continue;
    }
    const date = dateOf(reading, index);
    const behind = organBehind(reading, index, date);
    items.push({
      index,
      token,
      head,
      type: headType === 'decision' ? 'decision' : 'resolution',
      date,
      behind,
    });
  }
  return items;
}

/** `vol. 1249, No. 26 (2008)`, but not `resolution No. 70/1`, `قرار الجمعية العامة رقم 70/1`. */
function isSerial(
  text: string,
  before: Token | undefined,
  { start }: Numbered,
  pattern: RegExp,
): boolean {
  if (!pattern.test(text.slice(Math.max(0, start - 8), start))) return false;
  if (before === undefined || start - before.end > LONGEST_SERIAL) return true;
  const type = meaning(before, 'head')?.type;
  return !(type === 'resolution' || type === 'decision' || organOf(before) !== undefined);
}

/** ` núm. `, with its blanks. */
const LONGEST_SERIAL = 7;

/**
 * `Security Council resolution 1325`, `第1325号决议`: a number without its year, right behind its head, the
 * organ between or a number of the same list. Whether it is the Council's is seen with the organs around.
 */
function withoutYear(
  reading: Reading,
  index: number,
  lastHead: number,
  last: Item | undefined,
): Item | undefined {
  const { tokens, text, gaps, pack } = reading;
  const token = tokens[index];
  if (token?.kind !== 'number' || token.form !== 'plain' || token.value < FIRST_TELLING) return;
  const after = pack.references.headAfterNumbers;
  const head = after ? headBehind(reading, index) : lastHead;
  const word = meaning(tokens[head], 'head');
  if (word?.type !== 'resolution') return;
  if (!(after ? isWrittenAsNumber(text, token) : isBeside(tokens, head, index))) {
    const from = last?.date?.end ?? last?.token.end;
    if (last?.head !== head || word.number === 'one' || from === undefined) return;
    if (!isListed(gapText(text, from, token.start), gaps)) return;
    if (!after && isCounting(text, token.end, pack)) return;
  }
  if (NO_WHOLE_NUMBER.test(text.slice(token.end, token.end + 2))) return;
  const date = dateOf(reading, index);
  const years = yearsOf(token.value, date?.iso.slice(0, 4), reading);
  const [year] = years;
  if (year === undefined) return;
  const behind = organBehind(reading, index, date);
  return {
    index,
    token: { ...token, form: 'year', year },
    head,
    type: 'resolution',
    years,
    date,
    behind,
  };
}

const WORD_BEHIND = /^ (\p{L}+)/u;

/** `and 1500 others`: at the end of a list a number that counts what follows it. */
function isCounting(text: string, end: number, { references }: LanguagePack): boolean {
  const word = WORD_BEHIND.exec(text.slice(end, end + 20))?.[1];
  if (word === undefined) return false;
  const { and, of, dated } = references;
  return ![...and, ...of, ...dated].some((joint) => joint.startsWith(word));
}

// `1 325.5`, `1325/2`, `1325bis`.
const NO_WHOLE_NUMBER = /^(?:[-/.,]\d|[A-Za-z%])/;

/** The years in which the Council can have adopted the resolution: that of its date, none behind the text's own. */
function yearsOf(
  value: number,
  dated: string | undefined,
  { facts, context }: Reading,
): readonly number[] {
  const years = facts.councilYears(value);
  if (years.length < 2) return years;
  const { year: last = Infinity } = context;
  const possible = years.filter((year) =>
    dated === undefined ? year <= last : dated === String(year),
  );
  return possible.length > 0 ? possible : years;
}

const isListed = (gap: string, { list, to }: GapPatterns): boolean =>
  gap.trim() !== '' && (list.test(gap) || to.test(gap));

/** Right behind the head, or behind an organ that stands there: `قرار مجلس الأمن 1325`. */
function isBeside(tokens: readonly Token[], head: number, index: number): boolean {
  const word = tokens[head];
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!word || !token || !before || token.start - before.end > 1) return false;
  return index - 1 === head || (index - 2 === head && organOf(before) !== undefined);
}

/** The group without plain numbers that are not the Security Council's. */
function withoutStrangers(
  group: readonly Item[],
  organs: OrgansBefore,
  reading: Reading,
): readonly Item[] {
  if (group.every(({ years }) => !years)) return group;
  const behind = behindLater(group);
  return group.filter(
    (item, at) =>
      !item.years || isCouncils(item, group, { ...organs, behind: behind[at] }, reading),
  );
}

/**
 * Whether a number without its year is the Security Council's: beside its name, in a list with numbers
 * that have theirs, or where `its` resolution is that of the Council just named, or acting.
 */
function isCouncils(
  item: Item,
  group: readonly Item[],
  { beside, behind, likely }: OrgansAround,
  { tokens, context, text, gaps, pack }: Reading,
): boolean {
  const named = item.behind ?? (beside ? undefined : behind) ?? beside;
  const acting = context.organ === SECURITY_COUNCIL;
  if (named) {
    return named.organ === SECURITY_COUNCIL || (acting && named.organ === 'council');
  }
  const end = Math.max(item.token.end, item.date?.end ?? 0);
  if (gaps.ofName.test(gapText(text, end, end + 40))) return false;
  if (group.some(({ token, years }) => token.form === 'year' && !years)) return true;
  if (group.some(({ years }) => !years)) return false;
  // In Chinese a topic may stand between: `安全理事会关于妇女的第1325号决议`.
  const spokenOf = pack.references.headAfterNumbers || isOwn(tokens, item.head);
  return acting || (likely[0] === SECURITY_COUNCIL && spokenOf);
}

const SECURITY_COUNCIL = 'sc';

const isOwn = (tokens: readonly Token[], head: number): boolean =>
  meaning(tokens[head], 'head')?.own === true ||
  meaning(tokens[head - 1], 'possessive') !== undefined;

/** `2254 (2015) 2268 (2016)`: without a head the pair of number and year must be known to be right. */
function standsAlone(
  token: Numbered,
  headType: string | undefined,
  { facts, context }: Reading,
): boolean {
  if (headType !== undefined || token.form !== 'year' || token.value < 100) return false;
  return facts.likelihood(`un:S/RES/${token.value}(${token.year})`, { year: context.year }) >= 1;
}

/** `第70/125号`, `第70/125、`: so documents are numbered in Chinese; `2020/21预算期` is a budget period. */
const isWrittenAsNumber = (text: string, { start, end }: ParagraphSpan): boolean =>
  text.charAt(start - 1) === '第' || /^ ?号(?!文件)/.test(text.slice(end, end + 4));

// `LC 32/15`, `40 C/68`: the acronym of another organization right before; `A/RES 70/1` is no such.
const ACRONYM_BEFORE = /(?:^|[^\p{L}/-])[A-Z]{2,8} $/u;

/** Whether a number is that of a document in the series of some body that is no known organ. */
function isForeignDocument({ tokens, text }: Reading, index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'number' || token.form !== 'slash' || token.special !== '') return false;
  const before = tokens[index - 1];
  if (before && token.start - before.end <= 1 && before.kind === 'word') return false;
  return ACRONYM_BEFORE.test(text.slice(Math.max(0, token.start - 10), token.start));
}

/** Tokens of the longest list that is followed to its head. */
const LONGEST_LIST = 300;

/** The head that follows a Chinese list: only numbers, dates and connectors may stand between. */
function headBehind({ tokens, text }: Reading, index: number): number {
  let end = tokens[index]?.end ?? 0;
  const last = Math.min(tokens.length, index + LONGEST_LIST);
  for (let at = index + 1; at < last; at++) {
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
    organOf(next) !== undefined &&
    gaps.of.test(gapText(text, token.end, next.start)) &&
    gaps.dated.test(gapText(text, next.end, later.start))
  ) {
    return later;
  }
  return undefined;
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

interface OrgansAround extends OrgansBefore {
  readonly behind: NamedOrgan | undefined;
}

/** `résolutions 2018/18 et 2019/27 du Conseil`: the body behind a later member holds for each. */
function behindLater(group: readonly Item[]): (NamedOrgan | undefined)[] {
  const behind: (NamedOrgan | undefined)[] = [];
  let next: NamedOrgan | undefined;
  for (let at = group.length - 1; at >= 0; at--) {
    next = group[at]?.behind ?? next;
    behind[at] = next;
  }
  return behind;
}

/** The citation that a number is; `around` is the organ that stands beside its list. */
function attribute(
  item: Item,
  first: boolean,
  next: Item | undefined,
  around: NamedOrgan | undefined,
  { likely }: OrgansBefore,
  reading: Reading,
): Making<Citation> | undefined {
  const { context, tokens } = reading;
  const beside = item.behind ?? around;
  const ordered: string[] = [];
  if (beside) ordered.push(beside.organ);
  for (const organ of likely) ordered.push(organ);
  if (context.organ !== undefined) ordered.push(context.organ);
  const best = bestReading(item, next, ordered, beside?.inFull ?? false, reading);
  if (!best) return undefined;
  const { token, type, date } = item;
  const { start, end } = token;
  const head = first ? tokens[item.head] : undefined;
  const adjacent = head !== undefined && head.end <= start && start - head.end <= 1;
  const citation: Making<Citation> = {
    kind: 'citation',
    family: 'un-prose',
    span: { start: adjacent ? head.start : start, end },
    numberSpan: { start, end },
    id: best.id,
    body: best.body,
    type,
    number: numberIn(best.id, type),
  };
  const candidates = candidatesOf(item);
  if (beside) citation.organNamed = true;
  if (candidates) citation.candidates = candidates;
  if (date) citation.date = { span: { start: date.start, end: date.end }, iso: date.iso };
  return citation;
}

/** `70/125` in `un:A/RES/70/125`; ids of another form are a number as a whole. */
function numberIn(id: string, type: DocumentType): string {
  const kind = id.indexOf(type === 'decision' ? '/DEC/' : '/RES/');
  return kind < 0 ? id : id.slice(kind + 5);
}

/** A resolution for each year, where the Council's table leaves open which it is. */
function candidatesOf({ token, years = [] }: Item): readonly string[] | undefined {
  if (token.form !== 'year' || years.length < 2) return undefined;
  return years.map((year) => `un:S/RES/${token.value}(${year})`);
}

/** The date of the next member may be this one's too: `33/12 and 33/13 of 29 September 2016`. */
function sharedDate(item: Item, next: Item | undefined, { text }: Reading): string | undefined {
  if (item.date || !next?.date) return undefined;
  const between = text.slice(item.token.end, next.token.start);
  return between.length <= 8 && !/[,،、]/.test(between) ? next.date.iso : undefined;
}

/**
 * The reading that the words suggest first, unless what is known speaks for another: a date that is
 * exactly its own or, where no organ is named, a number or date that rules the first one out.
 */
function bestReading(
  item: Item,
  next: Item | undefined,
  spokenOf: readonly string[],
  named: boolean,
  reading: Reading,
): UnReading | undefined {
  const { facts, context } = reading;
  const readings = readingsOf(item, spokenOf, named, reading);
  const shared = sharedDate(item, next, reading);
  let [best] = readings;
  let bestScore = best ? scoreOf(best.id, item, shared, reading) : 0;
  for (let at = 1; at < readings.length; at++) {
    const other = readings[at];
    if (!other || other.id === best?.id) continue;
    const otherScore = scoreOf(other.id, item, shared, reading);
    const rulesOut = !named && bestScore < 0 && otherScore >= 0;
    if ((otherScore === 2 && bestScore < 2) || rulesOut) {
      best = other;
      bestScore = otherScore;
    }
  }
  const ruledOut = !named && bestScore < 0;
  if (best && !ruledOut) return best;
  // A number that no session of the organ fits belongs to some other body's series; in a sentence that
  // speaks of the organ, it is rather a slip: `the Security Council, in its resolution 2334 (2012)`.
  const foreign =
    best &&
    best.body !== context.organ &&
    !spokenOf.includes(best.body) &&
    readings.length === 1 &&
    !isSlipOfYear(item.token, facts);
  return otherBody(item, spokenOf, reading) ?? (foreign ? undefined : best);
}

/** See {@link KnownFacts.likelihood}; a date that the next member gives may hold for this one, too. */
function scoreOf(
  id: string,
  { date }: Item,
  shared: string | undefined,
  { facts, context: { year } }: Reading,
): number {
  if (shared !== undefined && facts.likelihood(id, { date: shared, year }) === 2) return 2;
  return facts.likelihood(id, { date: date?.iso, year });
}

/**
 * The series of a body spoken of in the sentence, where neither organ can have adopted a document of
 * that number or date: `resoluciones de la Comisión …, a saber, la resolución 49/7, de 11 de marzo`.
 */
function otherBody(
  { token, type, date }: Item,
  spokenOf: readonly string[],
  { facts, text, gaps, context }: Reading,
): UnReading | undefined {
  if (token.form !== 'slash' || token.special !== '' || type !== 'resolution') return undefined;
  if (token.before >= 1946) return undefined;
  // `resolution 8/10 of the Conference of the States Parties`: a body that is not known.
  const end = Math.max(token.end, date?.end ?? 0);
  if (gaps.ofName.test(gapText(text, end, end + 40))) return undefined;
  // A wrong date alone makes no other body's resolution: that body must be named nearest.
  const nearest = spokenOf.find((each) => each !== context.organ);
  return nearest === undefined || BY_FORM.has(nearest)
    ? undefined
    : readingOf(nearest, 'RES', token, facts);
}

/** A document in the series of a body that is none of the four organs. */
function readingOf(
  body: string,
  kind: 'RES' | 'DEC',
  { before, after, special }: SlashNumber,
  facts: KnownFacts,
): UnReading {
  const symbol = kind === 'RES' ? facts.resolutionSymbol(body, before, after) : undefined;
  const number = `${special === '' ? '' : `${special}-`}${before}/${after}`;
  return { body, id: `un:${symbol ?? `${body}/${kind}/${number}`}` };
}

/** `resolution 1373 (2002)`: a number of the Security Council beside nearly its year can only be that one. */
function isSlipOfYear(token: Numbered, facts: KnownFacts): boolean {
  if (token.form !== 'year' || token.value < FIRST_TELLING) return false;
  const years = facts.councilYears(token.value);
  return years.some((year) => Math.abs(token.year - year) <= SLIP_OF_YEARS);
}

/** Numbers below are given by many bodies. */
const FIRST_TELLING = 100;
const SLIP_OF_YEARS = 2;

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

/**
 * Decisions of the Assembly are counted from 301 on in each session, those of the Human Rights
 * Council from 101; `decision 9/16` is that of some conference of parties.
 */
const isDecision = (token: SlashNumber, organ: string | undefined): boolean =>
  token.special !== '' ||
  token.after >= 301 ||
  (organ !== undefined && COUNCIL.has(organ) && token.after >= 101);

/** Sessions of the Assembly had Roman numerals up to the thirtieth; higher ones are the Council's. */
const LAST_ROMAN_ASSEMBLY = 30;
const FIRST_ARABIC_ASSEMBLY = 31;

/** What a number can be, in the order in which the words of the text suggest it. */
function readingsOf(
  item: Item,
  ordered: readonly string[],
  inFull: boolean,
  { context, facts }: Reading,
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
      if ((romanValue(token.session) ?? 0) > LAST_ROMAN_ASSEMBLY) return [council];
      const named = ordered.find((body) => ASSEMBLY.has(body) || body === 'ecosoc');
      return named === 'ecosoc' ? [council, assembly] : [assembly, council];
    }
    case 'slash': {
      const number = `${special}${token.before}/${token.after}`;
      const named = ordered[0];
      if (named !== undefined && !BY_FORM.has(named)) {
        // `the Commission on Human Rights, in its resolution 2005/5`: of a body just named.
        const isOwn = named !== context.organ && facts.resolutionSymbol(named, 1, 1) !== undefined;
        if (inFull || isOwn) return [readingOf(named, kind, token, facts)];
      }
      if (token.before >= 1946 && token.before <= 2099) {
        return [{ body: 'ecosoc', id: `un:E/${kind}/${number}${parts}` }];
      }
      const humanRights = { body: 'hrc', id: `un:A/HRC/${kind}/${number}` };
      if (kind === 'DEC' && !isDecision(token, named)) return [];
      if (special === '' && token.before < FIRST_ARABIC_ASSEMBLY) {
        // Conferences of parties count like this, too: the Council must be spoken of, or act.
        const spokenOf = ordered.some((body) => COUNCIL.has(body));
        const dated = item.date && facts.likelihood(humanRights.id, { date: item.date.iso }) === 2;
        return spokenOf || dated ? [humanRights] : [];
      }
      const assembly = { body: 'unga', id: `un:A/${kind}/${number}${parts}` };
      const first = ordered.find((body) => ASSEMBLY.has(body) || COUNCIL.has(body));
      return COUNCIL.has(first ?? context.organ ?? '')
        ? [humanRights, assembly]
        : [assembly, humanRights];
    }
  }
}
