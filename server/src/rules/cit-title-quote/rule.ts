import { perLanguage } from '../../languages/perLanguage.ts';
import { draftingWords } from '../../languages/drafting.ts';
import type { LanguageTag } from '../../languages/types.ts';
import { isTrusted } from '../../registry/types.ts';
import { toDocument } from '../../text/span.ts';
import { ofKind } from '../support/references.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'cit-title-quote',
  scope: 'paragraph',
  needs: { references: ['citation'] },
  severity: 'info',
  tags: ['citation', 'quotation'],
  source: 'The resolutions themselves: the title under which each was adopted',
  messages: {
    other: 'The title of “{0}” is “{2}”, not “{1}”.',
    fix: 'Quote “{0}”',
  },
  check({ draft, paragraph, references, report }) {
    const { registry, language } = draft;
    for (const { reference } of ofKind(references, 'citation')) {
      const instrument = registry.instrument(reference.id);
      const title = instrument?.titles[language];
      if (!instrument || title === undefined || !isTrusted(instrument.basis)) continue;
      // `70/1` answers with what it holds, whose name is not the title of the resolution.
      if (instrument.id !== reference.id) continue;
      const from = Math.max(reference.numberSpan.end, reference.date?.span.end ?? 0);
      const quoted = quotedTitle(paragraph.text.slice(from, from + REACH), language);
      if (!quoted || sameTitle(quoted.text, title)) continue;
      const start = from + quoted.at;
      const span = toDocument(paragraph, { start, end: start + quoted.text.length });
      report({
        span,
        message: 'other',
        words: [wordsAt(paragraph, reference.numberSpan), quoted.text, title],
        fixes: [
          { message: 'fix', words: [title], safe: false, changes: [{ span, newText: title }] },
        ],
      });
    }
  },
});

const REACH = 320;

/** `, entitled “…”`, `، المعنون ”…“`, `题为“…”`. */
function quotedTitle(
  text: string,
  language: LanguageTag,
): { readonly text: string; readonly at: number } | undefined {
  const match = patternOf(language).exec(text);
  const title = match?.groups?.['title'];
  return match && title !== undefined
    ? { text: title, at: match.index + match[0].indexOf(title) }
    : undefined;
}

const patternOf = perLanguage((language): RegExp => {
  const words = draftingWords(language).entitled.join('|');
  return new RegExp(
    `^[^.;“”«»"]{0,12}(?:${words})[ \u00a0]?[“”«"][ \u00a0]?(?<title>[^“”«»"]{4,280}?)[ \u00a0]?[“”»"]`,
    'u',
  );
});

/** Titles with all marks, blanks and capitals left out. */
const sameTitle = (a: string, b: string): boolean => {
  const [one, other] = [a, b].map((title) =>
    title
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ''),
  );
  return one === other;
};
