import { daysOfSession } from '../../registry/sessions.ts';
import type { SessionFacts } from '../../registry/types.ts';
import { readableTime, sessionAway } from './time.ts';
import type { DescribeContext, Fact } from './types.ts';
import { NOT_CHECKED, fact, readableOrdinal } from './words.ts';

/** A summit of a few meetings is told whole. */
const FEW = 3;

/** So many sessions to come are told. */
const TO_COME = 2;

/**
 * When a body meets: its last session before the day of the draft, one that is under way, and those to
 * come: `28th: 7–11 April 2025, Geneva, last year`.
 */
export function meetingFacts({ registry, asOf }: DescribeContext, body: string): readonly Fact[] {
  const sessions = registry.sessionsOf(body);
  const past = sessions.filter((session) => daysOfSession(session).to < asOf);
  const rest = sessions.slice(past.length);
  const now = rest.filter((session) => daysOfSession(session).from <= asOf);
  const next = rest.slice(now.length, now.length + TO_COME);
  const before = sessions.length > FEW ? past.slice(-1) : past;
  return fact('Meets', ...[...before, ...now, ...next].map((it) => write(it, asOf)));
}

function write(session: SessionFacts, asOf: string): string {
  const { ordinal, place, subject, basis, dates, datesBasis } = session;
  const which = ordinal === undefined ? '' : `${readableOrdinal(ordinal)} session: `;
  const where = place === undefined ? '' : `, ${place}`;
  const what = subject === undefined ? '' : ` – ${subject}`;
  const note = (dates === undefined ? basis : datesBasis) === 'memory' ? NOT_CHECKED : '';
  return `${which}${readableTime(session)}${note}${where}, ${sessionAway(session, asOf)}${what}`;
}
