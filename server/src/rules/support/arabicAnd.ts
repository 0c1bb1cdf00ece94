import type { DocumentModel } from '../../model/types.ts';
import { keptReadings } from '../../syntax/keptReadings.ts';
import { toDocument } from '../../text/span.ts';
import type { DocumentSpan } from '../../text/span.ts';
import type { Report } from '../types.ts';
import { placesOf } from './scan.ts';

/** The messages of a rule about what stands behind the Arabic conjunction. */
export type AndMessage = 'glued' | 'apart' | 'same' | 'fix';

/**
 * For a text that has `و70/1` in some places and `و 70/1` in others: what is wrong with the rarer of
 * the two, and the edit that makes one manner of both. The pattern finds the conjunction with the
 * blank behind it, if there is one. Undefined where a text has but one manner.
 */
export function mixedAnd(model: DocumentModel, pattern: RegExp): Report<AndMessage> | undefined {
  const { glued, apart } = findPlaces(model, pattern);
  if (glued.length === 0 || apart.length === 0) return undefined;
  const keepsBlank =
    glued.length === apart.length ? model.house !== 'itu' : apart.length > glued.length;
  const [first, ...others] = keepsBlank ? glued : apart;
  if (!first) return undefined;
  const newText = keepsBlank ? 'و ' : 'و';
  return {
    span: first,
    message: keepsBlank ? 'glued' : 'apart',
    related: others.map((span) => ({ span, message: 'same' })),
    fixes: [
      {
        message: 'fix',
        safe: true,
        changes: [first, ...others].map((span) => ({ span, newText })),
      },
    ],
  };
}

function findPlaces(model: DocumentModel, pattern: RegExp) {
  const glued: DocumentSpan[] = [];
  const apart: DocumentSpan[] = [];
  for (const { index, found } of conjunctions(model.paragraphs, pattern)) {
    const paragraph = model.paragraphs[index];
    if (!paragraph) continue;
    for (const { 0: words, index: at } of found) {
      const span = toDocument(paragraph, { start: at, end: at + words.length });
      (words.length === 1 ? glued : apart).push(span);
    }
  }
  return { glued, apart };
}

const conjunctions = keptReadings((paragraph, pattern: RegExp) => {
  const found = placesOf(paragraph, pattern);
  return found.length > 0 ? found : undefined;
});
