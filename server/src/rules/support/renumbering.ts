import type { DocumentModel } from '../../model/types.ts';
import type { TextChange } from '../../text/edits.ts';
import { toDocument } from '../../text/span.ts';
import type { DocumentSpan } from '../../text/span.ts';
import type { NumberedRun } from './numbering.ts';

export interface Renumbering {
  readonly changes: readonly TextChange[];
  /** Every reference to a paragraph that moves surely means the one that moves. */
  readonly safe: boolean;
}

const DIGITS = /[0-9\u0660-\u0669\u06f0-\u06f9]+/;

/** The number in the digits of the one that stood there: `٧` for `٨`. */
function digitsLike(written: string, number: number): string {
  const zero = written.charCodeAt(0) - (written.charCodeAt(0) & 0xf);
  return [...String(number)].map((digit) => String.fromCharCode(zero + Number(digit))).join('');
}

/**
 * Numbers a run through from 1, `5, 7, 8` becoming `5, 6, 7`, and changes `paragraph 7 above` to
 * `paragraph 6 above` with it. `3 bis.` keeps the number of the paragraph it follows.
 */
export function renumber(model: DocumentModel, run: NumberedRun): Renumbering {
  let renumbering = renumberings.get(run);
  if (!renumbering) renumberings.set(run, (renumbering = renumberRun(model, run)));
  return renumbering;
}

/** Every finding about a run offers the same repair. */
const renumberings = new WeakMap<NumberedRun, Renumbering>();

function renumberRun(model: DocumentModel, run: NumberedRun): Renumbering {
  const moves = new Map<number, number>();
  const changes: TextChange[] = [];
  let next = 1;
  let ambiguous = false;
  for (const item of run.items) {
    const number = item.suffix === '' ? next++ : next - 1;
    if (item.suffix === '') {
      ambiguous ||= moves.has(item.number);
      moves.set(item.number, number);
    }
    if (item.digits && number !== item.number) {
      changes.push(changeDigits(model, item.digits, number));
    }
  }
  let safe = !ambiguous;
  const highest = run.items.reduce((most, { number }) => Math.max(most, number), 0);
  for (const { reference, paragraph, span } of model.references) {
    if (reference.kind !== 'paragraph' || reference.unit !== 'paragraph') continue;
    const [number] = reference.path;
    if (reference.of !== undefined || number === undefined) continue;
    const to = moves.get(number);
    if (to === number) continue;
    if (to === undefined && number > highest) continue;
    // Which paragraph is meant cannot be told where the number stood twice or not at all.
    if (!reference.internal || to === undefined || ambiguous) {
      safe = false;
      continue;
    }
    const holder = model.paragraphs[paragraph];
    if (!holder) continue;
    const numberSpan = toDocument(holder, reference.numberSpan);
    const written = model.text.slice(numberSpan.start, numberSpan.end);
    const digits = DIGITS.exec(written);
    if (!digits || span.start > numberSpan.start) continue;
    const start = numberSpan.start + digits.index;
    changes.push(changeDigits(model, { start, end: start + digits[0].length }, to));
  }
  return { changes, safe };
}

function changeDigits(model: DocumentModel, span: DocumentSpan, number: number): TextChange {
  return { span, newText: digitsLike(model.text.slice(span.start, span.end), number) };
}
