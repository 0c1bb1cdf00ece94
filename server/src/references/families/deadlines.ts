import type { Family, Reading } from '../family.ts';
import { gapText } from '../gaps.ts';
import { organOf } from '../organs.ts';
import { meaning, type WordToken } from '../tokens.ts';
import type { DateReference, DeadlineReference, SessionReference } from '../types.ts';

type Due = SessionReference | DateReference;

// A deadline stays in its sentence, and near the verb that sets it.
const SENTENCE_END = /[;؛；。]|[.] |\.$/;
const CLAUSE_END = /[，,;；。]/;
const REACH = 320;
/** How far apart two ends of one deadline stand: `at its 2026 session and to the conference of 2026`. */
const JOINED = 20;

/**
 * When something asked for is due: `to report to the Commission at its thirtieth session, in 2027`,
 * `بحلول عام 2030`, `convene a high-level meeting in 2035`. From the verb that sets it to the last
 * session or year.
 */
export const deadlines: Family = (reading) => {
  const dues = reading.found
    .filter((reference): reference is Due => reference.kind === 'session' || isYearDate(reference))
    .sort((a, b) => a.span.start - b.span.start);
  const found: DeadlineReference[] = [];
  for (let at = 0; at < dues.length; at++) {
    const due = dues[at];
    if (!due || (found.at(-1)?.span.end ?? 0) > due.span.start) continue;
    const verb = verbBefore(reading, due) ?? verbBehind(reading, due);
    if (!verb) continue;
    const group = [due];
    while (at + 1 < dues.length && goesOn(reading, group.at(-1) ?? due, dues[at + 1])) {
      at++;
      const next = dues[at];
      if (next) group.push(next);
    }
    const id = idOf(reading, verb, group);
    if (id === undefined) continue;
    found.push({
      kind: 'deadline',
      span: {
        start: Math.min(startOf(reading, verb), due.span.start),
        end: Math.max(group.at(-1)?.span.end ?? due.span.end, verb.end),
      },
      id,
    });
  }
  return found;
};

const isYearDate = (reference: { readonly kind: string; readonly id: string }): boolean =>
  reference.kind === 'date' && /^\d{4}(?:-\d\d){0,2}$/.test(reference.id);

/**
 * The nearest verb before it that sets a deadline. A bare year or date needs one that governs it, `by
 * 2030`, or a meeting to be held then; what a citation is dated is no deadline.
 */
function verbBefore(reading: Reading, due: Due): WordToken | undefined {
  const { tokens, text } = reading;
  if (isPast(reading, due)) return undefined;
  for (let at = indexBefore(tokens, due.span.start); at >= 0; at--) {
    const token = tokens[at];
    if (!token || due.span.start - token.end > REACH) return undefined;
    if (SENTENCE_END.test(text.slice(token.end, due.span.start))) return undefined;
    // A citation between tells of something done.
    if (token.kind === 'symbol' || (token.kind === 'number' && token.form !== 'plain'))
      return undefined;
    const setting = meaning(token, 'due');
    if (!setting || token.kind !== 'word') continue;
    const distance = due.span.start - token.end;
    const fits =
      due.kind === 'session'
        ? setting.governs !== 'year'
        : setting.governs === 'year'
          ? distance <= BESIDE
          : setting.governs === 'either' && distance <= YEAR_REACH;
    if (fits) return token;
  }
  return undefined;
}

/** How far behind a session its verb stands in Chinese: `在第八十一届会议上向大会提交`. */
const VERB_BEHIND = 24;

/** Chinese may put the verb behind: `向大会第八十一届会议提交报告`. */
function verbBehind({ tokens, text, pack }: Reading, due: Due): WordToken | undefined {
  if (pack.spaced || due.kind !== 'session') return undefined;
  for (let at = indexBefore(tokens, due.span.end) + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.start - due.span.end > VERB_BEHIND) return undefined;
    if (CLAUSE_END.test(text.slice(due.span.end, token.start))) return undefined;
    if (token.kind === 'word' && meaning(token, 'due')?.governs === 'session') return token;
  }
  return undefined;
}

const YEAR_REACH = 90;
const BESIDE = 5;

