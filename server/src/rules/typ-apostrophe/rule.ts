import { placesOf } from '../support/scan.ts';
import { slipsOf } from '../support/slips.ts';
import { defineRule } from '../types.ts';

/** `women's`, `l'accès`, `States' rights`. */
const STRAIGHT = /'(?<=\p{L}')(?=\p{L})|'(?<=s')(?= \p{L})/gu;

export default defineRule({
  id: 'typ-apostrophe',
  scope: 'paragraph',
  needs: { signs: "'" },
  severity: 'info',
  languages: ['en', 'fr'],
  tags: ['punctuation'],
  source: 'Published texts: 8,889 curled apostrophes in English, 7 straight ones',
  messages: {
    straight: 'The apostrophe is straight. Write “’”.',
    fix: 'Curl the apostrophe',
  },
  check({ paragraph, report }) {
    for (const { span, changes } of slipsOf(paragraph, placesOf(paragraph, STRAIGHT), () => '’')) {
      report({ span, message: 'straight', fixes: [{ message: 'fix', safe: true, changes }] });
    }
  },
});
