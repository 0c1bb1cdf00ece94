import type { DocumentModel } from '../../model/types.ts';
import type { Paragraph } from '../../syntax/types.ts';
import { endingOf, wrongEnding } from '../support/endings.ts';
import { isRead } from '../support/scan.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'str-subpara-end',
  scope: 'document',
  severity: 'warning',
  houses: ['un', 'sc', 'mun'],
  tags: ['structure', 'punctuation'],
  source: 'UN Editorial Manual, resolutions: sub-paragraphs end with a semicolon',
  messages: {
    sign: 'Another sub-paragraph follows, so that this one ends with a semicolon, not with “{0}”.',
    none: 'Another sub-paragraph follows, so that a semicolon belongs after “{0}”.',
    fix: 'End the sub-paragraph with a semicolon',
  },
  check({ model, report }) {
    // A report has lists of other kinds, and an annex its own manner.
    const organ = model.paragraphs.findIndex(({ kind }) => kind === 'organ');
    if (organ < 0) return;
    let before: number | undefined;
    for (const [index, paragraph] of model.paragraphs.entries()) {
      if (!isRead(paragraph)) continue;
      const point = before === undefined ? undefined : model.paragraphs[before];
      const goesOn = before !== undefined && isSameList(model, before, index);
      before = index;
      if (!goesOn || !point || isJoined(point)) continue;
      const ending = endingOf(point);
      if (!WRONG.has(ending.sign)) continue;
      const { span, written, changes } = wrongEnding(point, ending, 'semicolon', model.language);
      report({
        span,
        message: ending.sign === 'none' ? 'none' : 'sign',
        words: [written],
        // The Security Council often has commas.
        ...(model.house === 'sc' && { atMost: 'info' as const }),
        fixes: [{ message: 'fix', safe: true, changes }],
      });
    }
  },
});

const WRONG: ReadonlySet<ReturnType<typeof endingOf>['sign']> = new Set(['comma', 'stop', 'none']);

/** Whether two points stand under one numbered paragraph of the resolution itself, side by side. */
function isSameList(model: DocumentModel, before: number, index: number): boolean {
  const [first, second] = [model.places[before], model.places[index]];
  if (model.paragraphs[before]?.kind !== 'point' || model.paragraphs[index]?.kind !== 'point')
    return false;
  if (!first || !second || second.scope !== 0 || first.path.length < second.path.length)
    return false;
  const [number] = second.path;
  // Points of the preamble have the commas of its paragraphs.
  return number !== 0 && number === first.path[0];
}

/** `…; and`, `…; et`: a conjunction behind the semicolon. */
const isJoined = ({ text, content }: Paragraph): boolean =>
  /[;；؛][ \u00a0]*[\p{L}\p{M}]{1,5}$/u.test(
    text.slice(Math.max(content.start, content.end - 10), content.end),
  );
