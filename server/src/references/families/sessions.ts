import type { LanguagePack } from '../../languages/types.ts';
import type { Family, Reading } from '../family.ts';
import { gapText } from '../gaps.ts';
import { meaning, type Token } from '../tokens.ts';
import type { SessionReference } from '../types.ts';

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/** The parts of a session as they stand around its word, each with its place. */
interface Parts {
  start: number;
  end: number;
  ordinal?: Piece;
  year?: Piece;
  body?: string;
}

// Behind a figure used as an ordinal: `30th`, `60º`, `61er`, `30-й`.
const FIGURE_ENDING = /^(?:st|nd|rd|th|\.?º|\.?ª|er|re|e|ème|-[йяюм]|-ой)? ?$/;

/**
 * Sessions by ordinal or year: `its thirtieth session, in 2027`, `الدورة الثامنة والعشرين (7-11 أبريل
 * 2025)`, `科学和技术促进发展委员会第三十届会议`, `مؤتمر المندوبين المفوضين لعام 2026`. Whose session it is
 * stands beside it, or is the nearest body before it that holds sessions.
 */
export const sessions: Family = (reading) => {
  const found: SessionReference[] = [];
  for (const [index, token] of reading.tokens.entries()) {
    const sessionsHere = meaning(token, 'session')
      ? aroundWord(reading, index)
      : conferenceOfYear(reading, index);
    for (const session of sessionsHere) {
      const last = found.at(-1);
      if (!(last && last.span.end > session.span.start)) found.push(session);
    }
  }
  return found;
};

const NONE: readonly SessionReference[] = [];

function aroundWord(reading: Reading, index: number): readonly SessionReference[] {
  const { tokens } = reading;
  const token = tokens[index];
  if (!token || isSpecial(reading, token)) return NONE;
  const parts: Parts = { start: token.start, end: token.end };
  readBefore(reading, index, parts);
  let next = index + 1;
  const beside = bodyBeside(reading, index, parts);
  if (beside !== undefined) next = beside;
  if (!parts.ordinal) next = readOrdinalBehind(reading, next, parts);
  if (parts.body === undefined) bodyBeside(reading, next - 1, parts);
  readYearBehind(reading, parts);
  readYearBeforeName(reading, index, parts);
  if (!parts.ordinal && !parts.year) return NONE;
  const body = parts.body ?? nearestBody(reading, index);
  const session = body === undefined ? undefined : sessionOf(body, parts, reading);
  if (body === undefined || !session) return NONE;
  if (!parts.ordinal) return [session];
  const alike = ordinalsAlike(reading, index, parts.ordinal).map((ordinal): SessionReference => ({
    kind: 'session',
    span: { start: ordinal.start, end: ordinal.end },
    id: `${body}:${ordinal.value}`,
    body,
    ordinal: { span: { start: ordinal.start, end: ordinal.end }, value: ordinal.value },
  }));
  return [...alike, session].sort((one, other) => one.span.start - other.span.start);
}

const specialWords = new WeakMap<LanguagePack, readonly string[]>();

/** `tenth special session`, `dixième session extraordinaire`: counted in a series of its own. */
function isSpecial({ text, pack }: Reading, { start, end }: Token): boolean {
  let words = specialWords.get(pack);
  if (!words) specialWords.set(pack, (words = Object.keys(pack.references.sessionSpecial)));
  const before = gapText(text, Math.max(0, start - LONGEST_QUALIFIER), start).trimEnd();
  const behind = gapText(text, end, end + LONGEST_QUALIFIER).trimStart();
  return words.some((word) => before.endsWith(word) || behind.startsWith(word));
}

const LONGEST_QUALIFIER = 30;
/** Of one list: `its seventy-fourth, seventy-fifth and seventy-sixth sessions`. */
const MOST_ALIKE = 8;

