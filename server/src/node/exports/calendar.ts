import { createHash } from 'node:crypto';
import ical from 'ical-generator';
import { namesOf } from './records.ts';
import type { MandateRecord } from './records.ts';

/** Longer than this no meeting lasts: what is due at a session of a year is due by its end. */
const LONGEST_MEETING = 31;
const DAY = 86_400_000;

/**
 * A calendar of all that is due on a day, at a session or by a year, as whole days: on the days of the
 * session, or on the last day of what is longer. `asOf` is when it was made. What has no such deadline is
 * left out.
 */
export function calendar(records: readonly MandateRecord[], asOf: string): string {
  const made = timeOf(asOf);
  const dates = ical({ name: 'Mandates', prodId: { company: 'Chapeau', product: 'mandates' } });
  const seen = new Map<string, number>();
  for (const record of records.filter(isDated)) {
    const { from, to } = daysOf(record);
    const key = [record.file, record.paragraph, record.verb, record.task].join('\n');
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    dates.createEvent({
      id: `${createHash('sha256').update(`${key}\n${count}`).digest('hex').slice(0, 32)}@chapeau`,
      start: from,
      // The day after the last.
      end: new Date(to.getTime() + DAY),
      allDay: true,
      timezone: 'UTC',
      stamp: made,
      summary: summaryOf(record),
      description: descriptionOf(record),
    });
  }
  return dates.toString();
}

const isDated = ({ deadline }: MandateRecord): boolean => deadline?.to !== undefined;

function daysOf({ deadline }: MandateRecord): { readonly from: Date; readonly to: Date } {
  const to = timeOf(deadline?.to ?? '');
  const from = timeOf(deadline?.from ?? '');
  const isMeeting = (to.getTime() - from.getTime()) / DAY < LONGEST_MEETING;
  return { from: isMeeting ? from : to, to };
}

const timeOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

const LONGEST_SUMMARY = 90;

function summaryOf({ actors, task }: MandateRecord): string {
  const text = actors.length > 0 ? `${namesOf(actors)}: ${task}` : task;
  return text.length <= LONGEST_SUMMARY ? text : `${text.slice(0, LONGEST_SUMMARY - 1)}…`;
}

function descriptionOf({
  file,
  line,
  paragraph,
  wording,
  actors,
  task,
  deadline,
}: MandateRecord): string {
  const place = paragraph === '' ? `line ${line}` : paragraph;
  return [
    `${file}, ${place}: ${wording} ${namesOf(actors)}`.trimEnd(),
    task,
    ...(deadline ? [`By: ${deadline.text}`] : []),
    ...(deadline?.wholeYear === true ? ['Only the year is known.'] : []),
  ].join('\n');
}

/** Deadlines without a day that anybody knows, which the calendar therefore leaves out. */
export const undatedIn = (
  records: readonly MandateRecord[],
): readonly {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly says: string;
}[] =>
  records.flatMap(({ file, line, column, deadline }) =>
    deadline?.state === 'open' ? [{ file, line, column, says: deadline.text }] : [],
  );
