import { agreementOf } from '../../languages/agreement.ts';
import type { Agreement } from '../../languages/agreement.ts';
import type { LanguageTag } from '../../languages/types.ts';
import { findOpenersIn } from '../../syntax/openers.ts';
import type { Paragraph } from '../../syntax/types.ts';
import { toDocument } from '../../text/span.ts';
import type { ParagraphSpan } from '../../text/span.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'str-organ-gender',
  scope: 'document',
  severity: 'warning',
  houses: ['un', 'sc', 'mun'],
  languages: ['ar', 'es', 'fr', 'ru'],
  tags: ['structure', 'grammar'],
  source: 'Resolutions of the two Councils and of the General Assembly in the four languages',
  messages: {
    gender: '“{0}” does not agree with “{2}”, which acts. Write “{1}”.',
    fix: 'Write “{0}”',
  },
  check({ model, report }) {
    const agreement = agreementOf(model.language);
    if (!agreement) return;
    let organ: string | undefined;
    let feminine = false;
    for (const [index, paragraph] of model.paragraphs.entries()) {
      const { kind, text, content } = paragraph;
      if (kind === 'organ') {
        organ = text.slice(content.start, content.end).replace(/[,،]$/, '');
        feminine = agreement.feminineOrgans.some((name) => organ?.includes(name));
      }
      // In an annex others speak, and in a quotation another text.
      if (kind === 'annex') organ = undefined;
      if (organ === undefined || !paragraph.opener || (model.places[index]?.scope ?? 0) < 0)
        continue;
      // `وإذ يساورها القلق`: in an Arabic preamble another may be the subject.
      if (agreement.prefixes && kind !== 'numbered') continue;
      const slip = slipOf(paragraph, paragraph.opener.span, agreement, feminine, model.language);
      if (!slip) continue;
      const span = toDocument(paragraph, slip.span);
      report({
        span,
        message: 'gender',
        words: [slip.written, slip.right, organ],
        fixes: [
          {
            message: 'fix',
            words: [slip.right],
            safe: false,
            changes: [{ span, newText: slip.right }],
          },
        ],
      });
    }
  },
});

interface Slip {
  readonly span: ParagraphSpan;
  readonly written: string;
  readonly right: string;
}

const WORD = /[\p{L}\p{M}]+/gu;

/** The word of an opener that has the other gender: `convaincu` where an Assembly acts. */
function slipOf(
  { text }: Paragraph,
  opener: ParagraphSpan,
  { pairs, prefixes }: Agreement,
  feminine: boolean,
  language: LanguageTag,
): Slip | undefined {
  const words = text.slice(opener.start, opener.end);
  for (const { 0: written, index } of words.matchAll(WORD)) {
    const lower = written.toLowerCase();
    for (const [of, masculine] of pairs) {
      const [wrong, own] = feminine ? [masculine, of] : [of, masculine];
      const span = { start: opener.start + index, end: opener.start + index + written.length };
      if (!prefixes) {
        if (lower !== wrong) continue;
        return { span, written, right: likeFirst(own, written) };
      }
      if (index > 0 || !written.startsWith(wrong)) continue;
      const right = own + written.slice(wrong.length);
      // Only what is an opener with the other letter, too.
      const changed = words.slice(0, index) + right + words.slice(index + written.length);
      const found = findOpenersIn(changed, language);
      if (found.preambular ?? found.operative) return { span, written, right };
    }
  }
  return undefined;
}

const likeFirst = (word: string, like: string): string =>
  like.charAt(0) === like.charAt(0).toLowerCase()
    ? word
    : word.charAt(0).toUpperCase() + word.slice(1);
