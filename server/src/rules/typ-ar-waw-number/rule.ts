import { mixedAnd } from '../support/arabicAnd.ts';
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
    const found = mixedAnd(model, BEFORE_FIGURE);
    if (found) report(found);
  },
});
