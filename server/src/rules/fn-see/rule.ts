import { packs } from '../../languages/index.ts';
import { noteWords } from '../../languages/notes.ts';
import { perPack } from '../../languages/perLanguage.ts';
import type { DocumentModel } from '../../model/types.ts';
import type { InstrumentFacts } from '../../registry/types.ts';
import { toDocument } from '../../text/span.ts';
import { instrumentMarked } from '../support/markedInstrument.ts';
import { notesOf } from '../support/notes.ts';
import { ofKind } from '../support/references.ts';
import { escapeWords } from '../support/scan.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'fn-see',
  scope: 'document',
  severity: 'info',
  houses: ['un', 'sc', 'mun'],
  tags: ['footnote', 'citation'],
  source: 'UN Editorial Manual, footnotes: “See” only before what tells more',
  messages: {
    itself:
      '“{0}” sends the reader to a place where more is said. {1} is that document itself: leave “{0}” out.',
  },
  check({ model, report }) {
    const { see, rest } = patternsOf(packs[model.language]);
    for (const { id, paragraph, content } of notesOf(model)) {
      const words = paragraph.text.slice(content.start, content.end);
      const match = see.exec(words);
      if (!match) continue;
      const [cited, ...more] = ofKind(
        model.referencesIn(model.paragraphAt(paragraph.start)),
        'citation',
      );
      // Other documents hold several texts, and are rightly a place to see.
      if (!cited || more.length > 0 || cited.reference.type !== 'resolution') continue;
      if (!rest.test(words.slice(cited.reference.span.end - content.start))) continue;
      const instrument = instrumentMarked(model, id);
      if (instrument?.document !== cited.reference.id || instrument.annex !== undefined) continue;
      if (isPart(instrument, model)) continue;
      const end = content.start + match[0].trimEnd().length;
      report({
        span: toDocument(paragraph, { start: content.start, end }),
        message: 'itself',
        words: [match[0].trim(), instrument.titles[model.language] ?? instrument.id],
      });
    }
  },
});

/** Whether it is only a part of the document, as the Sustainable Development Goals are. */
const isPart = ({ id }: InstrumentFacts, { registry }: DocumentModel): boolean =>
  registry.relations(id).some(({ as, inverse }) => as === 'part-of' && !inverse);

interface Patterns {
  /** `See ` at the beginning of a note. */
  readonly see: RegExp;
  /** Nothing but the full stop behind the citation; in Chinese the word for it first. */
  readonly rest: RegExp;
}

const patternsOf = perPack((pack): Patterns => {
  const { heads, headAfterNumbers } = pack.references;
  const words = headAfterNumbers ? escapeWords(heads.flatMap(({ forms }) => forms)) : '';
  return {
    see: new RegExp(`^(?:${escapeWords(noteWords(pack.tag).see)})[ \\u00a0]?`, 'u'),
    rest: new RegExp(`^(?:号?(?:${words}))?[.。]?\\s*$`, 'u'),
  };
});
