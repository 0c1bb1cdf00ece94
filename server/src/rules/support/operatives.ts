import type { DocumentModel } from '../../model/types.ts';
import type { Paragraph } from '../../syntax/types.ts';
import { endingOf } from './endings.ts';
import type { Ending } from './endings.ts';
import { numberedRuns } from './numbering.ts';

/** A numbered paragraph of a resolution, by the line on which it ends. */
export interface Operative {
  readonly number: number;
  /** The paragraph itself, or the last of its points. */
  readonly last: Paragraph;
  readonly ending: Ending;
  readonly hasPoints: boolean;
}

/**
 * The operative paragraphs of a resolution, run by run: those of the text proper, each part with
 * numbers of its own a run. Annexes and excerpts have other endings and are left out.
 */
export function operativeRuns(model: DocumentModel): readonly (readonly Operative[])[] {
  let runs = runsOf.get(model);
  if (!runs) runsOf.set(model, (runs = findRuns(model)));
  return runs;
}

/** Several rules ask for those of one draft. */
const runsOf = new WeakMap<DocumentModel, readonly (readonly Operative[])[]>();

function findRuns(model: DocumentModel): readonly (readonly Operative[])[] {
  // A report has numbered paragraphs, too, but no organ that acts.
  const isResolution = model.paragraphs.some(({ kind }) => kind === 'organ');
  if (!isResolution) return [];
  return numberedRuns(model)
    .filter((run) => run.scope === 0 && !run.excerpt)
    .map((run) =>
      run.items.flatMap((item): readonly Operative[] => {
        const paragraph = model.paragraphs[item.paragraph];
        if (!paragraph) return [];
        const last = lastPoint(model, item.paragraph) ?? paragraph;
        return [
          { number: item.number, last, ending: endingOf(last), hasPoints: last !== paragraph },
        ];
      }),
    );
}

/** The last point under a numbered paragraph, where the list ends with it. */
function lastPoint(model: DocumentModel, index: number): Paragraph | undefined {
  let last: Paragraph | undefined;
  for (let at = index + 1; at < model.paragraphs.length; at++) {
    const paragraph = model.paragraphs[at];
    if (!paragraph) break;
    if (paragraph.kind === 'point') last = paragraph;
    // Where a heading, a table or a quotation stands among the points, the list may go on after it.
    else if (paragraph.kind !== 'blank') return CLOSES.has(paragraph.kind) ? last : undefined;
  }
  return last;
}

const CLOSES: ReadonlySet<Paragraph['kind']> = new Set(['numbered', 'annex', 'note', 'rule']);
