import { viewOf } from '../text/view.ts';

/** A paragraph as it is read, with the way back to what is written. */
export interface SourceText {
  readonly text: string;
  toSource(offset: number): number;
  toView(offset: number): number;
  /** What is written there, vowel signs and all. */
  written(start: number, end: number): string;
}

/** The view of a text drops invisible signs and vowel signs, so that words are found whatever they bear. */
export function sourceText(written: string): SourceText {
  const view = viewOf(written);
  const toView = (offset: number): number => {
    if (view.exact) return offset;
    let low = 0;
    let high = view.text.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (view.toSource(middle) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    text: view.text,
    toSource: view.toSource,
    toView,
    written: (start, end) => written.slice(view.toSource(start), view.toSourceEnd(end)),
  };
}
