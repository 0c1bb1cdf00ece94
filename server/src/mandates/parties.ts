import type { AskVerb } from '../languages/types.ts';
import type { Ask } from './clauses.ts';
import type { Mention, ShortNames } from './mentions.ts';
import type { Scanners } from './scan.ts';

/** Those whom a clause asks, and where the naming of them ends. */
export interface Asked {
  readonly parties: readonly Named[];
  readonly end: number;
}

export interface Named {
  readonly id?: string;
  readonly start: number;
  readonly end: number;
}

/** How far from its verb somebody asked may stand, and from the one before in a list. */
const NEAR_WORDS = 4;
const NEAR_SIGNS = 0;
const PARTNER_SIGNS = 8;
const LIST_WORDS = 6;
const LIST_SIGNS = 4;

/** Who is named right after the verb: `the private sector and all relevant stakeholders`. */
export function askedIn(
  text: string,
  ask: Ask,
  mentions: readonly Mention[],
  shortNames: ShortNames,
  scanners: Scanners,
): Asked | undefined {
  if (ask.form.person === 'asked') return askedAround(text, ask, mentions, scanners);
  if (ask.form.whom === 'none') return undefined;
  const after = mentions.filter(({ start }) => start >= ask.end && start < ask.clauseEnd);
  if (ask.ofThem || pronounLength(text.slice(ask.end), scanners) > 0) {
    const them = listBefore(text, mentions, ask.start, scanners);
    const end = ask.end + pronounLength(text.slice(ask.end), scanners);
    const rest = listFrom(text, end, after, scanners);
    return { parties: [...them, ...rest], end: rest.at(-1)?.end ?? end };
  }
  const [first] = after;
  const short = shortlyNamed(text, ask, shortNames, scanners);
  if (short && (!first || short.start < first.start)) {
    const rest = listFrom(text, short.end, after, scanners);
    return { parties: [short, ...rest], end: rest.at(-1)?.end ?? short.end };
  }
  // What is called for has a subject right behind: `call for the Forum to be held`.
  const words = ask.form.verb === 'call-for' ? 1 : NEAR_WORDS;
  const isAsked =
    first &&
    opensWith(text.slice(ask.end, first.start), ask.form.before) &&
    isNear(text.slice(ask.end, first.start), words, NEAR_SIGNS, scanners);
  if (!isAsked) {
    return subjectIn(text, ask, after, shortNames, scanners);
  }
  const list = listFrom(text, first.start, after, scanners);
  return { parties: list, end: list.at(-1)?.end ?? first.end };
}

/** `à toutes les`, of the words of which one must stand there, if any must. */
const opensWith = (gap: string, words: readonly string[]): boolean =>
  words.length === 0 || words.includes(gap.trim().split(/\s+/)[0]?.toLowerCase() ?? '');

/** `demandons que ces mesures restent en place et que le Forum rende compte`: whoever follows `que`. */
function subjectIn(
  text: string,
  ask: Ask,
  mentions: readonly Mention[],
  shortNames: ShortNames,
  scanners: Scanners,
): Asked | undefined {
  for (const that of scanners.words.that) {
    const clause = text.slice(ask.end, ask.clauseEnd).toLowerCase().replaceAll("'", '’');
    for (const at of placesOf(that, clause)) {
      const before = clause.slice(0, at).trimEnd();
      if (before !== '' && !scanners.words.joins.some((join) => before.endsWith(join))) continue;
      const from = ask.end + at + that.length + 1;
      const first = mentions.find(({ start }) => start >= from);
      const named =
        first && isNear(text.slice(from, first.start), 1, 0, scanners)
          ? first
          : (shortlyNamed(text, { ...ask, end: from }, shortNames, scanners) ??
            behindAside(text, ask, from, mentions, scanners));
      if (named) return { parties: [named], end: ask.end };
    }
  }
  return undefined;
}

/** A comma and an article, `, l’`, stand so near before a name. */
const NEAR_COMMA = 24;

