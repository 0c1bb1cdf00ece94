import type { ParagraphSpan } from '../text/span.ts';
import { skipBlanks } from './characters.ts';
import type { Gathered } from './gather.ts';
import type { LineFacts } from './lineFacts.ts';
import { createMarkerReader } from './readMarkers.ts';
import type { Marker, OpenerMatch, Paragraph, ParagraphKind } from './types.ts';

/** What the front matter tells of the kind of text. */
export interface Declared {
  readonly organ: string | undefined;
  readonly house: string | undefined;
}

/** One walk over the paragraphs that decides what their neighbours decide: kinds, levels, depths. */
export function decideKinds(gathered: readonly Gathered[], declared: Declared): Paragraph[] {
  const state = createState(gathered, declared);
  const readMarker = createMarkerReader(gathered);
  return gathered.map((item, index) => {
    const { facts } = item;
    const bare = facts.bareNumber && goesOn(state, facts.bareNumber) ? facts.bareNumber : undefined;
    const plain = bare ? 'numbered' : facts.form;
    const kind = plain === 'plain' ? plainKind(state, index, facts) : plain;
    const marker = bare ?? readMarker(index);
    const opener = openerOf(kind, facts);
    note(state, kind, facts, marker);
    return {
      kind,
      start: item.start,
      line: item.line,
      text: item.text,
      marker,
      content: bare ? contentBehind(item.text, bare, facts) : facts.content,
      inlines: facts.inlines,
      opener,
      organ: kind === 'organ' ? facts.organ : undefined,
      depth: kind === 'heading' ? depthOf(state, facts, marker?.style) : undefined,
      sectionPart: kind === 'section' ? facts.section?.part : undefined,
      annexNumber: kind === 'annex' ? facts.annex?.number : undefined,
      cells: facts.cells,
    };
  });
}

interface State {
  readonly gathered: readonly Gathered[];
  readonly declared: Declared;
  /** For each paragraph, whether it is followed by text that it can be the title of. */
  readonly leads: readonly boolean[];
  /** The acting organ, once its line was met. */
  organ: string | undefined;
  /** Openers are looked at: there is an organ, or a preamble that lacks one. */
  resolution: boolean;
  /** Nothing operative came yet. */
  preamble: boolean;
  /** The section of an ITU text we are in. */
  section: 'recital' | 'operative' | undefined;
  /** The last number in the section; undefined where none can follow. */
  lastItem: number | undefined;
  /** Only lines of its unnumbered text came since the head of the section. */
  underSection: boolean;
  /** Nothing but titles came yet. */
  head: boolean;
  /** An annex began and nothing but titles came since. */
  annexTitle: boolean;
  /** Headings with Roman numerals or ordinal words came: letters are below them. */
  numberedHeadings: boolean;
}

function createState(gathered: readonly Gathered[], declared: Declared): State {
  return {
    gathered,
    declared,
    leads: leadsToText(gathered),
    organ: undefined,
    resolution: isDeclaredResolution(declared) || hasBarePreamble(gathered),
    preamble: true,
    section: undefined,
    lastItem: undefined,
    underSection: false,
    head: true,
    annexTitle: false,
    numberedHeadings: false,
  };
}

function isDeclaredResolution({ organ, house }: Declared): boolean {
  return organ !== undefined || (house !== undefined && house !== 'itu');
}

/**
 * Two unnumbered paragraphs with preambular openers and commas make a preamble, even where the organ
 * is missing. One does not: reports have such sentences too.
 */
function hasBarePreamble(gathered: readonly Gathered[]): boolean {
  let count = 0;
  for (const { facts } of gathered) {
    if (facts.form === 'numbered' || facts.organ !== undefined) break;
    if (facts.form !== 'plain' || facts.preambular === undefined || !facts.endsWithComma) continue;
    if (++count === 2) return true;
  }
  return false;
}

/** Whether a bare number is the next in a section of ITU: `1 to report annually` below `resolves`. */
const goesOn = ({ section, lastItem }: State, { numbers }: Marker): boolean =>
  section !== undefined && lastItem !== undefined && numbers[0] === lastItem + 1;

const contentBehind = (text: string, { span }: Marker, { content }: LineFacts): ParagraphSpan => ({
  start: skipBlanks(text, span.end, content.end),
  end: content.end,
});

/** Titles stand above something: a last line without a full stop, or one above an annex, is no title. */
function leadsToText(gathered: readonly Gathered[]): readonly boolean[] {
  const leads: boolean[] = new Array<boolean>(gathered.length).fill(false);
  let leading = false;
  for (let index = gathered.length - 1; index >= 0; index--) {
    leads[index] = leading;
    const facts = gathered[index]?.facts;
    if (facts === undefined || isPassedOver(facts)) continue;
    if (facts.annex !== undefined) leading = false;
    else if (!isTitleText(facts)) leading = true;
  }
  return leads;
}

function isPassedOver({ form }: LineFacts): boolean {
  return form === 'blank' || form === 'comment' || form === 'rule' || form === 'note';
}

function isTitleText(facts: LineFacts): boolean {
  return facts.form === 'plain' && facts.titleLike && facts.organ === undefined;
}

