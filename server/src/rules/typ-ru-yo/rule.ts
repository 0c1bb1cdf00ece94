import { placesOf } from '../support/scan.ts';
import { slipsOf } from '../support/slips.ts';
import { defineRule } from '../types.ts';

const WORD = /\p{L}*[ёЁ]\p{L}*/gu;

export default defineRule({
  id: 'typ-ru-yo',
  scope: 'paragraph',
  needs: { signs: 'ёЁ' },
  severity: 'info',
  languages: ['ru'],
  tags: ['spelling'],
  source: 'Russian texts of the United Nations: е, not ё',
  messages: {
    yo: 'Texts of the United Nations write “{1}”, not “{0}”.',
    fix: 'Write “{0}”',
  },
  check({ paragraph, report }) {
    const slips = slipsOf(paragraph, placesOf(paragraph, WORD), ([word]) =>
      word.replaceAll('ё', 'е').replaceAll('Ё', 'Е'),
    );
    for (const { written, right, span, changes } of slips) {
      report({
        span,
        message: 'yo',
        words: [written, right],
        fixes: [{ message: 'fix', words: [right], safe: true, changes }],
      });
    }
  },
});