/** The other ordinals of a list that shares its word: `the eighty-fourth and eighty-fifth sessions`. */
function ordinalsAlike(reading: Reading, index: number, known: Piece): Piece[] {
  const { tokens, text, gaps, pack } = reading;
  const word = tokens[index];
  if (!word) return [];
  const behind = known.start >= word.end;
  const step = behind ? 1 : -1;
  const alike: Piece[] = [];
  let at = index;
  while (tokens[at] && tokens[at]?.start !== known.start) at += step;
  for (let count = 0; count < MOST_ALIKE; count++) {
    const last = tokens[at];
    const next = tokens[at + step];
    const ordinal = meaning(next, 'ordinal');
    if (!last || !next || !ordinal) break;
    const gap = behind ? text.slice(last.end, next.start) : text.slice(next.end, last.start);
    // `第八十四届和第八十五届会议`
    const bare = pack.spaced ? gap : gap.replace(/^届?(.*?)第?$/, '$1');
    if (gap === '' || !(gaps.list.test(bare) || gaps.to.test(bare)) || bare.trim() === '') break;
    alike.push({ start: next.start, end: next.end, value: ordinal.value });
    at += step;
  }
  return alike;
}

/** `thirtieth` before `session`; a year before it: `its 2026 session`. */
function readBefore({ tokens, text, pack }: Reading, index: number, parts: Parts): void {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token || !before) return;
  const gap = text.slice(before.end, token.start);
  const ordinal = meaning(before, 'ordinal');
  const qualified = stripQualifier(gap, pack.references.sessionPlain);
  if (ordinal && /^ ?$/.test(qualified)) {
    parts.ordinal = { start: before.start, end: before.end, value: ordinal.value };
    parts.start = before.start;
    if (!pack.spaced && text.charAt(before.start - 1) === '第') parts.start = before.start - 1;
  } else if (before.kind === 'number' && before.form === 'plain') {
    if (isYear(before.value) && /^ ?$/.test(qualified)) {
      parts.year = { start: before.start, end: before.end, value: before.value };
      parts.start = before.start;
    } else if (
      before.value >= 1 &&
      before.value <= 130 &&
      FIGURE_ENDING.test(qualified) &&
      qualified !== ''
    ) {
      parts.ordinal = { start: before.start, end: before.end, value: before.value };
      parts.start = before.start;
    } else if (!pack.spaced && text.charAt(before.start - 1) === '第' && qualified === '') {
      parts.ordinal = { start: before.start, end: before.end, value: before.value };
      parts.start = before.start - 1;
    }
  }
}

const isYear = (value: number): boolean => value >= 1945 && value <= 2100;

function stripQualifier(gap: string, qualifiers: readonly string[]): string {
  const trimmed = gap.trim();
  return qualifiers.includes(trimmed) ? ' ' : gap;
}

/** The body right behind: `session of the Commission`, `دورة اللجنة`; the index after it. */
function bodyBeside(reading: Reading, index: number, parts: Parts): number | undefined {
  const { tokens, text, gaps, pack } = reading;
  const next = tokens[index + 1];
  if (!next) return undefined;
  const body = seriesBody(next, reading);
  if (body === undefined) return undefined;
  const gap = stripQualifier(gapText(text, parts.end, next.start), pack.references.sessionPlain);
  const plain = gap.trim() === '' && pack.proclitics.length > 0;
  if (gap.length > 12 || !(plain || gaps.of.test(gap) || gap === ' ل')) return undefined;
  parts.body = body;
  parts.end = next.end;
  return index + 2;
}

function readOrdinalBehind({ tokens, text, pack }: Reading, index: number, parts: Parts): number {
  const next = tokens[index];
  const ordinal = meaning(next, 'ordinal');
  if (!next || !ordinal) return index;
  const gap = stripQualifier(text.slice(parts.end, next.start), pack.references.sessionPlain);
  if (!/^ ?$/.test(gap)) return index;
  parts.ordinal = { start: next.start, end: next.end, value: ordinal.value };
  parts.end = next.end;
  return index + 1;
}

// `(7-11 أبريل 2025)`, `(7–11 April 2025)`: dates of the session in parentheses.
const DATES_IN_PARENTHESES = /^ ?\([^()\n]{0,30}?((?:19|20)\d\d)\)/;

function readYearBehind({ text, pack }: Reading, parts: Parts): void {
  if (parts.year) return;
  const rest = text.slice(parts.end, parts.end + 60);
  const dates = DATES_IN_PARENTHESES.exec(rest);
  if (dates) {
    const end = parts.end + dates[0].length;
    parts.year = { start: end - 5, end: end - 1, value: Number(dates[1]) };
    parts.end = end;
    return;
  }
  const joined = gapText(rest, 0, rest.length);
  for (const phrase of longestFirst(pack.references.sessionYear)) {
    if (phrase === '' || phrase === '(') continue;
    const at = joined.startsWith(phrase)
      ? phrase.length
      : joined.startsWith(` ${phrase}`)
        ? phrase.length + 1
        : -1;
    if (at < 0) continue;
    const year = /^ ?((?:19|20)\d\d)(?![\d/-])/.exec(joined.slice(at));
    if (!year) continue;
    const end = parts.end + at + year[0].length;
    parts.year = { start: end - 4, end, value: Number(year[1]) };
    const behind = pack.references.yearWordsBehind.find((word) => text.startsWith(word, end));
    parts.end = end + (behind?.length ?? 0);
    return;
  }
}

