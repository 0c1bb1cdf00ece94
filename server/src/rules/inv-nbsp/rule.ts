import { toDocument } from '../../text/span.ts';
import { defineRule } from '../types.ts';

/** A line that only seems to be empty. */
const ALONE = /^[ \t]*\u00a0[ \t\u00a0]*$/;
/** At either end of a line, or twice. */
const DOUBLED = /\u00a0{2,}/g;

export default defineRule({
  id: 'inv-nbsp',
  scope: 'document',
  severity: 'info',
  tags: ['space'],
  source: 'A no-break space holds two words together',
  messages: {
    alone: 'The line has nothing but a no-break space. Remove it.',
    end: 'A no-break space stands at the end of the paragraph. Remove it.',
    start: 'A no-break space stands at the beginning of the paragraph. Remove it.',
    doubled: 'Two no-break spaces stand side by side. One is enough.',
    fix: 'Remove it',
  },
  check({ model, report }) {
    // Lines that only seem to be empty are no paragraphs to other rules.
    for (const paragraph of model.paragraphs) {
      const { text, kind } = paragraph;
      if (!text.includes('\u00a0') || kind === 'front-matter' || kind === 'comment') continue;
      for (const { message, start, end, newText = '' } of placesIn(text)) {
        const span = toDocument(paragraph, { start, end });
        report({
          span,
          message,
          fixes: [{ message: 'fix', safe: true, changes: [{ span, newText }] }],
        });
      }
    }
  },
});

interface Place {
  readonly message: 'alone' | 'end' | 'start' | 'doubled';
  readonly start: number;
  readonly end: number;
  readonly newText?: string;
}

function placesIn(text: string): readonly Place[] {
  const line = text.replace(/[\r\n]+$/, '');
  if (ALONE.test(line)) return [{ message: 'alone', start: 0, end: line.length }];
  const places: Place[] = [];
  const leading = line.length - line.replace(/^\u00a0+/, '').length;
  let last = line.length;
  while (last > 0 && line.charAt(last - 1) === '\u00a0') last--;
  if (leading > 0) places.push({ message: 'start', start: 0, end: leading });
  if (last < line.length) places.push({ message: 'end', start: last, end: line.length });
  for (const { 0: blanks, index } of line.matchAll(DOUBLED)) {
    const end = index + blanks.length;
    if (index >= leading && end <= last)
      places.push({ message: 'doubled', start: index, end, newText: '\u00a0' });
  }
  return places;
}