/** `que, conformément à la résolution, le Secrétaire général présente`: whoever is named behind a comma first. */
function behindAside(
  text: string,
  ask: Ask,
  from: number,
  mentions: readonly Mention[],
  { words }: Scanners,
): Mention | undefined {
  if (text.slice(ask.end, from).trim().includes(' ')) return undefined;
  return mentions.find(({ start }) => {
    if (start < from) return false;
    const near = text.slice(Math.max(from, start - NEAR_COMMA), start).trimEnd();
    return [...words.articles, ''].some((article) => {
      const before = near.toLowerCase();
      return (
        before.endsWith(article) && /,\s*$/.test(before.slice(0, before.length - article.length))
      );
    });
  });
}

/** `States are urged to …`; in other languages `se insta a los Estados a que …`. */
function askedAround(
  text: string,
  ask: Ask,
  mentions: readonly Mention[],
  scanners: Scanners,
): Asked | undefined {
  const before = mentions.filter(
    ({ start, end }) => start >= ask.sentenceStart && end <= ask.start,
  );
  const last = before.at(-1);
  if (last && isNear(text.slice(last.end, ask.start), NEAR_WORDS, NEAR_SIGNS, scanners)) {
    return { parties: [last], end: ask.end };
  }
  const first = mentions.find(({ start }) => start >= ask.end && start < ask.clauseEnd);
  if (!first || !isNear(text.slice(ask.end, first.start), NEAR_WORDS, NEAR_SIGNS, scanners))
    return undefined;
  return { parties: [first], end: first.end };
}

/** `the Forum`, of a body named before. */
function shortlyNamed(
  text: string,
  ask: Ask,
  shortNames: ShortNames,
  scanners: Scanners,
): Named | undefined {
  const zone = text.slice(ask.end, Math.min(ask.clauseEnd, ask.end + SHORT_REACH));
  for (const { start, end, value } of scanners.bodyNouns.in(zone)) {
    const id = shortNames.meaning(value);
    if (!isNear(zone.slice(0, start), SHORT_WORDS, 0, scanners)) return undefined;
    if (id === undefined) continue;
    const ending = scanners.spaced ? (/^\p{L}*/u.exec(zone.slice(end))?.[0].length ?? 0) : 0;
    if (isQualified(text.slice(ask.end + end + ending), scanners)) return undefined;
    return { id, start: ask.end + start, end: ask.end + end + ending };
  }
  return undefined;
}

/** ` of Inquiry`, ` по расследованию`: what is named is not what was named before. */
const isQualified = (behind: string, { words }: Scanners): boolean =>
  words.ofWords.includes(/^\s+(\p{L}+)/u.exec(behind.slice(0, 24))?.[1]?.toLowerCase() ?? '');

const SHORT_REACH = 40;
const SHORT_WORDS = 2;
const WISHES: ReadonlySet<AskVerb> = new Set(['call-for', 'recommend', 'stress']);
const UNNAMED_WORDS = 6;
const UNNAMED_REACH = 90;

/** `the high-level meeting` in `encourage the high-level meeting to consider`: nobody that is known. */
export function unnamedIn(text: string, ask: Ask, scanners: Scanners): Named | undefined {
  const { words, spaced } = scanners;
  if (!spaced || WISHES.has(ask.form.verb)) return undefined;
  const zone = text.slice(ask.end, Math.min(ask.clauseEnd, ask.end + UNNAMED_REACH));
  const infinitive = scanners.words.infinitives.length > 0 ? infinitiveIn(zone, scanners) : -1;
  let end = infinitive > 0 ? infinitive : zone.length;
  for (const start of words.taskStarts) {
    const at = zone.toLowerCase().indexOf(` ${start} `, 2);
    if (at > 0) end = Math.min(end, at);
  }
  const named = zone.slice(0, end).replace(/[\s,،]+$/u, '');
  if (!opensWith(named, ask.form.before)) return undefined;
  const count = named.trim().split(/\s+/).length;
  const opens = ` ${named.replace(/^[\s,،]+/u, '').toLowerCase()} `;
  // `Alienta a que se reúnan`: nobody stands between `a` and `que`.
  if (words.addressing.includes(opens.trim())) return undefined;
  const saysWhat = words.taskStarts.some(
    (start) =>
      ![...words.addressing, ...ask.form.before].includes(start) &&
      opens.startsWith(isElided(start) ? ` ${start}` : ` ${start} `),
  );
  if (saysWhat) return undefined;
  if (end === zone.length || named.trim() === '' || count > UNNAMED_WORDS) return undefined;
  const from = ask.end + named.length - named.trimStart().length;
  return { start: from, end: ask.end + named.length };
}

