import { viewOf } from '../../text/view.ts';
import { definitionsOf } from '../support/acronyms.ts';
import type { Definition } from '../support/acronyms.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'org-acronym-conflict',
  scope: 'document',
  severity: 'warning',
  tags: ['body', 'acronym', 'consistency'],
  source: 'UN Correspondence Manual: a short form is introduced once, where the name first occurs',
  messages: {
    twoNames: '“{0}” was introduced for “{1}”; here it follows “{2}”.',
    twoAcronyms: '“{1}” was given the short form “{2}” before; here it is “{0}”.',
    first: 'Introduced here',
    fix: 'Write “{0}”',
  },
  check({ model, report }) {
    const byAcronym = new Map<string, Definition>();
    const byName = new Map<string, Definition>();
    for (const definition of definitionsOf(model)) {
      const { acronym, fullName, span, name } = definition;
      if (fullName === '' || !name) continue;
      const sameAcronym = byAcronym.get(acronym);
      const sameName = byName.get(nameKey(fullName));
      const here = { start: Math.min(name.span.start, span.start), end: span.end };
      if (sameAcronym && nameKey(sameAcronym.fullName) !== nameKey(fullName)) {
        report({
          span: here,
          message: 'twoNames',
          words: [acronym, sameAcronym.fullName, fullName],
          fixes: [
            {
              message: 'fix',
              words: [sameAcronym.fullName],
              safe: false,
              changes: [{ span: name.span, newText: sameAcronym.fullName }],
            },
          ],
          related: [{ span: sameAcronym.span, message: 'first' }],
        });
      } else if (sameName && sameName.acronym !== acronym) {
        report({
          span: here,
          message: 'twoAcronyms',
          words: [acronym, fullName, sameName.acronym],
          related: [{ span: sameName.span, message: 'first' }],
        });
      }
      if (!sameAcronym) byAcronym.set(acronym, definition);
      if (!sameName) byName.set(nameKey(fullName), definition);
    }
  },
});

/** Names inflect at the ends of their words; what they begin with tells them apart. */
const nameKey = (name: string): string => viewOf(name).text.toLowerCase().replace(ENDING, '');

/** What of a word may inflect: `ации` of `Организации`; Chinese words do not. */
const ENDING = /(?<=[^\W\d_]{5}|[\p{Script=Cyrillic}\p{Script=Arabic}]{5})\p{L}+/gu;