/** A session of last year may still sit; older ones, and years gone by, are told of, not asked for. */
function isPast(reading: Reading, due: Due): boolean {
  const { year } = reading.context;
  const when = Number(yearOf(due, reading)?.slice(0, 4));
  if (year === undefined || !Number.isInteger(when)) return false;
  return due.kind === 'session' ? when < year - 1 : when < year;
}

function indexBefore(tokens: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function goesOn({ text }: Reading, last: Due, next: Due | undefined): boolean {
  if (!next || next.kind !== last.kind) return false;
  const gap = text.slice(last.span.end, next.span.start);
  return gap.length <= JOINED && !SENTENCE_END.test(gap) && !/[,،]/.test(gap);
}

function idOf(reading: Reading, verb: WordToken, group: readonly Due[]): string | undefined {
  const years = group.map((due) => yearOf(due, reading));
  const sessions = group.flatMap((due) => (due.kind === 'session' ? [due.id] : []));
  if (sessions.length > 0) {
    const year = years.find((value) => value !== undefined);
    return `${year === undefined ? '' : `${year}: `}${sessions.join(' + ')}`;
  }
  const event = eventBetween(reading, verb, group[0]);
  const when = [...new Set(years.filter((year) => year !== undefined))].join(' and ');
  return when === '' ? undefined : event === undefined ? when : `${when}: ${event}`;
}

function yearOf(due: Due, { facts }: Reading): string | undefined {
  if (due.kind === 'date') return due.id;
  if (due.year) return String(due.year.value);
  const year = due.ordinal && facts.sessionYear(due.body, due.ordinal.value);
  return year === undefined ? undefined : String(year);
}

/**
 * What is to be held then: `at the Global Dialogue, in 2026`, whose sessions are counted, or a meeting
 * that somebody convenes, `calls upon the General Assembly to hold a high-level meeting in 2035`.
 */
function eventBetween(reading: Reading, verb: WordToken, due: Due | undefined): string | undefined {
  const { tokens, facts } = reading;
  if (!due) return undefined;
  for (let at = indexBefore(tokens, due.span.start); at >= 0; at--) {
    const token = tokens[at];
    if (!token || token.start <= verb.start) return undefined;
    const held = meaning(token, 'meeting');
    const convener = held && convenerBefore(reading, verb);
    if (convener !== undefined) return `${convener} ${held?.id ?? ''}`;
    const name = meaning(token, 'name');
    if (name?.of !== 'body') continue;
    const ordinal =
      due.kind === 'date' ? facts.sessionInYear(name.id, Number(due.id.slice(0, 4))) : undefined;
    return ordinal === undefined ? undefined : `${name.id}:${ordinal}`;
  }
  return undefined;
}

/** Who is asked to: the body named last before the verb in its sentence, else whoever acts. */
function convenerBefore(
  { tokens, text, context, facts }: Reading,
  verb: WordToken,
): string | undefined {
  for (let at = indexBefore(tokens, verb.start); at >= 0; at--) {
    const token = tokens[at];
    if (!token || verb.start - token.end > REACH) break;
    if (SENTENCE_END.test(text.slice(token.end, verb.start))) break;
    const organ = organOf(token);
    if (organ) return organ.organ === 'assembly' ? facts.assembly : organ.organ;
  }
  return context.organ;
}

/** With the particles before the verb: `وأن تقدم`, `ثم تقديم`, `to submit`. */
function startOf({ text, pack }: Reading, verb: WordToken): number {
  let start = beforeProclitics(text, verb.start, pack.proclitics);
  for (const particle of pack.references.dueParticles) {
    const at = start - particle.length - 1;
    if (at >= 0 && gapText(text, at, start) === `${particle} `) {
      start = beforeProclitics(text, at, pack.proclitics);
      break;
    }
  }
  return start;
}

function beforeProclitics(text: string, start: number, proclitics: readonly string[]): number {
  let at = start;
  while (at > 0 && proclitics.includes(text.charAt(at - 1)) && at > start - 2) at--;
  return at === 0 || !/\p{L}/u.test(text.charAt(at - 1)) ? at : start;
}
