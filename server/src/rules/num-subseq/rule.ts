import type { DocumentModel } from '../../model/types.ts';
import type { Marker } from '../../syntax/types.ts';
import { toDocument } from '../../text/span.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'num-subseq',
  scope: 'document',
  severity: 'warning',
  tags: ['numbering'],
  source: 'UN Editorial Manual, paragraph numbering: sub-paragraphs run through the alphabet',
  messages: {
    gap: '“{0}” follows “{1}”: a sub-paragraph is missing between them, or the letters have slipped.',
    back: '“{0}” follows “{1}”. Sub-paragraphs run in the order of the alphabet.',
    twice: '“{0}” stands twice under one paragraph. Give each sub-paragraph its own letter.',
    start: 'The first sub-paragraph is “{0}”. The letters begin with the first of the alphabet.',
  },
  check({ model, report }) {
    for (const points of pointLists(model)) {
      let before: Point | undefined;
      for (const point of points) {
        const step = point.value - (before?.value ?? 0);
        const paragraph = model.paragraphs[point.index];
        // A list that goes on below a line of its own begins where it stopped.
        const goesOn =
          before === undefined && (point.marker.level > 1 || startsLater(model, point));
        if (paragraph && step !== 1 && !goesOn) {
          const message =
            before === undefined ? 'start' : step === 0 ? 'twice' : step < 0 ? 'back' : 'gap';
          report({
            span: toDocument(paragraph, point.marker.span),
            message,
            words: [point.marker.text, before?.marker.text ?? ''],
          });
          // One slip shifts all that follow; it is said once.
          break;
        }
        before = point;
      }
    }
  },
});

/** Whether a line of its own stands between the point and the paragraph it belongs to. */
function startsLater(model: DocumentModel, { index }: Point): boolean {
  const parent = model.places[index]?.parent ?? index;
  return model.paragraphs
    .slice(parent + 1, index)
    .some(({ kind }) => kind === 'text' || kind === 'title' || kind === 'heading');
}

interface Point {
  readonly index: number;
  readonly marker: Marker;
  readonly value: number;
}

/**
 * The points under each paragraph, quotations left out: they keep the letters of their own text.
 * Below a line of its own the letters may begin anew.
 */
function pointLists(model: DocumentModel): readonly (readonly Point[])[] {
  const lists = new Map<string, Point[]>();
  let part = 0;
  model.paragraphs.forEach(({ marker, kind }, index) => {
    const place = model.places[index];
    const value = marker?.numbers.at(-1);
    if (kind === 'text' || kind === 'title' || kind === 'heading') part++;
    if (kind !== 'point' || !marker || !place || place.scope < 0 || value === undefined) return;
    // Roman numerals above letters cannot be told from those below them by their form.
    if (marker.level > 1 && model.paragraphs[place.parent ?? -1]?.kind !== 'point') return;
    const key = [place.scope, place.parent, marker.level, part].join(' ');
    const list = lists.get(key);
    if (list) list.push({ index, marker, value });
    else lists.set(key, [{ index, marker, value }]);
  });
  return [...lists.values()];
}