// `2027年`, `2027年举行的` before a session or the body that holds it; not `2027年2月`.
const YEAR_BEFORE = /(?<![0-9])((?:19|20)[0-9]{2})年(?:(?:将)?(?:举行|召开)的|的)?$/;
/** How far the year reaches back: `2027年将举行的`. */
const YEAR_BEFORE_LENGTH = 10;

/** Chinese puts the year before the body: `2027年科学和技术促进发展委员会第三十届会议`. It stays outside the session. */
function readYearBeforeName({ tokens, text, pack }: Reading, index: number, parts: Parts): void {
  if (pack.spaced || parts.year || !parts.ordinal) return;
  let end = parts.start;
  for (let at = index - 1; at >= 0; at--) {
    const token = tokens[at];
    if (!token || token.end < parts.start) break;
    if (token.end === parts.start && meaning(token, 'name')?.of === 'body') end = token.start;
  }
  const year = YEAR_BEFORE.exec(text.slice(Math.max(0, end - YEAR_BEFORE_LENGTH), end));
  if (!year) return;
  const start = end - year[0].length;
  parts.year = { start, end: start + 4, value: Number(year[1]) };
}

const sorted = new Map<readonly string[], readonly string[]>();

function longestFirst(phrases: readonly string[]): readonly string[] {
  let known = sorted.get(phrases);
  if (!known) sorted.set(phrases, (known = [...phrases].sort((a, b) => b.length - a.length)));
  return known;
}

/** `مؤتمر المندوبين المفوضين لعام 2026`: a conference known by its year. */
function conferenceOfYear(reading: Reading, index: number): readonly SessionReference[] {
  const token = reading.tokens[index];
  const name = meaning(token, 'name');
  if (!token || name?.of !== 'body' || reading.facts.sessionStyle(name.id) !== 'year') return NONE;
  const parts: Parts = { start: token.start, end: token.end };
  readYearBehind(reading, parts);
  const session = parts.year && sessionOf(name.id, parts, reading);
  return session ? [session] : NONE;
}

/** A body whose sessions are known, by its name or the short name that the house gives it. */
function seriesBody(token: Token | undefined, { facts, context }: Reading): string | undefined {
  const name = meaning(token, 'name');
  const short = meaning(token, 'short-organ')?.organ;
  const body =
    name?.of === 'body'
      ? name.id
      : short === 'assembly'
        ? facts.assembly
        : short === 'council'
          ? context.house === 'itu'
            ? facts.ituCouncil
            : context.organ
          : undefined;
  return body !== undefined && facts.sessionStyle(body) !== undefined ? body : undefined;
}

/** How many tokens before a session the body it belongs to is looked for. */
const FARTHEST_BODY = 200;

function nearestBody(reading: Reading, index: number): string | undefined {
  for (let at = index - 1; at >= Math.max(0, index - FARTHEST_BODY); at--) {
    const body = seriesBody(reading.tokens[at], reading);
    if (body !== undefined) return body;
  }
  const { facts, context } = reading;
  return context.organ !== undefined && facts.sessionStyle(context.organ) !== undefined
    ? context.organ
    : undefined;
}

function sessionOf(body: string, parts: Parts, { facts }: Reading): SessionReference | undefined {
  const { ordinal, year } = parts;
  const byYear = facts.sessionStyle(body) === 'year';
  const number = byYear
    ? (year?.value ?? ordinal?.value)
    : (ordinal?.value ?? (year && facts.sessionInYear(body, year.value)) ?? year?.value);
  if (number === undefined) return undefined;
  return {
    kind: 'session',
    span: { start: parts.start, end: parts.end },
    id: `${body}:${number}`,
    body,
    ...(ordinal && {
      ordinal: { span: { start: ordinal.start, end: ordinal.end }, value: ordinal.value },
    }),
    ...(year && { year: { span: { start: year.start, end: year.end }, value: year.value } }),
  };
}
