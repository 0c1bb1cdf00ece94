import type { LanguageTag } from '../../languages/types.ts';
import { daysOfSession } from '../../registry/sessions.ts';
import type { SessionFacts } from '../../registry/types.ts';
import { isolate } from './isolate.ts';
import { readableTime, sessionAway } from './time.ts';
import type { DescribeContext, Fact } from './types.ts';
import { uiWords } from './ui/index.ts';
import { fact, notChecked, sessionName } from './words.ts';

/** A summit of a few meetings is told whole. */
const FEW = 3;

/** So many sessions to come are told. */
const TO_COME = 2;

/**
 * When a body meets: its last session before the day of the draft, one that is under way, and those to
 * come: `28th: 7–11 April 2025, Geneva, last year`.
 */
export function meetingFacts(
  { registry, asOf, ui }: DescribeContext,
  body: string,
): readonly Fact[] {
  const sessions = registry.sessionsOf(body);
  const past = sessions.filter((session) => daysOfSession(session).to < asOf);
  const rest = sessions.slice(past.length);
  const now = rest.filter((session) => daysOfSession(session).from <= asOf);
  const next = rest.slice(now.length, now.length + TO_COME);
  const before = sessions.length > FEW ? past.slice(-1) : past;
  return fact(ui, 'meets', ...[...before, ...now, ...next].map((it) => write(it, asOf, ui)));
}

function write(session: SessionFacts, asOf: string, ui: LanguageTag): string {
  const { ordinal, place, subject, basis, dates, datesBasis } = session;
  const { colon, comma } = uiWords(ui);
  const which = ordinal === undefined ? '' : `${sessionName(ui, ordinal)}${colon}`;
  const where = place === undefined ? '' : `${comma}${isolate(ui, place)}`;
  const what = subject === undefined ? '' : ` – ${isolate(ui, subject)}`;
  const note = (dates === undefined ? basis : datesBasis) === 'memory' ? notChecked(ui) : '';
  return `${which}${readableTime(session, ui)}${note}${where}${comma}${sessionAway(session, asOf, ui)}${what}`;
}
