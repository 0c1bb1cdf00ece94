import { mixedAnd } from '../support/arabicAnd.ts';
import { defineRule } from '../types.ts';

/** The conjunction before Latin letters, with the blank that may part them. */
const BEFORE_LATIN = /و(?<=(?:^|[^\u0621-\u0652])و)[ \u00a0]?(?=[A-Za-z])/g;

export default defineRule({
  id: 'bidi-latin-glue',
  scope: 'document',
  severity: 'info',
  languages: ['ar'],
  tags: ['direction', 'space'],
  source: 'Arabic texts of the United Nations: apart before Latin letters (2,095 to 123)',
  messages: {
    glued: 'In other places of this text, a blank stands between “و” and Latin letters.',
    apart: 'In other places of this text, “و” is glued to Latin letters.',
    same: 'Here as well.',
    fix: 'Write it as in the other places',
  },
  check({ model, report }) {
    const found = mixedAnd(model, BEFORE_LATIN);
    if (found) report(found);
  },
});
