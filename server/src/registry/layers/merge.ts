import { isTrusted } from '../types.ts';
import type { Adoption, BodyFacts, InstrumentFacts } from '../types.ts';
import type { OverlayInstrument } from './types.ts';

/** Two rows of one instrument as one; where both say something of the same, `above` is believed. */
export function mergeRows(above: OverlayInstrument, below: OverlayInstrument): OverlayInstrument {
  return {
    ...below,
    ...above,
    // Whoever adds a French title does not say that a treaty is a resolution.
    kind: above.kind === '' ? below.kind : above.kind,
    titles: { ...below.titles, ...above.titles },
    related: union(above.related ?? [], below.related ?? []),
  };
}

export function mergeInstruments(
  above: InstrumentFacts | undefined,
  below: InstrumentFacts | undefined,
): InstrumentFacts | undefined {
  if (above === undefined || below === undefined) return above ?? below;
  const adopted = surest(above.adopted, below.adopted);
  if (above.id !== below.id) {
    // Below, the resolution answers with what it holds: 70/1 with the 2030 Agenda.
    return {
      ...above,
      titles: Object.keys(above.titles).length > 0 ? above.titles : below.titles,
      related: union([below.id], union(above.related, below.related)),
      ...(adopted && { adopted }),
    };
  }
  return {
    ...below,
    ...above,
    titles: { ...below.titles, ...above.titles },
    related: union(above.related, below.related),
    ...(adopted && { adopted }),
  };
}

/** The upper layer wins, unless it only remembers what the lower one has read. */
export function surest(
  above: Adoption | undefined,
  below: Adoption | undefined,
): Adoption | undefined {
  if (above === undefined) return below;
  return below !== undefined && !isTrusted(above.basis) && isTrusted(below.basis) ? below : above;
}

export function mergeBodies(
  above: BodyFacts | undefined,
  below: BodyFacts | undefined,
): BodyFacts | undefined {
  if (above === undefined || below === undefined) return above ?? below;
  const forms = { ...below.forms };
  for (const language of Object.keys(above.forms) as (keyof typeof forms)[]) {
    forms[language] = union(above.forms[language] ?? [], below.forms[language] ?? []);
  }
  return { ...below, ...above, names: { ...below.names, ...above.names }, forms };
}

export const union = <T>(first: readonly T[], second: readonly T[]): readonly T[] =>
  second.length === 0 ? first : [...new Set([...first, ...second])];
