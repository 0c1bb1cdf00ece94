import { izeStems } from '../../languages/en/ize.ts';
import { placesOf } from '../support/scan.ts';
import { slipsOf } from '../support/slips.ts';
import { defineRule } from '../types.ts';

/** `organisation`, `recognising`, `emphasised`; not the noun `emphasis`, nor `organism`. */
const ISE = new RegExp(
  `(?:${izeStems.join('|')})(?:e[ds]?|ers?|ing|ations?|ational|ationally)(?![a-z])`,
  'gi',
);

export default defineRule({
  id: 'typ-en-ize',
  scope: 'paragraph',
  severity: 'info',
  houses: ['un', 'mun'],
  languages: ['en'],
  tags: ['spelling'],
  source:
    'UN Editorial Manual, spelling: 19,318 times -ize in resolutions of the Assembly, 40 times -ise',
  messages: {
    ise: 'Texts of the United Nations write “{1}”, not “{0}”.',
    fix: 'Write “{0}”',
  },
  check({ paragraph, report }) {
    const { text, opener } = paragraph;
    const matches = placesOf(paragraph, ISE).filter(
      // A capital inside a sentence belongs to a name, which is spelt as its bearer does.
      ({ 0: word, index }) => !isCapital(word) || index === (opener?.span.start ?? -1),
    );
    const slips = slipsOf(paragraph, matches, ({ 0: word, index }) =>
      /[a-z]/i.test(text.charAt(index - 1)) ? undefined : word.replace(LAST_IS, 'z'),
    );
    for (const { written, right, span, changes } of slips) {
      report({
        span,
        message: 'ise',
        words: [written, right],
        fixes: [{ message: 'fix', words: [right], safe: true, changes }],
      });
    }
  },
});

const isCapital = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();

/** The `s` before the ending. */
const LAST_IS = /s(?=(?:e[ds]?|ers?|ing|ations?|ational|ationally)$)/;
