import type { DocumentModel } from '../../model/types.ts';
import type { CompletionSite } from './types.ts';

/** What may stand between a number and the text it is of: ` of its `, ` de sa `, ` своей `, ` من `. */
const BETWEEN = /^[\s\u00a0]*[^\s\d.;,،؛()]*(?:[\s\u00a0]+[^\s\d.;,،؛()]+){0,3}[\s\u00a0]*$/u;
const FARTHEST = 40;
const SENTENCE_END = /[;؛。；]|\.(?=\s)/;

/** The document whose paragraph or annex a drafter is about to name. */
export interface CitedText {
  readonly id: string;
  /** It stands right behind: `paragraph | of its resolution 80/173`; else it was cited before. */
  readonly follows: boolean;
}

/**
 * Of which document a number of `length` characters in front of the cursor and `rest` behind it would
 * be a paragraph: the one cited right behind it, else the last one of the sentence so far. Undefined
 * where none is cited.
 */
export function citedText(
  { model, paragraph, offset }: CompletionSite,
  length: number,
  rest: number,
): CitedText | undefined {
  const from = offset - length;
  const to = offset + rest;
  const cited = model.referencesIn(paragraph).flatMap(({ reference, span }) => {
    const id = documentIn(model, reference.kind, reference.id);
    return id === undefined ? [] : [{ id, span }];
  });
  const behind = cited.find(({ span }) => span.start >= to);
  if (behind && behind.span.start - to <= FARTHEST) {
    if (BETWEEN.test(model.text.slice(to, behind.span.start)))
      return { id: behind.id, follows: true };
  }
  const front = cited.findLast(({ span }) => span.end <= from);
  return front && !SENTENCE_END.test(model.text.slice(front.span.end, from))
    ? { id: front.id, follows: false }
    : undefined;
}

/** An instrument that is known by name has its paragraphs in the document that holds it. */
function documentIn(
  { registry, self }: DocumentModel,
  kind: string,
  id: string,
): string | undefined {
  if (id === self) return undefined;
  if (kind === 'citation') return id;
  return kind === 'instrument' ? registry.instrument(id)?.document : undefined;
}