/** Where ` que`, ` qu’` stands in a clause in lower case; at the blank before it. */
export function placesOf(word: string, clause: string): readonly number[] {
  const places: number[] = [];
  for (let at = clause.indexOf(` ${word}`); at >= 0; at = clause.indexOf(` ${word}`, at + 1)) {
    if (isElided(word) || !/\p{L}/u.test(clause.charAt(at + word.length + 1))) places.push(at);
  }
  return places;
}

/** `d’`, `qu’` stand before a vowel, without a blank. */
const isElided = (word: string): boolean => /[’']$/.test(word);

function infinitiveIn(zone: string, scanners: Scanners): number {
  for (const match of zone.matchAll(/\p{L}+/gu)) {
    if (isInfinitive(match[0], scanners)) return match.index;
  }
  return -1;
}

/** A list of those named, from the first on: joined by commas and `and`, with few words between. */
export function listFrom(
  text: string,
  from: number,
  mentions: readonly Mention[],
  scanners: Scanners,
): readonly Mention[] {
  const list: Mention[] = [];
  let end = from;
  for (const mention of mentions) {
    if (mention.start < end) continue;
    const gap = text.slice(end, mention.start);
    const isFirst = list.length === 0 && mention.start === from;
    if (!isFirst && !isListGap(gap, scanners)) break;
    list.push(mention);
    end = mention.end;
  }
  return list;
}

/** The last list of those named before a place. */
function listBefore(
  text: string,
  mentions: readonly Mention[],
  before: number,
  scanners: Scanners,
): readonly Mention[] {
  const earlier = mentions.filter(({ end }) => end <= before);
  const list: Mention[] = [];
  for (const mention of earlier.reverse()) {
    const [first] = list;
    if (first && !isListGap(text.slice(mention.end, first.start), scanners)) break;
    list.unshift(mention);
  }
  return list;
}

function isListGap(gap: string, scanners: Scanners): boolean {
  const { joins, joinsGlued, asides, partners, listStops } = scanners.words;
  if (!scanners.spaced) {
    const others = [...gap].filter((sign) => !joinsGlued.includes(sign)).join('');
    return (
      others !== gap && others.length <= LIST_SIGNS && !asides.some((word) => gap.includes(word))
    );
  }
  if (!isNear(gap, LIST_WORDS, 0, scanners)) return false;
  const lower = ` ${gap.toLowerCase()} `;
  const joined = joins.some((join) =>
    /\p{L}/u.test(join) ? hasWord(lower, join) : lower.includes(join),
  );
  // `والقطاع`: the conjunction is glued to what follows.
  const isJoined = joined || joinsGlued.some((join) => lower.includes(` ${join}`));
  if (!isJoined) return false;
  return (
    !listStops.some((stop) => hasWord(lower, stop)) &&
    !asides.some((aside) => hasWord(lower, aside)) &&
    !partners.some(({ before }) => hasWord(lower, before))
  );
}

const hasWord = (padded: string, word: string): boolean => {
  const at = padded.indexOf(word);
  if (at < 0) return false;
  if (!/\p{L}/u.test(word.charAt(0)) || /\p{Script=Han}/u.test(word)) return true;
  return !/\p{L}/u.test(padded.charAt(at - 1)) && !/\p{L}/u.test(padded.charAt(at + word.length));
};

/** Few words, or signs where words are not parted, and nothing that ends a thought or says what to do. */
function isNear(gap: string, words: number, signs: number, scanners: Scanners): boolean {
  if (/[;:؛；：.。]/.test(gap)) return false;
  const { spaced } = scanners;
  if (!spaced) {
    const words = withoutDeterminers(gap, scanners);
    return words.length <= signs;
  }
  const found = gap.split(/[\s,،()]+/).filter((word) => word !== '');
  return found.length <= words && !found.some((word) => isInfinitive(word, scanners));
}

/** `所有《公约》` before `缔约国` says which ones, no more. */
function withoutDeterminers(gap: string, { words }: Scanners): string {
  let rest = gap
    .replace(/^[，,]/, '')
    .replace(/《[^《》]{1,24}》/, '')
    .trim();
  for (let before = ''; before !== rest;) {
    before = rest;
    const word = words.determiners.find((each) => rest.startsWith(each));
    if (word !== undefined) rest = rest.slice(word.length).replace(/^的/, '').trim();
  }
  return rest;
}

const isInfinitive = (word: string, { words }: Scanners): boolean =>
  word.length > 4 && words.infinitives.some((ending) => word.endsWith(ending));

/** How far ` them` reaches; 0 where another word stands there. */
function pronounLength(text: string, { words, spaced }: Scanners): number {
  const trimmed = text.trimStart().toLowerCase();
  const pronoun = words.pronouns.find(
    (each) => trimmed.startsWith(each) && !(spaced && /^\p{L}/u.test(trimmed.slice(each.length))),
  );
  return pronoun === undefined ? 0 : text.length - text.trimStart().length + pronoun.length;
}

/** Those who help: `in coordination with the Group`, `与小组协调`. */
export function partnersIn(
  text: string,
  from: number,
  to: number,
  mentions: readonly Mention[],
  scanners: Scanners,
): readonly Mention[] {
  const found: Mention[] = [];
  for (const hit of scanners.partners.in(text.slice(from, to))) {
    const start = from + hit.end;
    const after = mentions.filter((mention) => mention.start >= start && mention.start < to);
    const [first] = after;
    if (!first || !isNear(text.slice(start, first.start), NEAR_WORDS, PARTNER_SIGNS, scanners))
      continue;
    const list = listFrom(text, first.start, after, scanners);
    const behind = text.slice(list.at(-1)?.end ?? start);
    const isClosed =
      hit.value.length === 0 || hit.value.some((word) => behind.slice(0, 12).includes(word));
    if (isClosed) found.push(...list);
  }
  return found;
}

/** How far behind `report` the one may stand to whom it goes. */
const REPORT_REACH = 160;

/** Those to whom the result goes: `to report … to the Commission`, `向委员会…报告`. */
export function recipientsIn(
  text: string,
  from: number,
  to: number,
  mentions: readonly Mention[],
  scanners: Scanners,
): readonly Mention[] {
  for (const report of scanners.reports.in(text.slice(from, to))) {
    const [start, end] = [from + report.start, from + report.end];
    const addressed = mentions.find((mention) => {
      if (mention.start < from || mention.end > to) return false;
      if (mention.start >= end) {
        const gap = text.slice(end, mention.start);
        // `for the consideration of the Commission`
        const isBeside = /\s\p{L}+$/u.test(report.value) && isNear(gap, 2, 0, scanners);
        return isBeside || (gap.length <= REPORT_REACH && isAddressed(text, mention, scanners));
      }
      const isBefore = !scanners.spaced && mention.end <= start && start - mention.end <= 40;
      return isBefore && isAddressed(text, mention, scanners);
    });
    if (addressed) return [addressed];
  }
  return [];
}

/** `to the`, `à la`, `向` right before; where the case says it, no preposition. */
function isAddressed(text: string, { start }: Mention, { words, spaced }: Scanners): boolean {
  const before = text.slice(Math.max(0, start - 32), start).toLowerCase();
  if (words.recipients.length === 0) return /\p{L}{4,} $/u.test(before);
  if (!spaced) {
    // `向2027年科学和技术促进发展委员会第三十届会议报告`
    const plain = before.replace(/\d{4}年(?:首届)?$/, '');
    return words.recipients.some((word) => plain.endsWith(word));
  }
  const lastWords = before.trim().split(/\s+/).slice(-3);
  return lastWords.some((word) => words.recipients.includes(word));
}
