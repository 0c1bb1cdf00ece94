import type { DocumentModel } from '../../model/types.ts';
import type { Citation } from '../../references/types.ts';
import { packs } from '../../languages/index.ts';
import type { Paragraph } from '../../syntax/types.ts';
import { toDocument } from '../../text/span.ts';
import { instrumentMarked } from '../support/markedInstrument.ts';
import { ofKind } from '../support/references.ts';
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
    for (const { note, reference } of citationsInNotes(model)) {
      if (!isWholeNote(note.text, reference.span.end)) continue;
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

function* citationsInNotes(
  model: DocumentModel,
): Generator<{ readonly note: Paragraph; readonly reference: Citation }> {
  for (const [index, note] of model.paragraphs.entries()) {
    if (note.kind !== 'note') continue;
    for (const { reference } of ofKind(model.referencesIn(index), 'citation')) {
      yield { note, reference };
    }
  }
}

/** `[^3]: Resolution 79/1.` */
const MARK = /^\[\^(?<id>[^\]]+)\]:/;

/** Nothing but the full stop stands behind the number. */
const isWholeNote = (text: string, end: number): boolean => /^\.?\s*$/.test(text.slice(end));
