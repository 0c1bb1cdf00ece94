import { structureWords } from '../../languages/structure.ts';
import type { LanguageTag } from '../../languages/types.ts';
import type { Paragraph } from '../../syntax/types.ts';
import { toDocument } from '../../text/span.ts';
import { viewOf } from '../../text/view.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'str-also-further',
  scope: 'document',
  severity: 'info',
  houses: ['un', 'mun'],
  tags: ['structure', 'opener'],
  source:
    'Resolutions of the General Assembly: of paragraphs that begin alike, the second has “also”, the third “further”',
  messages: {
    again:
      'The paragraph before begins with “{0}”, too. The second of two has “{1}”, the third “{2}”, the one after that neither.',
    fix: 'Write “{0}”',
  },
  check({ model, report }) {
    const { also } = structureWords(model.language);
    let before: string | undefined;
    for (const paragraph of model.paragraphs) {
      const { kind, opener, text } = paragraph;
      if (PASSED.has(kind)) continue;
      const beginning = kind === 'preambular' && opener ? openerOf(paragraph, model.language) : '';
      if (opener && beginning !== '' && beginning === before) {
        const written = text.slice(opener.span.start, opener.span.end);
        const newText = insertAlso(written, beginning, model.language);
        const span = toDocument(paragraph, opener.span);
        before = beginning;
        // `Expressing its satisfaction also at` has it further on.
        const { end } = opener.span;
        const next = viewOf(text.slice(end, end + REACH)).text;
        if (also.words.some((word) => next.includes(word) || written.includes(word))) continue;
        report({
          span,
          message: 'again',
          words: [written, also.second.trim(), also.third.trim()],
          ...(newText !== undefined && {
            fixes: [
              { message: 'fix', words: [newText], safe: false, changes: [{ span, newText }] },
            ],
          }),
        });
      }
      before = beginning;
    }
  },
});

const PASSED: ReadonlySet<Paragraph['kind']> = new Set(['blank', 'comment', 'note', 'point']);

const REACH = 40;

/** The opener without what differs by its place alone: the conjunction of `وإذ تشير`, signs, capitals. */
function openerOf({ text, opener }: Paragraph, language: LanguageTag): string {
  if (!opener) return '';
  const view = viewOf(text.slice(opener.span.start, opener.span.end)).text.toLowerCase();
  // A conjunction alone, whose verb nobody knows, tells nothing.
  if (language === 'ar') return view.includes(' ') ? view.replace(/^و/, '') : '';
  return view;
}

/** `Recalling also`, `又回顾`; undefined for several words, among which its place is not known. */
function insertAlso(written: string, beginning: string, language: LanguageTag): string | undefined {
  const { also } = structureWords(language);
  if (also.place === 'before') return also.second + written;
  const plain = language === 'ar' ? beginning.replace(/^\S+ /, '') : beginning;
  return plain.includes(' ') ? undefined : written + also.second;
}
