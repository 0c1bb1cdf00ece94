import type { Ask } from './clauses.ts';
import type { Mention } from './mentions.ts';
import { placesOf } from './parties.ts';
import type { Scanners } from './scan.ts';

/** `demandons que ces mesures restent en place et que le Forum rende compte` asks two things. */
export function partsOf(
  text: string,
  ask: Ask,
  mentions: readonly Mention[],
  scanners: Scanners,
): readonly Ask[] {
  const { words, spaced } = scanners;
  const clause = text.slice(ask.end, ask.clauseEnd).toLowerCase();
  const that = words.that.find((word) => spaced && placesOf(word, clause)[0] === 0);
  if (that === undefined) return [ask];
  const starts = placesOf(that, clause).flatMap((at) => {
    const isJoined = words.joins.some((join) => clause.slice(0, at).endsWith(` ${join}`));
    const from = ask.end + at + that.length + 2;
    return isJoined && namesSomebody(text, from, mentions, scanners) ? [ask.end + at] : [];
  });
  const ends = [...starts, ask.clauseEnd];
  return [ask.end, ...starts].map((start, index) => ({
    ...ask,
    ...(index > 0 && { start: start + 1, end: start }),
    clauseEnd: ends[index] ?? ask.clauseEnd,
  }));
}

/** How far behind `que` a name may begin: `que le Forum`. */
const NAME_WITHIN = 24;

function namesSomebody(
  text: string,
  from: number,
  mentions: readonly Mention[],
  { bodyNouns }: Scanners,
): boolean {
  const zone = text.slice(from, from + NAME_WITHIN);
  const starts = [
    ...mentions.map(({ start }) => start - from),
    ...bodyNouns.in(zone).map(({ start }) => start),
  ];
  return starts.some(
    (start) =>
      start >= 0 && start < zone.length && zone.slice(0, start).trim().split(/\s+/).length < 2,
  );
}
