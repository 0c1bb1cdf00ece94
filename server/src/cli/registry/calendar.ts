import { labelOf } from '../../features/describe/label.ts';
import { readableDate, readableTime, sessionAway } from '../../features/describe/time.ts';
import { INTERFACE_LANGUAGE, notChecked, sessionName } from '../../features/describe/words.ts';
import { groupBy } from '../../registry/lazy.ts';
import { shippedRegistry } from '../../registry/registry.ts';
import { isTrusted } from '../../registry/types.ts';
import type { Registry, SessionFacts } from '../../registry/types.ts';
import type { Streams } from '../run.ts';
import { workspaceHere } from '../workspaces.ts';

export interface CalendarOptions {
  readonly from: string;
  readonly to?: string;
  /** Acronyms or ids of bodies; all if there are none. */
  readonly body?: readonly string[];
  readonly format: 'text' | 'json';
}

/** Tells who meets between two days, past, announced or expected, and what is due there; 0, or 1 if nobody does. */
export function calendarCommand(options: CalendarOptions, { out, err }: Streams): number {
  const registry = workspaceHere()?.registry ?? shippedRegistry();
  const { from, to = yearAfter(from), format } = options;
  const bodies = options.body?.map((name) => bodyNamed(registry, name) ?? name);
  const meetings = registry
    .calendar(from, to)
    .filter(({ body }) => bodies === undefined || bodies.includes(body))
    .map((session) => ({ ...session, due: dueAt(registry, session) }));
  if (format === 'json') {
    out.write(`${JSON.stringify(meetings, null, 2)}\n`);
  } else if (meetings.length > 0) {
    const lines = meetings.map((meeting) => inWords(registry, meeting, from));
    out.write(`From ${inWordsOf(from)} to ${inWordsOf(to)}\n${lines.join('\n')}\n`);
  }
  if (meetings.length > 0) return 0;
  err.write(
    `chapeau: The registry knows of no meeting from ${inWordsOf(from)} to ${inWordsOf(to)}. It knows the sessions of ${registry.sessionBodies().join(', ')}.\n`,
  );
  return 1;
}

const inWordsOf = (day: string): string => readableDate(day, INTERFACE_LANGUAGE);

interface Meeting extends SessionFacts {
  /** `un:A/RES/80/173#67` */
  readonly due: readonly string[];
}

function inWords(registry: Registry, meeting: Meeting, asOf: string): string {
  const { body, ordinal, place, subject, basis, dates, datesBasis, due } = meeting;
  // High-level meetings of the Assembly are no body of their own and go by their subject.
  const known = registry.body(body)?.names[INTERFACE_LANGUAGE];
  const name = known ?? subject ?? body;
  const which = ordinal === undefined ? '' : `, ${sessionName(INTERFACE_LANGUAGE, ordinal)}`;
  const isSure = isTrusted((dates === undefined ? undefined : datesBasis) ?? basis);
  const what = [
    `${readableTime(meeting, INTERFACE_LANGUAGE)}${isSure ? '' : notChecked(INTERFACE_LANGUAGE)}`,
    ...(place === undefined ? [] : [place]),
    sessionAway(meeting, asOf, INTERFACE_LANGUAGE),
  ].join(', ');
  const about = subject === undefined || known === undefined ? '' : ` – ${subject}`;
  return [`  ${name}${which}: ${what}${about}`, ...dueInWords(registry, due)].join('\n');
}

/** `due there: A/RES/80/173, paragraphs 67, 113, 117`. */
const dueInWords = (registry: Registry, due: readonly string[]): readonly string[] =>
  [...groupBy(due, (id) => id.split('#')[0] ?? id)].map(([text, ids]) => {
    const numbers = ids.map((id) => id.split('#')[1]);
    const noun = numbers.length === 1 ? 'paragraph' : 'paragraphs';
    return `    due there: ${labelOf(registry, text)}, ${noun} ${numbers.join(', ')}`;
  });

function dueAt(registry: Registry, { body, ordinal, year }: SessionFacts): readonly string[] {
  const mandates = registry.mandatesDueAt(`${body}:${ordinal ?? year}`);
  return [...new Set(mandates.map(({ instrument, paragraph }) => `${instrument}#${paragraph}`))];
}

function bodyNamed(registry: Registry, name: string): string | undefined {
  const wanted = name.toLowerCase();
  return registry
    .bodies()
    .find(({ id, acronym }) => id === wanted || acronym?.toLowerCase() === wanted)?.id;
}

/** `2027-11-24` for `2026-11-24`. */
const yearAfter = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
