import { perPack } from '../../languages/perLanguage.ts';
import type { Family, Reading } from '../family.ts';
import { gapText } from '../gaps.ts';
import { meaning, type EditionNumber, type PlainNumber, type Token } from '../tokens.ts';
import type { Citation, WrittenEdition } from '../types.ts';

interface Item {
  readonly index: number;
  readonly token: EditionNumber | PlainNumber;
  readonly head: number;
  /** `ITU-R` before the number: the sector's own assembly or conference. */
  readonly sector?: { readonly body: string; readonly start: number };
  /** Body named right behind. */
  readonly behind?: { readonly body: string; readonly end: number };
}

const TYPES = { resolution: 'res', decision: 'dec', opinion: 'op', recommendation: 'rec' } as const;

/** `Resolution ITU-R 61-3`, `Résolution UIT-R 61-3`, `ITU-R第61-3号决议`: the sector is written before the number. */
const sectorPattern = perPack(
  ({ references }) => new RegExp(`(?:ITU|${references.union})-([RTD]) ?第?$`, 'u'),
);

const SECTOR_BODY: Readonly<Record<string, string>> = { R: 'itu-ra', T: 'itu-wtsa', D: 'itu-wtdc' };

/**
 * Citations of ITU's conferences and Council: `Resolution 140 (Rev. Dubai, 2018)`, `Council
 * Resolution 1332 (Modified 2024)`, `القرارات 140 (…) و172 (…) لمؤتمر المندوبين المفوضين`. Place and
 * year never name the body alone where several met there; the words around the list do, then the
 * registry's conferences, then the acting organ.
 */
export const itu: Family = (reading) => {
  const citations: Citation[] = [];
  let list = 0;
  for (const group of groups(reading)) {
    list++;
    for (const [position, item] of group.entries()) {
      const citation = cite(item, position, group, reading);
      if (citation)
        citations.push(group.length > 1 ? { ...citation, list: 1000 + list } : citation);
    }
  }
  return citations;
};

function groups(reading: Reading): Item[][] {
  const { tokens, pack } = reading;
  const found: Item[][] = [];
  let head = -1;
  let last: Item | undefined;
  for (const [index, token] of tokens.entries()) {
    if (meaning(token, 'head')) head = index;
    if (token.kind !== 'number' || (token.form !== 'edition' && token.form !== 'plain')) continue;
    const inside = token.form === 'edition' && token.head !== undefined;
    const own = inside
      ? index
      : pack.references.headAfterNumbers
        ? headBehind(reading, index)
        : head;
    if (own < 0) continue;
    if (token.form === 'plain' && !announcedBare(reading, index, own)) continue;
    const sector = sectorBefore(reading, token.start);
    const behind = bodyBehind(
      reading,
      pack.references.headAfterNumbers ? Math.max(own, index) : index,
    );
    const item: Item = {
      index,
      token,
      head: own,
      ...(sector && { sector }),
      ...(behind && { behind }),
    };
    // A list goes on while the head is the same and little but connectors stands between.
    const joined = last && last.head === own && !last.behind && token.start - last.token.end <= 24;
    if (joined) found.at(-1)?.push(item);
    else found.push([item]);
    last = item;
  }
  return found;
}

/** `第71号决议（2014年，釜山，修订版）`: the head stands behind the number, the edition behind the head. */
function headBehind({ tokens }: Reading, index: number): number {
  return meaning(tokens[index + 1], 'head') ? index + 1 : -1;
}

/** `Council Resolution 1299`, `Resolution 1386 of the Council`: no edition, but surely ITU's. */
function announcedBare(reading: Reading, index: number, head: number): boolean {
  const { tokens, text, context, pack } = reading;
  const token = tokens[index];
  const headToken = tokens[head];
  if (token?.kind !== 'number' || token.form !== 'plain' || !headToken) return false;
  if (token.value < 1 || token.value > 1999) return false;
  // `理事会第1299号决议`
  if (pack.references.headAfterNumbers) {
    const before = tokens[index - 1];
    if (!before || bodyOf(before, reading) === undefined) return false;
    const beside = text.slice(before.end, token.start) === '第';
    return beside && text.slice(token.end, headToken.start) === '号';
  }
  if (head !== index - 1 || token.start - headToken.end > 1) return false;
  const body = bodyOf(tokens[head - 1], reading);
  if (body !== undefined && headToken.start - (tokens[head - 1]?.end ?? 0) <= 1) return true;
  return context.house === 'itu' && bodyBehind(reading, index) !== undefined;
}

function sectorBefore({ text, pack }: Reading, start: number): Item['sector'] {
  const match = sectorPattern(pack).exec(text.slice(Math.max(0, start - 8), start));
  if (!match) return undefined;
  const body = SECTOR_BODY[match[1] ?? ''];
  return body === undefined ? undefined : { body, start: start - match[0].length };
}

