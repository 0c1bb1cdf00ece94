import { perLanguage } from '../../languages/perLanguage.ts';
import { structureWords } from '../../languages/structure.ts';
import { toDocument } from '../../text/span.ts';
import { operativeRuns } from '../support/operatives.ts';
import { escapeWords } from '../support/scan.ts';
import { defineRule } from '../types.ts';

const seizure = perLanguage((language) => new RegExp(escapeWords(structureWords(language).seized)));

export default defineRule({
  id: 'str-closing',
  scope: 'document',
  severity: 'info',
  houses: ['sc'],
  tags: ['structure'],
  source: 'Resolutions of the Security Council: 283 of 338 end with the same paragraph',
  messages: {
    missing:
      'Resolutions of the Security Council usually end with the paragraph by which it remains seized of the matter. None stands here.',
  },
  check({ model, report }) {
    const runs = operativeRuns(model);
    const last = runs.at(-1)?.at(-1)?.last;
    // The first paragraphs of a draft are not its end.
    if (!last || runs.flat().length < FEWEST) return;
    const { start, end } = last.content;
    if (seizure(model.language).test(last.text.slice(start, end))) return;
    report({
      span: toDocument(last, { start: Math.max(start, end - LAST_WORDS), end }),
      message: 'missing',
    });
  },
});

const FEWEST = 3;
const LAST_WORDS = 20;
