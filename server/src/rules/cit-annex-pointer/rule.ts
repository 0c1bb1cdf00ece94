import { packs } from '../../languages/index.ts';
import { toDocument } from '../../text/span.ts';
import { instrumentMarked } from '../support/markedInstrument.ts';
import { referencesOfKind } from '../support/references.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'cit-annex-pointer',
  scope: 'document',
  severity: 'info',
  houses: ['un', 'sc', 'mun'],
  languages: ['en', 'es', 'fr'],
  tags: ['citation', 'footnote'],
  source:
    'UN Editorial Manual, footnotes: an instrument annexed to a resolution is cited by its annex',
  messages: {
    annex: '{0} is an annex of that resolution: “{1}”.',
    fix: 'Write “{0}”',
  },
  check({ model, report }) {
    const { registry, language } = model;
    for (const { reference, paragraph: index } of referencesOfKind(model, 'citation')) {
      const note = model.paragraphs[index];
      if (note?.kind !== 'note' || !isWholeNote(note.text, reference.span.end)) continue;
      const id = MARK.exec(note.text)?.groups?.['id'];
      const instrument = id === undefined ? undefined : instrumentMarked(model, id);
      if (instrument?.annex === undefined || instrument.document !== reference.id) continue;
      const [word = 'annex'] =
        packs[language].references.divisions.find(({ unit }) => unit === 'annex')?.forms ?? [];
      const right = `, ${word}${instrument.annex === '' ? '' : ` ${instrument.annex}`}`;
      const { end } = reference.span;
      const at = toDocument(note, { start: end, end });
      report({
        span: toDocument(note, reference.span),
        message: 'annex',
        words: [
          registry.instrument(instrument.id)?.titles[language] ?? instrument.id,
          `${note.text.slice(reference.span.start, end)}${right}`,
        ],
        fixes: [
          {
            message: 'fix',
            words: [right.slice(2)],
            safe: false,
            changes: [{ span: at, newText: right }],
          },
        ],
      });
    }
  },
});

/** `[^3]: Resolution 79/1.` */
const MARK = /^\[\^(?<id>[^\]]+)\]:/;

/** Nothing but the full stop stands behind the number. */
const isWholeNote = (text: string, end: number): boolean => /^\.?\s*$/.test(text.slice(end));
