import type { DocumentModel } from '../../model/types.ts';
import { keptReadings } from '../../syntax/keptReadings.ts';
import type { DocumentSpan } from '../../text/span.ts';

/** Marks that open in every language that has them, and those that close. */
const OPENS = new Set('«《「');
const CLOSES = new Set('»》」');
/** Arabic has these two the other way about, so that only a text can tell which of them opens. */
const CURLED = new Set('“”');
// Any of them: the “ of `“3. Decides”`; not the ' of `Chair's`.
const MARKS = /[«《「»》」“”]/g;

/**
 * Words quoted from other texts: `replaces paragraph 3 by “3. Decides, as in paragraph 8 above, …”`.
 * What they refer to stands in that other text. A quotation may run over several paragraphs, each of
 * which begins with the opening mark and only the last of which has the closing one.
 */
export function quotations(model: DocumentModel): readonly DocumentSpan[] {
  let spans = quotationsOf.get(model);
  if (!spans) quotationsOf.set(model, (spans = findQuotations(model)));
  return spans;
}

/** Several rules ask for the quotations of one draft. */
const quotationsOf = new WeakMap<DocumentModel, readonly DocumentSpan[]>();

/** The paragraphs with marks, in their order, and those that are quotations as a whole. */
const marksIn = keptReadings(({ text, kind }) => {
  const marks = [...text.matchAll(MARKS)].map(({ 0: sign, index: at }) => ({ sign, at }));
  return kind === 'quote' || marks.length > 0 ? marks : undefined;
});

function findQuotations(model: DocumentModel): readonly DocumentSpan[] {
  const opening = model.language === 'ar' ? '”' : '“';
  const found: DocumentSpan[] = [];
  for (const { index, found: marks } of marksIn(model.paragraphs, undefined)) {
    const paragraph = model.paragraphs[index];
    if (!paragraph) continue;
    const end = paragraph.start + paragraph.text.length;
    if (paragraph.kind === 'quote') {
      found.push({ start: paragraph.start, end });
      continue;
    }
    const open: number[] = [];
    for (const { sign, at } of marks) {
      const opens = OPENS.has(sign) || (CURLED.has(sign) && sign === opening);
      if (opens) open.push(at);
      else if (CLOSES.has(sign) || CURLED.has(sign)) {
        const start = open.pop();
        if (start !== undefined) {
          found.push({ start: paragraph.start + start, end: paragraph.start + at });
        }
      }
    }
    const [unclosed] = open;
    if (unclosed !== undefined) found.push({ start: paragraph.start + unclosed, end });
  }
  return found;
}
