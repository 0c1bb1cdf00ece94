import { parseId } from '../registry/ids.ts';
import type { Conference, Registry } from '../registry/types.ts';
import { valueIn } from '../syntax/frontMatter.ts';
import type { FrontMatter, Paragraph } from '../syntax/types.ts';

/** `(Dubai, 2018)`, `（2018年，迪拜）` behind the name of a conference. */
const MET_IN = /[(（][^()（）]*?(?<year>\d{4})[^()（）]*[)）]/;
const YEAR = /\d{4}/;

/** What a text says of itself that tells at which meeting it is adopted. */
interface Adopted {
  readonly frontMatter?: FrontMatter | undefined;
  /** The line of the organ: `The Plenipotentiary Conference … (Dubai, 2018),`. */
  readonly organLine?: Paragraph | undefined;
  readonly organ?: string | undefined;
  /** The id of the text itself: `itu:pp/res/71@rev(dubai,2018)`. */
  readonly self?: string | undefined;
}

/**
 * The conference that adopts the text: PP Dubai 2018, as `place: Dubai, 2018` says in front matter,
 * as the line of the organ says, or the edition in the title. Undefined where none of them says it,
 * or no such conference is known.
 */
export function meetingOf(
  { frontMatter, organLine, organ, self }: Adopted,
  registry: Registry,
): Conference | undefined {
  const own = self === undefined ? undefined : parseId(self);
  const edition = own?.kind === 'itu' ? own.edition : undefined;
  const body = organ ?? (own?.kind === 'itu' ? own.body : undefined);
  if (body === undefined) return undefined;
  const year =
    YEAR.exec(valueIn(frontMatter, 'place') ?? '')?.[0] ??
    MET_IN.exec(organLine?.text ?? '')?.groups?.['year'] ??
    edition?.year;
  if (year === undefined) return undefined;
  return registry.conferences(body).find((meeting) => meeting.year === Number(year));
}

/** The last day of a conference, or of its year where its days are not known. */
export const lastDayOf = ({ year, dates }: Conference): string =>
  dates?.split('/')[1] ?? `${year}-12-31`;
