import type { DocumentModel } from '../../model/types.ts';
import type { Paragraph } from '../../syntax/types.ts';
import { endingOf } from './endings.ts';
import { isRead } from './scan.ts';

/** A section of an ITU text with the paragraphs below its head. */
export interface ItuSection {
  readonly part: 'recital' | 'operative';
  readonly paragraphs: readonly Paragraph[];
  /** The last section of the resolution proper. */
  readonly isLast: boolean;
}

const BELONGS: ReadonlySet<Paragraph['kind']> = new Set(['numbered', 'point', 'text', 'bullet']);

/**
 * The sections of a resolution, `considering` to the last `invites`, annexes left out. One that holds
 * a line without a sign at its end is left out, too: that may be the head of another section.
 */
export function ituSections(model: DocumentModel): readonly ItuSection[] {
  const sections: { part: ItuSection['part']; paragraphs: Paragraph[]; sure: boolean }[] = [];
  let open: (typeof sections)[number] | undefined;
  for (const paragraph of model.paragraphs) {
    const { kind, sectionPart } = paragraph;
    if (kind === 'annex') break;
    if (kind === 'section' && sectionPart) {
      open = { part: sectionPart, paragraphs: [], sure: true };
      sections.push(open);
    } else if (open && isRead(paragraph)) {
      // Behind a table, a quotation or notes nothing is sure.
      if (BELONGS.has(kind)) {
        open.paragraphs.push(paragraph);
        if (kind === 'text' && endingOf(paragraph).sign === 'none') open.sure = false;
      } else if (kind !== 'note') {
        if (kind === 'title') open.sure = false;
        open = undefined;
      }
    }
  }
  return sections.flatMap(({ part, paragraphs, sure }, at) =>
    sure ? [{ part, paragraphs, isLast: at === sections.length - 1 }] : [],
  );
}
