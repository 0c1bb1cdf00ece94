import type { Paragraph } from '../../syntax/types.ts';
import { endingOf, wrongEnding } from '../support/endings.ts';
import { isRead } from '../support/scan.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'str-intro-colon',
  scope: 'document',
  severity: 'warning',
  houses: ['un', 'sc', 'mun'],
  tags: ['structure', 'punctuation'],
  source: 'UN Editorial Manual, resolutions: a colon announces sub-paragraphs',
  messages: {
    sign: 'Sub-paragraphs follow, so that the paragraph ends with a colon, not with “{0}”.',
    none: 'Sub-paragraphs follow, so that a colon belongs after “{0}”.',
    fix: 'End the paragraph with a colon',
  },
  check({ model, report }) {
    let before: number | undefined;
    for (const [index, paragraph] of model.paragraphs.entries()) {
      if (!isRead(paragraph)) continue;
      const intro = before === undefined ? undefined : model.paragraphs[before];
      // Where letters have slipped, a point may seem to stand under another.
      const isFirst = paragraph.marker?.numbers.at(-1) === 1;
      const announces = isFirst && before !== undefined && model.places[index]?.parent === before;
      before = index;
      if (paragraph.kind !== 'point' || !announces || !intro || !INTRO.has(intro.kind)) continue;
      const ending = endingOf(intro);
      if (ending.sign === 'colon' || ending.sign === 'other') continue;
      const { span, written, changes } = wrongEnding(intro, ending, 'colon', model.language);
      report({
        span,
        message: ending.sign === 'none' ? 'none' : 'sign',
        words: [written],
        fixes: [{ message: 'fix', safe: true, changes }],
      });
    }
  },
});

const INTRO: ReadonlySet<Paragraph['kind']> = new Set([
  'numbered',
  'preambular',
  'operative',
  'point',
]);
