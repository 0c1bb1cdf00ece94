import type { DocumentModel } from '../model/types.ts';
import type { DocumentSpan } from '../text/span.ts';
import { toDocument } from '../text/span.ts';
import type { Concordance } from './compare.ts';

/** A paragraph of another version. */
export interface Counterpart {
  /** Which of the versions that were compared. */
  readonly version: number;
  readonly span: DocumentSpan;
}

/**
 * Where the paragraph at an offset of one version stands in the others: for one in paragraph 12 of the
 * English text, paragraph 12 of the French and the Russian. None where only this version has it.
 */
export function counterpartsOf(
  { rows }: Concordance,
  models: readonly DocumentModel[],
  version: number,
  offset: number,
): readonly Counterpart[] {
  const paragraph = models[version]?.paragraphAt(offset);
  const row = rows.find((each) => each[version]?.paragraph === paragraph);
  return (row ?? []).flatMap((unit, other): readonly Counterpart[] => {
    const model = models[other];
    const found = unit && model?.paragraphs[unit.paragraph];
    if (!found || other === version) return [];
    return [{ version: other, span: toDocument(found, { start: 0, end: found.content.end }) }];
  });
}
