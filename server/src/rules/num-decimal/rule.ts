import { toDocument } from '../../text/span.ts';
import { defineRule } from '../types.ts';

const DEEPEST = 3;

export default defineRule({
  id: 'num-decimal',
  scope: 'document',
  severity: 'warning',
  houses: ['itu'],
  tags: ['numbering'],
  source: 'ITU resolutions: 2.1 stands below 2, and no number has more than three parts',
  messages: {
    orphan: '“{0}” stands below no “{1}”. Number the paragraph by the one it belongs to.',
    deep: '“{0}” has more than three parts. Numbers of resolutions go no deeper.',
  },
  check({ model, report }) {
    let seen = new Set<string>();
    let part = '';
    model.paragraphs.forEach((paragraph, index) => {
      const { marker, kind } = paragraph;
      const place = model.places[index];
      if (kind === 'section' || kind === 'annex' || kind === 'heading') seen = new Set();
      if (!marker || !place || kind !== 'numbered' || marker.numbers.length === 0) return;
      // In annexes what is numbered 1 may be a heading.
      if (place.section === undefined || place.scope !== 0) return;
      const here = String(place.scope);
      if (here !== part) seen = new Set();
      part = here;
      const number = marker.numbers.join('.');
      seen.add(number);
      if (marker.style !== 'decimal') return;
      const parent = marker.numbers.slice(0, -1).join('.');
      const span = toDocument(paragraph, marker.span);
      if (marker.numbers.length > DEEPEST) {
        report({ span, message: 'deep', words: [marker.text] });
      } else if (!seen.has(parent)) {
        report({ span, message: 'orphan', words: [marker.text, parent] });
      }
    });
  },
});
