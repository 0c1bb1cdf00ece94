import { knownFacts, lexiconFor } from '../../../model/knownFacts.ts';
import type { DocumentModel } from '../../../model/types.ts';
import { recognise } from '../../../references/recognise.ts';
import { formatId, parseId, withoutFragment } from '../../../registry/ids.ts';
import type { DocumentSpan } from '../../../text/span.ts';
import { numberedRuns } from '../numbering.ts';
import type { NumberedItem, NumberedRun } from '../numbering.ts';
import { isRunningText } from '../running.ts';
import { matchOf } from './match.ts';
import type { Match } from './match.ts';
import { sourceOf } from './source.ts';
import type { Source } from './source.ts';

/** Paragraphs of a draft that are taken from a text at hand, with the numbers they have there. */
export interface Excerpt {
  readonly source: Source;
  readonly items: readonly ExcerptItem[];
}

export interface ExcerptItem {
  /** Absent for a paragraph of the preamble. */
  readonly item?: NumberedItem;
  /** The words of the paragraph with its points, without the number. */
  readonly span: DocumentSpan;
  readonly match: Match;
}

/** Two paragraphs this like each other say the same in much the same words. */
export const ALIKE = 0.6;
/** An evident excerpt may have as many paragraphs of its lead-in above the first number. */
const LEAD_IN = 12;
const DECLARATION = /^[ \t]*%%[ \t]*of[ \t]*:[ \t]*(?<text>[^\r\n]*)/;

/**
 * The excerpts of a draft: what stands below `of: A/RES/80/173` in the front matter or below
 * `%% of: A/RES/80/173`, and numbered paragraphs that by their numbers (9, 18, 20) and their wording
 * are evidently those of a text that the draft cites. Only texts that the workspace holds in the
 * language of the draft count.
 */
export function excerptsIn(model: DocumentModel): readonly Excerpt[] {
  let excerpts = excerptsOf.get(model);
  if (!excerpts) excerptsOf.set(model, (excerpts = findExcerpts(model)));
  return excerpts;
}

/** Several rules ask for the excerpts of one draft. */
const excerptsOf = new WeakMap<DocumentModel, readonly Excerpt[]>();

function findExcerpts(model: DocumentModel): readonly Excerpt[] {
  const runs = numberedRuns(model).filter((run) => run.excerpt);
  if (runs.length === 0) return [];
  const declared = declarations(model);
  let cited: readonly Source[] | undefined;
  return runs.flatMap((run): readonly Excerpt[] => {
    const first = run.items[0]?.paragraph ?? 0;
    const id = declared.findLast(({ paragraph }) => paragraph <= first)?.id;
    if (id !== undefined) {
      const source = sourceAt(model, id);
      return source ? [excerptOf(model, run, source)] : [];
    }
    cited ??= citedSources(model);
    const excerpts = cited.map((source) => excerptOf(model, run, source));
    const [best] = excerpts.sort((a, b) => alikeIn(b) - alikeIn(a));
    return best && alikeIn(best) >= Math.max(2, run.items.length / 2) ? [best] : [];
  });
}

const alikeIn = ({ items }: Excerpt): number =>
  items.filter(({ item, match }) => item && match.bestSimilarity >= ALIKE).length;

/** Where the draft says whose paragraphs follow. */
function declarations(
  model: DocumentModel,
): readonly { readonly paragraph: number; readonly id: string }[] {
  const head = model.tree.frontMatter?.entries.find(({ key }) => key === 'of')?.value;
  const ofHead = head === undefined ? undefined : idOf(head, model);
  return [
    ...(ofHead === undefined ? [] : [{ paragraph: 0, id: ofHead }]),
    ...model.paragraphs.flatMap(({ kind, text }, paragraph) => {
      const written = kind === 'comment' ? DECLARATION.exec(text)?.groups?.['text'] : undefined;
      const id = written === undefined ? undefined : idOf(written, model);
      return id === undefined ? [] : [{ paragraph, id }];
    }),
  ];
}

/** The id of `A/RES/80/173` or `Resolution 140 (Rev. Dubai, 2018)`. */
function idOf(written: string, { language, house, registry }: DocumentModel): string | undefined {
  const text = written.trim();
  if (text === '') return undefined;
  const lexicon = lexiconFor(registry, language, house);
  const cited = recognise(text, lexicon, { language, house }, knownFacts(registry)).find(
    (reference) => reference.kind === 'citation',
  );
  return withoutFragment(cited?.id ?? formatId(parseId(text.includes(':') ? text : `un:${text}`)));
}

function sourceAt({ registry, language, self }: DocumentModel, id: string): Source | undefined {
  if (id === self) return undefined;
  const wording = registry.wording(id, language);
  return wording && sourceOf(wording);
}

function citedSources(model: DocumentModel): readonly Source[] {
  const ids = new Set(
    model.references.flatMap(({ reference }) =>
      reference.kind === 'citation' ? [withoutFragment(reference.id)] : [],
    ),
  );
  return [...ids].flatMap((id) => sourceAt(model, id) ?? []);
}

function excerptOf(model: DocumentModel, run: NumberedRun, source: Source): Excerpt {
  const numbered = run.items.map((item) => itemAt(model, item.paragraph, source, item));
  return { source, items: [...leadIn(model, run, source), ...numbered] };
}

/** Paragraphs without a number above the first that has one, if the source has them too. */
function leadIn(model: DocumentModel, run: NumberedRun, source: Source): readonly ExcerptItem[] {
  const first = run.items[0]?.paragraph ?? 0;
  const found: ExcerptItem[] = [];
  for (let index = first - 1; index >= 0 && index >= first - LEAD_IN; index--) {
    const paragraph = model.paragraphs[index];
    if (!paragraph || paragraph.kind === 'blank' || paragraph.kind === 'comment') continue;
    if (paragraph.marker || !isRunningText(paragraph)) break;
    const item = itemAt(model, index, source);
    const { best, bestSimilarity } = item.match;
    if (best?.number !== undefined || bestSimilarity < ALIKE) break;
    found.unshift(item);
  }
  return found;
}

function itemAt(
  model: DocumentModel,
  index: number,
  source: Source,
  item?: NumberedItem,
): ExcerptItem {
  const paragraph = model.paragraphs[index];
  let last = index;
  while (model.paragraphs[last + 1]?.kind === 'point') last++;
  const end = model.paragraphs[last];
  const span = {
    start: (paragraph?.start ?? 0) + (paragraph?.content.start ?? 0),
    end: (end?.start ?? 0) + (end?.content.end ?? 0),
  };
  const match = matchOf(model.text.slice(span.start, span.end), source);
  return { ...(item && { item }), span, match };
}
