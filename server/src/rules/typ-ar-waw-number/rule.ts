import type { DocumentModel } from '../../model/types.ts';
import { keptReadings } from '../../syntax/keptReadings.ts';
import { toDocument } from '../../text/span.ts';
import type { DocumentSpan } from '../../text/span.ts';
import { placesOf } from '../support/scan.ts';
import { defineRule } from '../types.ts';

/** The conjunction before a figure, with the blank that may part them. */
const BEFORE_FIGURE = /و(?<=(?:^|[^\u0621-\u0652])و)[ \u00a0]?(?=[0-9])/g;

export default defineRule({
  id: 'typ-ar-waw-number',
  scope: 'document',
  severity: 'info',
  languages: ['ar'],
  tags: ['space'],
  source:
    'Arabic texts: apart in those of the United Nations (22,611 to 660), glued in those of ITU',
  messages: {
    glued: 'In other places of this text, a blank stands between “و” and the figure.',
    apart: 'In other places of this text, “و” is glued to the figure.',
    same: 'Here as well.',
    fix: 'Write it as in the other places',
  },
  check({ model, report }) {
    const { glued, apart } = findPlaces(model);
    if (glued.length === 0 || apart.length === 0) return;
    const keepsBlank =
      glued.length === apart.length ? model.house !== 'itu' : apart.length > glued.length;
    const [first, ...others] = keepsBlank ? glued : apart;
    if (!first) return;
    const newText = keepsBlank ? 'و ' : 'و';
    report({
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
    });
  },
});

function findPlaces(model: DocumentModel) {
  const glued: DocumentSpan[] = [];
  const apart: DocumentSpan[] = [];
  for (const { index, found } of conjunctions(model.paragraphs, undefined)) {
    const paragraph = model.paragraphs[index];
    if (!paragraph) continue;
    for (const { 0: words, index: at } of found) {
      const span = toDocument(paragraph, { start: at, end: at + words.length });
      (words.length === 1 ? glued : apart).push(span);
    }
  }
  return { glued, apart };
}

const conjunctions = keptReadings((paragraph) => {
  const found = placesOf(paragraph, BEFORE_FIGURE);
  return found.length > 0 ? found : undefined;
});
