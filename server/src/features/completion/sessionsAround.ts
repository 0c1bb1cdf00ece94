import { packs } from '../../languages/index.ts';
import type { LanguagePack } from '../../languages/types.ts';
import type { DocumentModel } from '../../model/types.ts';
import type { SessionFacts } from '../../registry/types.ts';
import type { CompletionSite } from './types.ts';

/** Sessions this many years before and after the draft are offered. */
const YEARS = { back: 4, ahead: 4 };

/** Sessions of a body about the time of the draft, the coming ones first. */
export function sessionsAround(
  { registry, asOf }: DocumentModel,
  body: string,
): readonly SessionFacts[] {
  const now = Number(asOf.slice(0, 4));
  const years = Array.from(
    { length: YEARS.back + YEARS.ahead + 1 },
    (_, n) => now - YEARS.back + n,
  );
  const inOrder = [
    ...years.filter((year) => year >= now),
    ...years.filter((year) => year < now).reverse(),
  ];
  return inOrder.flatMap((year) => registry.sessionInYear(body, year) ?? []);
}

/** The body named last in front of the cursor whose sessions are known, else the acting organ. */
export function bodySpokenOf({ model, paragraph, offset }: CompletionSite): string | undefined {
  const known = new Set(model.registry.sessionBodies());
  const named = model
    .referencesIn(paragraph)
    .filter(({ reference, span }) => reference.kind === 'body' && span.end <= offset)
    .map(({ reference }) => reference.id)
    .findLast((id) => known.has(id));
  return named ?? (model.organ !== undefined && known.has(model.organ) ? model.organ : undefined);
}

/** The sessions that begin in the years after that of the draft, their ordinals in its language. */
export function comingSessions(
  model: DocumentModel,
  body: string,
): readonly { readonly ordinal: string; readonly year: number }[] {
  const now = Number(model.asOf.slice(0, 4));
  const words = ordinalWords(packs[model.language]);
  return sessionsAround(model, body).flatMap(({ ordinal, year }) => {
    const word = ordinal === undefined ? undefined : words.get(ordinal);
    return word === undefined || year <= now ? [] : [{ ordinal: word, year }];
  });
}

const wordsOfPack = new WeakMap<LanguagePack, ReadonlyMap<number, string>>();

/** The first word for each ordinal: as it stands beside a session. */
export function ordinalWords(pack: LanguagePack): ReadonlyMap<number, string> {
  const known = wordsOfPack.get(pack);
  if (known) return known;
  const words = new Map<number, string>();
  for (const [word, value] of pack.references.ordinals) {
    if (!words.has(value)) words.set(value, word);
  }
  wordsOfPack.set(pack, words);
  return words;
}
