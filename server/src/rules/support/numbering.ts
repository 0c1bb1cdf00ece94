import type { DocumentModel } from '../../model/types.ts';
import type { Paragraph, ParagraphPlace } from '../../syntax/types.ts';
import type { DocumentSpan } from '../../text/span.ts';

/** A numbered paragraph of the first level. */
export interface NumberedItem {
  /** Index in `model.paragraphs`. */
  readonly paragraph: number;
  readonly number: number;
  /** `bis` of `3 bis.` */
  readonly suffix: string;
  /** Where the digits stand; absent for `#.`, which is numbered when the text is printed. */
  readonly digits?: DocumentSpan;
}

/** Paragraphs that are numbered through: those of the resolution, of one annex, of one section. */
export interface NumberedRun {
  readonly scope: number;
  readonly items: readonly NumberedItem[];
  /** Paragraphs taken from another text keep its numbers, so that jumps are right. */
  readonly excerpt: boolean;
  /** It begins again at 1 right after a paragraph of the run before. */
  readonly abrupt: boolean;
}

interface OpenRun {
  readonly scope: number;
  readonly items: NumberedItem[];
  readonly declared: boolean;
  readonly abrupt: boolean;
}

interface PlacedItem {
  readonly scope: number;
  readonly item: NumberedItem;
  /** An annex or a section begins between the numbered paragraph before and this one. */
  readonly newPart: boolean;
  /** A line of its own stands between the numbered paragraph before and this one. */
  readonly interrupted: boolean;
  readonly declared: boolean;
}

const DIGITS = /[0-9\u0660-\u0669\u06f0-\u06f9]+/;

/** `%% of: A/RES/80/173`: the numbered paragraphs below are taken from that text. */
const EXCERPT_COMMENT = /^[ \t]*%%[ \t]*of[ \t]*:/;

/**
 * The runs of a draft. A new one begins with each annex and each section, and where the numbers
 * start again at 1. Quotations are left out.
 */
export function numberedRuns(model: DocumentModel): readonly NumberedRun[] {
  let runs = runsOf.get(model);
  if (!runs) runsOf.set(model, (runs = findRuns(model)));
  return runs;
}

/** Several rules ask for the runs of one draft. */
const runsOf = new WeakMap<DocumentModel, readonly NumberedRun[]>();

function findRuns(model: DocumentModel): readonly NumberedRun[] {
  const placed = placedItems(model);
  const runs: OpenRun[] = [];
  placed.forEach(({ scope, item, newPart, interrupted, declared }, at) => {
    const last = runs.at(-1);
    const goesOn = last !== undefined && last.scope === scope && !newPart;
    const next = placed[at + 1];
    const abrupt =
      goesOn &&
      !interrupted &&
      item.number === 1 &&
      (last.items.at(-1)?.number ?? 0) > 1 &&
      (next === undefined || next.newPart || next.scope !== scope || next.item.number === 2);
    if (goesOn && !abrupt && !(interrupted && startsAnew(last, item))) last.items.push(item);
    else runs.push({ scope, items: [item], declared, abrupt });
  });
  return runs.map(({ scope, items, declared, abrupt }) => ({
    scope,
    items,
    excerpt: declared || isEvidentExcerpt(items),
    abrupt,
  }));
}

/** After a line of its own: a number 1, or a smaller number among excerpts, of another text then. */
function startsAnew(last: OpenRun, { number }: NumberedItem): boolean {
  if (number === 1) return true;
  const isExcerpt = last.declared || isEvidentExcerpt(last.items);
  return isExcerpt && number <= (last.items.at(-1)?.number ?? 0);
}

function placedItems(model: DocumentModel): readonly PlacedItem[] {
  const placed: PlacedItem[] = [];
  let declared = model.tree.frontMatter?.entries.some(({ key }) => key === 'of') ?? false;
  let newPart = true;
  let interrupted = false;
  model.paragraphs.forEach((paragraph, index) => {
    if (paragraph.kind === 'annex' || paragraph.kind === 'section') newPart = true;
    if (paragraph.kind === 'comment') declared ||= EXCERPT_COMMENT.test(paragraph.text);
    const place = model.places[index];
    const item = place && place.scope >= 0 ? itemOf(paragraph, place, index) : undefined;
    if (!place || !item) {
      interrupted ||= endsNumbering(paragraph);
      return;
    }
    placed.push({ scope: place.scope, item, newPart, interrupted, declared });
    newPart = false;
    interrupted = false;
  });
  return placed;
}

function itemOf(
  { kind, marker, start: offset }: Paragraph,
  place: ParagraphPlace,
  index: number,
): NumberedItem | undefined {
  const [number] = place.path;
  if (kind !== 'numbered' || marker?.style !== 'digits' || number === undefined) return undefined;
  const digits = DIGITS.exec(marker.text);
  const start = offset + marker.span.start + (digits?.index ?? 0);
  return {
    paragraph: index,
    number,
    suffix: place.suffix ?? '',
    ...(digits && { digits: { start, end: start + digits[0].length } }),
  };
}

/** A line of its own, such as a heading; points, notes and blank lines stand inside the numbering. */
function endsNumbering({ kind }: Paragraph): boolean {
  switch (kind) {
    case 'title':
    case 'heading':
    case 'text':
    case 'organ':
    case 'preambular':
    case 'operative':
    case 'rule':
      return true;
    default:
      return false;
  }
}

/**
 * Whether the numbers can only be those of another text: 9, 18, 20, 21 are the paragraphs of a
 * resolution that somebody found worth quoting, whereas 1, 2, 4, 5 have lost one.
 */
function isEvidentExcerpt(items: readonly NumberedItem[]): boolean {
  let jumps = 0;
  for (const [at, { number }] of items.entries()) {
    const before = items[at - 1]?.number;
    if (before === undefined) continue;
    if (number <= before) return false;
    if (number > before + 1) jumps++;
  }
  const steps = items.length - 1;
  if (items[0]?.number === 1) return jumps >= 3 && jumps * 2 > steps;
  return jumps >= 2 || items.length < 3;
}