function plainKind(state: State, index: number, facts: LineFacts): ParagraphKind {
  if (facts.organ !== undefined && isOrganLine(state.gathered, index, facts)) return 'organ';
  if (facts.annex !== undefined) return 'annex';
  if (facts.section !== undefined && isSectionHead(state, facts)) return 'section';
  if (state.section !== undefined) return kindInSection(state, state.section, index, facts);
  return openerKind(state, facts) ?? titleOrText(state, index, facts);
}

/**
 * The organ's name is also a line of the masthead (`大会`, `Генеральная Ассамблея`): there a line
 * follows that is no paragraph, and no comma ends it.
 */
function isOrganLine(gathered: readonly Gathered[], index: number, facts: LineFacts): boolean {
  if (facts.endsWithComma) return true;
  const next = nextText(gathered, index);
  if (next === undefined || next.form !== 'plain') return true;
  const opens = next.preambular !== undefined || next.operative !== undefined;
  return opens || next.section?.whole === true || !next.titleLike;
}

/** The next paragraph that is no blank line, looked for over a few blank lines only. */
function nextText(gathered: readonly Gathered[], index: number): LineFacts | undefined {
  for (let next = index + 1; next <= index + 4; next++) {
    const facts = gathered[next]?.facts;
    if (facts !== undefined && !isPassedOver(facts)) return facts;
  }
  return undefined;
}

/** Texts of the United Nations have no section heads: there `Recalling` is a line being typed. */
function isSectionHead(state: State, facts: LineFacts): boolean {
  const { house } = state.declared;
  const organ = state.organ ?? state.declared.organ;
  if (house === 'itu' || organ?.startsWith('itu') === true) return true;
  if (house !== undefined || organ !== undefined) return false;
  return facts.section?.whole === true && facts.section.small;
}

/** The text of a section without numbers: `to contribute to the WSIS stocktaking database.` */
function kindInSection(
  state: State,
  section: 'recital' | 'operative',
  index: number,
  facts: LineFacts,
): ParagraphKind {
  const belongs = state.underSection || !facts.titleLike;
  if (!belongs || facts.tabbed) return titleOrText(state, index, facts);
  return section === 'recital' ? 'preambular' : 'operative';
}

function openerKind(state: State, facts: LineFacts): ParagraphKind | undefined {
  if (!state.resolution) return undefined;
  const { preambular, operative } = facts;
  // A word of both lists (Chinese) is judged by its place.
  if (preambular !== undefined) {
    return operative === undefined || state.preamble || facts.endsWithComma
      ? 'preambular'
      : 'operative';
  }
  if (operative === undefined) return isUnknownPreambular(state, facts) ? 'preambular' : undefined;
  // `Recalls resolution 70/1,` in the preamble is a preambular paragraph with the wrong opener.
  return state.preamble && facts.endsWithComma ? 'preambular' : 'operative';
}

/** `Remembering the words of the Charter,` between organ and first operative paragraph. */
function isUnknownPreambular(state: State, facts: LineFacts): boolean {
  return state.resolution && state.preamble && facts.endsWithComma;
}

function titleOrText(state: State, index: number, facts: LineFacts): ParagraphKind {
  if (!facts.titleLike) return 'text';
  const heads = facts.tabbed || state.annexTitle || state.head;
  return heads || state.leads[index] === true ? 'title' : 'text';
}

function openerOf(kind: ParagraphKind, facts: LineFacts): OpenerMatch | undefined {
  if (kind !== 'numbered' && kind !== 'preambular' && kind !== 'operative') return undefined;
  const { preambular, operative } = facts;
  const span: ParagraphSpan | undefined =
    kind === 'preambular' ? (preambular ?? operative) : (operative ?? preambular);
  if (span === undefined) return undefined;
  return { span, position: span === preambular ? 'preambular' : 'operative' };
}

function depthOf(state: State, facts: LineFacts, style: string | undefined): number {
  if (facts.depth !== undefined) return facts.depth;
  return style === 'letter' && state.numberedHeadings ? 2 : 1;
}

/** Keeps what the paragraphs below need to know of this one. */
function note(
  state: State,
  kind: ParagraphKind,
  facts: LineFacts,
  marker: Marker | undefined,
): void {
  switch (kind) {
    case 'organ':
      state.organ = facts.organ;
      state.resolution = true;
      state.preamble = true;
      state.section = undefined;
      state.head = false;
      state.annexTitle = false;
      return;
    case 'annex':
      state.section = undefined;
      state.preamble = true;
      state.annexTitle = true;
      return;
    case 'section':
      state.section = facts.section?.part;
      state.lastItem = 0;
      state.underSection = true;
      state.annexTitle = false;
      return;
    case 'heading':
      if (marker !== undefined && marker.style !== 'letter') state.numberedHeadings = true;
      break;
    case 'numbered':
      state.lastItem = marker?.numbers[0];
      state.preamble = false;
      break;
    case 'operative':
      state.preamble = false;
      break;
    case 'rule':
      // What stands below the line are the footnotes.
      state.lastItem = undefined;
      return;
    case 'blank':
    case 'comment':
    case 'note':
    case 'title':
      return;
    default:
      break;
  }
  state.underSection = state.underSection && (kind === 'preambular' || kind === 'operative');
  state.head = false;
  state.annexTitle = false;
}
