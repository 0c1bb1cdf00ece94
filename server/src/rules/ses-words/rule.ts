import { packs } from '../../languages/index.ts';
import type { LanguageTag } from '../../languages/types.ts';
import { toDocument } from '../../text/span.ts';
import { ofKind } from '../support/references.ts';
import { isInNote, isRunningText } from '../support/running.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'ses-words',
  scope: 'paragraph',
  needs: { references: ['session'] },
  severity: 'info',
  houses: ['un', 'sc', 'mun'],
  // Spanish writes higher ones in figures, `60º período de sesiones`.
  languages: ['ar', 'en', 'fr', 'ru', 'zh'],
  tags: ['session'],
  source: 'UN Editorial Manual, numbers: sessions are numbered in words',
  messages: {
    words: 'The number of a session is written in words: “{1}”, not “{0}”.',
    figure: 'The number of a session is written in words, not as “{0}”.',
    fix: 'Write “{0}”',
  },
  check({ draft, paragraph, references, report }) {
    if (!isRunningText(paragraph)) return;
    for (const { reference } of ofKind(references, 'session')) {
      const { ordinal } = reference;
      if (!ordinal || isInNote(paragraph, reference.span.start)) continue;
      const rest = paragraph.text.slice(ordinal.span.start, reference.span.end);
      const written = FIGURE.exec(rest)?.[0];
      if (written === undefined) continue;
      const { start } = ordinal.span;
      const span = toDocument(paragraph, { start, end: start + written.length });
      const right = onlyWord(ordinal.value, draft.language);
      report({
        span,
        message: right === undefined ? 'figure' : 'words',
        words: [written, right ?? ''],
        fixes:
          right === undefined
            ? []
            : [{ message: 'fix', words: [right], safe: true, changes: [{ span, newText: right }] }],
      });
    }
  },
});

/** `30th`, `30e`, `30-й`, `30`. */
const FIGURE = /^[0-9]{1,3}(?:st|nd|rd|th|ème|ère|er|re|e|-[йяюм]|-ой)?/;

/** The number in words, where the language has one form for it only. */
function onlyWord(value: number, language: LanguageTag): string | undefined {
  if (!UNINFLECTED.has(language)) return undefined;
  const { ordinals } = packs[language].references;
  return [...ordinals].find(([, each]) => each === value)?.[0];
}

/** Elsewhere the ordinal agrees with its session in gender and case. */
const UNINFLECTED: ReadonlySet<LanguageTag> = new Set(['en', 'fr', 'zh']);
