import { toDocument } from '../../text/span.ts';
import { bareNumbers } from '../support/bareNumbers.ts';
import { councilYearAmong } from '../support/council.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'cit-sc-year',
  scope: 'paragraph',
  severity: 'warning',
  houses: ['un', 'sc', 'mun'],
  tags: ['citation'],
  source: 'UN Editorial Manual, identification of resolutions of the Security Council',
  messages: {
    year: 'A resolution of the Security Council is cited with its year: “{1}”, not “{0}”.',
    fix: 'Write “{0}”',
  },
  check({ draft, paragraph, references, report }) {
    const { registry, language } = draft;
    for (const { value, span } of bareNumbers(paragraph, references, language, COUNCIL)) {
      // Asked for a year in which it cannot be, the registry names the year in which it is.
      const lookup = registry.lookup(`un:S/RES/${value}(1945)`);
      const year =
        lookup.status === 'unknown' ? councilYearAmong(value, lookup.nearest) : undefined;
      if (year === undefined) continue;
      const right = `${value}${language === 'zh' ? '' : ' '}(${year})`;
      const place = toDocument(paragraph, span);
      report({
        span: place,
        message: 'year',
        words: [String(value), right],
        fixes: [
          {
            message: 'fix',
            words: [right],
            safe: true,
            changes: [{ span: place, newText: right }],
          },
        ],
      });
    }
  },
});

const COUNCIL = 'sc';
