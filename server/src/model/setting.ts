import { isModelUnitedNationsLine } from '../languages/modelUnitedNations.ts';
import { recognise } from '../references/recognise.ts';
import type { HouseId, Reference } from '../references/types.ts';
import { parseId } from '../registry/ids.ts';
import type { Conference, Registry } from '../registry/types.ts';
import { frontMatterValue } from '../syntax/frontMatter.ts';
import type { DocumentTree, Paragraph } from '../syntax/types.ts';
import { knownFacts, lexiconFor } from './knownFacts.ts';
import { lastDayOf, meetingOf } from './meeting.ts';

/** What a document says of itself: who acts in it, when, and whose rules it follows. */
export interface Setting {
  readonly house: HouseId;
  readonly organ?: string;
  readonly date?: string;
  readonly year?: number;
  readonly self?: string;
  /** The conference that adopts it: PP Dubai 2018. */
  readonly meeting?: Conference;
}

const MASTHEAD_PARAGRAPHS = 16;
const EVIDENCE_PARAGRAPHS = 40;

/** Front matter first, then the masthead and the line of the organ, then what the text cites. */
export function settingOf(
  tree: DocumentTree,
  registry: Registry,
  given: HouseId | undefined,
  preferred?: HouseId,
): Setting {
  const organLine = tree.paragraphs.findIndex(({ kind }) => kind === 'organ');
  const masthead = mastheadReferences(tree, registry, organLine);
  const symbol = masthead.find(
    (reference) => reference.kind === 'citation' && reference.family === 'un-symbol',
  );
  const symbolOrgan =
    symbol?.kind === 'citation' && symbol.type !== 'document' ? symbol.body : undefined;
  const declared = frontMatterValue(tree, 'organ');
  const organ = declared ?? tree.paragraphs[organLine]?.organ ?? symbolOrgan;
  const house =
    given ??
    houseNamed(frontMatterValue(tree, 'house')) ??
    preferred ??
    houseOf(organ, tree, registry);
  const self = selfOf(tree, registry, masthead) ?? symbol?.id;
  const { frontMatter } = tree;
  const meeting = meetingOf(
    { frontMatter, organLine: tree.paragraphs[organLine], organ, self },
    registry,
  );
  const date =
    dateIn(frontMatterValue(tree, 'adopted')) ??
    latestDate(masthead) ??
    (meeting && lastDayOf(meeting));
  const year =
    date === undefined ? sessionYear(tree, masthead, organ, registry) : Number(date.slice(0, 4));
  return {
    house,
    ...(organ !== undefined && { organ }),
    ...(date !== undefined && { date }),
    ...(year !== undefined && { year }),
    ...(self !== undefined && { self }),
    ...(meeting && { meeting }),
  };
}

/** `symbol: A/80/L.41`, `symbol: Resolution 140 (Rev. Doha, 2026)`, or the title of an ITU resolution. */
function selfOf(
  tree: DocumentTree,
  registry: Registry,
  masthead: readonly Reference[],
): string | undefined {
  const declared = frontMatterValue(tree, 'symbol');
  if (declared === undefined) {
    const title = masthead.find((reference) => reference.kind === 'citation');
    return title?.kind === 'citation' && title.family === 'itu' ? title.id : undefined;
  }
  const context = { language: tree.language, house: 'un' } as const;
  const lexicon = lexiconFor(registry, tree.language, 'un');
  const cited = recognise(declared, lexicon, context, knownFacts(registry)).find(
    (reference) => reference.kind === 'citation',
  );
  return cited?.id ?? `un:${declared}`;
}

const houseNamed = (name: string | undefined): HouseId | undefined =>
  name === 'un' || name === 'sc' || name === 'itu' || name === 'mun' ? name : undefined;

function houseOf(organ: string | undefined, tree: DocumentTree, registry: Registry): HouseId {
  if (tree.paragraphs.filter(isRead).slice(0, MASTHEAD_PARAGRAPHS).some(isOfModel(tree)))
    return 'mun';
  if (organ !== undefined) return organ.startsWith('itu') ? 'itu' : organ === 'sc' ? 'sc' : 'un';
  // Without an organ line, a text that cites editions is one of ITU's.
  const lexicon = lexiconFor(registry, tree.language, 'un');
  const context = { language: tree.language, house: 'un' } as const;
  for (const paragraph of tree.paragraphs.filter(isRead).slice(0, EVIDENCE_PARAGRAPHS)) {
    const found = recognise(paragraph.text, lexicon, context, knownFacts(registry));
    if (found.some((reference) => reference.kind === 'citation' && reference.family === 'itu'))
      return 'itu';
  }
  return 'un';
}

/** A delegate's draft acts in the name of a real organ: only the list of sponsors tells it. */
const isOfModel =
  ({ language }: DocumentTree) =>
  ({ text }: Paragraph): boolean =>
    isModelUnitedNationsLine(text, language);

const isRead = ({ kind }: Paragraph): boolean =>
  kind !== 'blank' && kind !== 'comment' && kind !== 'front-matter';

/** References in the lines above the organ: symbol, date of adoption, session. */
function mastheadReferences(
  tree: DocumentTree,
  registry: Registry,
  organLine: number,
): readonly Reference[] {
  if (organLine < 0) return [];
  const context = { language: tree.language, house: 'un' } as const;
  const lexicon = lexiconFor(registry, tree.language, 'un');
  return tree.paragraphs
    .slice(0, organLine)
    .filter(isRead)
    .slice(0, MASTHEAD_PARAGRAPHS)
    .flatMap(({ text }) => recognise(text, lexicon, context, knownFacts(registry)));
}

const dateIn = (value: string | undefined): string | undefined =>
  value !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;

function latestDate(references: readonly Reference[]): string | undefined {
  const dates = references.flatMap((reference) =>
    reference.kind === 'date' ? [reference.id] : [],
  );
  return dates.sort().at(-1);
}

function sessionYear(
  tree: DocumentTree,
  masthead: readonly Reference[],
  organ: string | undefined,
  registry: Registry,
): number | undefined {
  const declared = Number(frontMatterValue(tree, 'session'));
  if (organ !== undefined && Number.isInteger(declared) && declared > 0) {
    const session = registry.session(organ, declared);
    if (session) return session.endYear ?? session.year;
  }
  for (const reference of masthead) {
    if (reference.kind !== 'session') continue;
    const parts = parseId(reference.id);
    if (parts.kind !== 'session' || parts.ordinal === undefined) continue;
    const session = registry.session(parts.body, parts.ordinal);
    if (session) return session.endYear ?? session.year;
  }
  return undefined;
}
