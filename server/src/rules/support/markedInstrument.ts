import type { DocumentModel } from '../../model/types.ts';
import type { InstrumentFacts } from '../../registry/types.ts';
import { ofKind } from './references.ts';

/** The instrument whose name stands right before the mark of a footnote, `the 2030 Agenda,[^3]`. */
export function instrumentMarked(model: DocumentModel, id: string): InstrumentFacts | undefined {
  for (const [index, paragraph] of model.paragraphs.entries()) {
    const mark = paragraph.inlines.find(
      (inline) => inline.kind === 'note-mark' && inline.id === id,
    );
    if (!mark || paragraph.kind === 'note') continue;
    const named = ofKind(model.referencesIn(index), 'instrument').find(
      ({ reference: { span } }) => span.end <= mark.span.start && mark.span.start - span.end <= 2,
    );
    if (named) return model.registry.instrument(named.reference.id);
  }
  return undefined;
}
