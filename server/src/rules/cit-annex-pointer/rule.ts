import type { DocumentModel } from '../../model/types.ts';
import type { InstrumentFacts } from '../../registry/types.ts';
import { packs } from '../../languages/index.ts';
import { toDocument } from '../../text/span.ts';
import { ofKind, referencesOfKind } from '../support/references.ts';
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

/** The instrument whose name stands right before the mark of a footnote. */
function instrumentMarked(model: DocumentModel, id: string): InstrumentFacts | undefined {
  for (const [index, paragraph] of model.paragraphs.entries()) {
    const mark = paragraph.inlines.find(
      (inline) => inline.kind === 'note-mark' && inline.id === id,
    );
    if (!mark || paragraph.kind === 'note') continue;
    const named = ofKind(model.referencesIn(index), 'instrument').find(
      ({ reference }) =>
        reference.span.end <= mark.span.start && mark.span.start - reference.span.end <= 1,
    );
    if (named) return model.registry.instrument(named.reference.id);
  }
  return undefined;
}
