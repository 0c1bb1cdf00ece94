import { labelOf } from '../../features/describe/label.ts';
import type { DocumentModel } from '../../model/types.ts';
import type { HouseId } from '../../references/types.ts';
import type { DocumentSpan } from '../../text/span.ts';

interface Point {
  readonly span: DocumentSpan;
  readonly note?: string;
}

/** Houses whose texts give the date of a resolution where they first name it. */
const DATING: ReadonlySet<HouseId> = new Set(['un', 'mun']);

/** First mentions of resolutions without their date, `its resolution 70/125`, where it has one. */
export function undatedFirstCitations(model: DocumentModel): readonly Point[] {
  if (!DATING.has(model.house)) return [];
  const seen = new Set<string>();
  return model.references.flatMap(({ reference, span, paragraph }): readonly Point[] => {
    const kind = model.paragraphs[paragraph]?.kind;
    if (kind !== 'preambular' && kind !== 'operative' && kind !== 'numbered' && kind !== 'point') {
      return [];
    }
    if (reference.kind !== 'citation' || reference.family !== 'un-prose') return [];
    // The resolutions of the Security Council bear their year instead.
    if (reference.type !== 'resolution' || reference.body === 'sc') return [];
    if (seen.has(reference.id)) return [];
    seen.add(reference.id);
    if (reference.date) return [];
    const date = model.registry.adopted(reference.id)?.date;
    return [{ span, ...(date !== undefined && { note: date }) }];
  });
}

/** Citations of editions that later ones have replaced, `Resolution 71 (Rev. Busan, 2014)`. */
export function supersededEditions(model: DocumentModel): readonly Point[] {
  return model.references.flatMap(({ lookup, span }) =>
    lookup?.status === 'superseded' ? [{ span, note: labelOf(model.registry, lookup.latest) }] : [],
  );
}
