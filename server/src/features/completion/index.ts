import { packs } from '../../languages/index.ts';
import type { LanguageTag } from '../../languages/types.ts';
import type { DocumentModel } from '../../model/types.ts';
import type { DocumentSpan } from '../../text/span.ts';
import { describeId } from '../describe/id.ts';
import { renderMarkdown } from '../describe/render.ts';
import type { DescribeContext } from '../describe/types.ts';
import { INTERFACE_LANGUAGE } from '../describe/words.ts';
import { actionLines } from './sources/actionLines.ts';
import { annexes } from './sources/annexes.ts';
import { bodies } from './sources/bodies.ts';
import { citedParagraphs } from './sources/citedParagraphs.ts';
import { dates } from './sources/dates.ts';
import { deadlines } from './sources/deadlines.ts';
import { editions } from './sources/editions.ts';
import { labels } from './sources/labels.ts';
import { numbers } from './sources/numbers.ts';
import { openers } from './sources/openers.ts';
import { paragraphs } from './sources/paragraphs.ts';
import { sectionHeads } from './sources/sectionHeads.ts';
import { sectionItems } from './sources/sectionItems.ts';
import { sessions } from './sources/sessions.ts';
import { symbols } from './sources/symbols.ts';
import { titles } from './sources/titles.ts';
import type { CompletionSite, CompletionSource, Proposal, ProposalKind } from './types.ts';

/** What may be written at the cursor, with the places in the draft that it replaces. */
export interface CompletionEntry {
  readonly kind: ProposalKind;
  readonly id: string;
  readonly label: string;
  readonly detail?: string | undefined;
  readonly newText: string;
  readonly filter: string;
  /** In the order of use: `0000`, `0001` … */
  readonly sort: string;
  /** Up to the cursor. */
  readonly insert: DocumentSpan;
  /** With the rest of the word behind the cursor. */
  readonly replace: DocumentSpan;
}

export interface Completion {
  readonly entries: readonly CompletionEntry[];
  /** More would match: ask again when more is typed. */
  readonly isIncomplete: boolean;
}

/** In an ITU draft `Resolution 14` means the conference's, elsewhere the Assembly's. */
const sources: readonly CompletionSource[] = [
  openers,
  labels,
  dates,
  citedParagraphs,
  paragraphs,
  annexes,
  symbols,
  numbers,
  editions,
  actionLines,
  sessions,
  deadlines,
  bodies,
  titles,
];
const ituSources: readonly CompletionSource[] = [
  sectionHeads,
  sectionItems,
  labels,
  dates,
  citedParagraphs,
  paragraphs,
  annexes,
  symbols,
  editions,
  numbers,
  actionLines,
  sessions,
  deadlines,
  bodies,
  titles,
];

const MOST = 100;

/** Characters that make an editor ask although no word was begun. */
export const triggerCharacters: readonly string[] = [
  ...new Set(sources.flatMap(({ triggers }) => triggers)),
];

/** Proposals of all sources at a place in the draft, the likeliest first. */
export function completion(
  model: DocumentModel,
  offset: number,
  ui: LanguageTag = INTERFACE_LANGUAGE,
): Completion {
  const index = model.paragraphAt(offset);
  const paragraph = model.paragraphs[index];
  if (!paragraph) return { entries: [], isIncomplete: false };
  const cut = offset - paragraph.start;
  const lineEnd = paragraph.text.slice(cut).search(/[\r\n]/);
  const site: CompletionSite = {
    model,
    pack: packs[model.language],
    ui,
    paragraph: index,
    offset,
    before: lastLine(paragraph.text.slice(0, cut)),
    after: paragraph.text.slice(cut, lineEnd < 0 ? undefined : cut + lineEnd),
  };
  const inOrder = model.house === 'itu' ? ituSources : sources;
  const proposals = once(inOrder.flatMap((source) => source.propose(site)));
  const entries = proposals.slice(0, MOST).map((proposal, rank) => entry(proposal, rank, offset));
  // Numbers and names are looked up by what was typed, so one more character may bring others.
  return { entries, isIncomplete: proposals.length > 0 };
}

/** A paragraph may run over several lines; an edit must stay on that of the cursor. */
const lastLine = (text: string): string =>
  text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);

/** What two sources propose alike is shown once. */
function once(proposals: readonly Proposal[]): readonly Proposal[] {
  const seen = new Set<string>();
  return proposals.filter(({ newText, replaces }) => {
    const key = `${replaces.before} ${newText}`;
    return seen.size < seen.add(key).size;
  });
}

function entry(proposal: Proposal, rank: number, offset: number): CompletionEntry {
  const start = offset - proposal.replaces.before;
  return {
    kind: proposal.kind,
    id: proposal.id,
    label: proposal.label,
    detail: proposal.detail,
    newText: proposal.newText,
    filter: proposal.filter ?? proposal.label,
    sort: String(rank).padStart(4, '0'),
    insert: { start, end: offset },
    replace: { start, end: offset + proposal.replaces.after },
  };
}

/** The details of an entry in Markdown, made only when the person looks at it. */
export function describeEntry(context: DescribeContext, id: string): string | undefined {
  const description = describeId(context, id);
  return description && renderMarkdown(description, context);
}