/** The ITU body a token names; a short name stands for the one that the document is about. */
function bodyOf(token: Token | undefined, { facts, context }: Reading): string | undefined {
  const name = meaning(token, 'name');
  if (name?.of === 'body') return facts.series(name.id) === undefined ? undefined : name.id;
  const short = meaning(token, 'short-organ')?.organ;
  if (short === 'conference') return context.organ;
  if (short === 'council' && context.house === 'itu') return facts.ituCouncil;
  return undefined;
}

function bodyBehind(reading: Reading, index: number): Item['behind'] {
  const { tokens, text, gaps, pack } = reading;
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token || !next) return undefined;
  const body = bodyOf(next, reading);
  if (body === undefined) return undefined;
  const gap = gapText(text, token.end, next.start);
  if (gap.length > 20) return undefined;
  const joins =
    gaps.of.test(gap) ||
    (pack.proclitics.includes('ل') &&
      (gap === ' ل' || (text.startsWith('لل', next.start) && gap.trim() === '')));
  return joins ? { body, end: next.end } : undefined;
}

function cite(
  item: Item,
  position: number,
  group: readonly Item[],
  reading: Reading,
): Citation | undefined {
  const { tokens, facts, context } = reading;
  const { token } = item;
  const head = tokens[item.head];
  const type =
    (token.form === 'edition' ? token.head?.type : undefined) ?? meaning(head, 'head')?.type;
  if (!head || type === undefined) return undefined;
  const named = namedBody(item, group, reading);
  const edition = token.form === 'edition' ? token.edition : undefined;
  const meeting =
    edition?.meeting === undefined ? undefined : facts.meeting(edition.meeting, edition.year);
  // `(see ABC-19)`: the short name of no conference.
  if (edition?.meeting !== undefined && !meeting) return undefined;
  const met = meeting
    ? [meeting.body]
    : edition && edition.kind !== 'mod'
      ? facts.conferenceBodies(edition.place, edition.year)
      : [];
  const own =
    context.organ !== undefined && facts.series(context.organ) !== undefined
      ? context.organ
      : undefined;
  const body =
    named ??
    (edition?.kind === 'mod' ? facts.ituCouncil : undefined) ??
    (met.length === 1 ? met[0] : undefined) ??
    (own !== undefined && met.includes(own) ? own : undefined) ??
    met[0] ??
    (edition ? facts.ituConference : own);
  const series = body === undefined ? undefined : facts.series(body);
  if (body === undefined || series === undefined) return undefined;
  const number = token.form === 'edition' ? token.number : String(token.value);
  const tag = !edition
    ? ''
    : edition.kind === 'mod'
      ? `@mod(${edition.year})`
      : `@${edition.kind}(${meeting?.slug ?? facts.placeSlug(edition.place)},${edition.year})`;
  const idFor = (of: string): string =>
    `${facts.series(of) ?? series}/${TYPES[type]}/${number}${tag}`;
  const id = idFor(body);
  const first = position === 0;
  const headStart = item.sector?.start ?? token.start;
  const withHead = first && head.end <= headStart && headStart - head.end <= 1;
  const sole = group.length === 1 && item.behind !== undefined;
  const afterHead = reading.pack.references.headAfterNumbers && head.start >= token.end;
  return {
    kind: 'citation',
    family: 'itu',
    span: {
      start: withHead ? head.start : (item.sector?.start ?? token.start),
      end: sole ? (item.behind?.end ?? token.end) : afterHead ? head.end : token.end,
    },
    numberSpan: { start: item.sector?.start ?? token.start, end: token.end },
    id,
    body,
    type,
    number,
    ...(edition && { edition: written(edition) }),
    ...(named !== undefined && { organNamed: true }),
    ...(named === undefined && met.length > 1 && { candidates: met.map(idFor) }),
  };
}

function written(edition: EditionNumber['edition']): WrittenEdition {
  const { kind, start, end, place, year, wordEnd } = edition;
  return {
    kind,
    span: { start, end },
    year,
    ...(place !== '' && { place }),
    ...(kind === 'rev' && wordEnd > start && { revisionWord: { start, end: wordEnd } }),
  };
}

/** What the words say: the sector, the body behind this or a later member, the body before the head. */
function namedBody(item: Item, group: readonly Item[], reading: Reading): string | undefined {
  if (item.sector) return item.sector.body;
  // A body ends its list, so it can only stand behind the last member.
  const behind = group.at(-1)?.behind;
  if (behind) return behind.body;
  const { tokens } = reading;
  // In Chinese the head stands behind the number.
  const first = Math.min(item.head, item.index);
  const start = tokens[first];
  const before = tokens[first - 1];
  if (start && before && start.start - before.end <= 1) return bodyOf(before, reading);
  return undefined;
}
