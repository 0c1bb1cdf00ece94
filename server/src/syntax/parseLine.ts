import type { LanguageTag } from '../languages/types.ts';
import type { ParagraphSpan } from '../text/span.ts';
import {
  isBlank,
  isComma,
  isEndPunctuation,
  isWordCharacter,
  skipBlanks,
  trimEnd,
} from './characters.ts';
import { fold } from './folding.ts';
import { findOrdinalHeading, hashDepth } from './headings.ts';
import { findInlines } from './inlines.ts';
import type { Inlines } from './inlines.ts';
import { lexiconOf } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import type { LineFacts, LineForm } from './lineFacts.ts';
import { findBareNumber, findLooseNumber, findMarker } from './markers.ts';
import type { MarkerReading } from './markers.ts';
import { findOpeners } from './openers.ts';
import type { Inline, Marker } from './types.ts';
import { findAnnex, findOrgan, findSection } from './wholeLines.ts';
import type { ReadLine } from './wholeLines.ts';

/**
 * Everything the text of one paragraph tells by itself, line ends included: `(a)⇥To submit …` is a
 * point, `Recalling its resolution …` has a preambular opener, `Annex II` may be an annex. A pure
 * function of its arguments, so its results can be kept.
 */
export function parseLine(text: string, language: LanguageTag): LineFacts {
  const end = trimEnd(text, 0, text.length);
  const start = skipBlanks(text, 0, end);
  if (start >= end) return facts('blank', text, { start: end, end }, NOTHING);
  const lexicon = lexiconOf(language);
  switch (text.charCodeAt(start)) {
    case 0x25: // %
      if (text.charCodeAt(start + 1) === 0x25)
        return facts('comment', text, { start: skipBlanks(text, start + 2, end), end }, NOTHING);
      break;
    case 0x5f: // _
    case 0x2a: // *
      if (isRule(text, start, end)) return facts('rule', text, { start, end }, NOTHING);
      break;
    case 0x3e: // >
      if (start + 1 >= end || isBlank(text.charCodeAt(start + 1)))
        return quote(text, skipBlanks(text, start + 1, end), end, lexicon);
      break;
    case 0x7c: // |
      return table(text, start, end);
    case 0x23: {
      // #
      const depth = hashDepth(text, start, end);
      if (depth !== undefined)
        return facts('heading', text, trimmed(text, start + depth, end), {
          inlines: findInlines(text, start + depth, end),
          depth,
        });
      break;
    }
    case 0x5b: {
      // [
      const head = noteHead(text, start, end);
      if (head !== undefined)
        return facts('note', text, trimmed(text, head, end), {
          inlines: findInlines(text, head, end),
        });
      break;
    }
  }
  const found = findMarker(text, start, end, lexicon) ?? findLooseNumber(text, start, end, lexicon);
  return found === undefined ? plain(text, start, end, lexicon) : marked(text, found, end, lexicon);
}

/** What `facts` is told beyond form and content; what is left out is absent. */
interface Details {
  readonly reading?: MarkerReading;
  readonly bareNumber?: Marker | undefined;
  readonly inlines?: Inlines;
  readonly preambular?: ParagraphSpan | undefined;
  readonly operative?: ParagraphSpan | undefined;
  readonly organ?: string | undefined;
  readonly section?: LineFacts['section'];
  readonly annex?: LineFacts['annex'];
  readonly depth?: number;
  readonly cells?: readonly ParagraphSpan[];
  readonly titleLike?: boolean;
  readonly endsWithComma?: boolean;
}

const NOTHING: Details = {};
const NO_INLINES: readonly Inline[] = [];

/** Objects of one shape, whatever the line is: they are read for every paragraph at every keystroke. */
function facts(form: LineForm, text: string, content: ParagraphSpan, details: Details): LineFacts {
  return {
    form,
    marker: details.reading?.marker,
    alternative: details.reading?.alternative,
    bareNumber: details.bareNumber,
    content,
    inlines: details.inlines?.list ?? NO_INLINES,
    openNote: details.inlines?.openNote ?? 0,
    preambular: details.preambular,
    operative: details.operative,
    organ: details.organ,
    section: details.section,
    annex: details.annex,
    depth: details.depth,
    cells: details.cells,
    titleLike: details.titleLike ?? false,
    endsWithComma: details.endsWithComma ?? false,
    tabbed: beginsWithTab(text, content.start),
  };
}

function beginsWithTab(text: string, end: number): boolean {
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 9) return true;
    if (!isBlank(code)) return false;
  }
  return false;
}

function trimmed(text: string, start: number, end: number): ParagraphSpan {
  return { start: skipBlanks(text, start, end), end };
}

/** `________` or `* * *`. */
function isRule(text: string, start: number, end: number): boolean {
  const sign = text.charCodeAt(start);
  let count = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === sign) count++;
    else if (!isBlank(code) || sign !== 0x2a) return false;
  }
  return sign === 0x2a ? count === 3 : count >= 5;
}

/** `[^1]:` at the beginning of a line: the offset after the colon. */
function noteHead(text: string, start: number, end: number): number | undefined {
  NOTE_HEAD.lastIndex = start;
  return NOTE_HEAD.test(text) && NOTE_HEAD.lastIndex <= end ? NOTE_HEAD.lastIndex : undefined;
}

const NOTE_HEAD = /\[\^[^\]\s[]{1,32}\]:/y;

function table(text: string, start: number, end: number): LineFacts {
  const cells: ParagraphSpan[] = [];
  let at = start + 1;
  while (at < end) {
    const bar = text.indexOf('|', at);
    const stop = bar < 0 || bar > end ? end : bar;
    const from = skipBlanks(text, at, stop);
    cells.push({ start: from, end: trimEnd(text, from, stop) });
    at = stop + 1;
  }
  return facts('table', text, { start, end }, { cells, inlines: findInlines(text, start, end) });
}

/** Text of another instrument: its markers are kept, its openers and heads are not this text's. */
function quote(text: string, start: number, end: number, lexicon: Lexicon): LineFacts {
  const found = start < end ? findMarker(text, start, end, lexicon) : undefined;
  const from = found?.end ?? start;
  const inlines = findInlines(text, from, end);
  const content = contentSpan(text, from, end, inlines.list);
  return facts(
    'quote',
    text,
    content,
    found === undefined ? { inlines } : { reading: found, inlines },
  );
}

function marked(text: string, found: MarkerReading, end: number, lexicon: Lexicon): LineFacts {
  const inlines = findInlines(text, found.end, end);
  const content = contentSpan(text, found.end, end, inlines.list);
  const openers = found.kind === 'numbered' ? findOpeners(text, content, lexicon) : undefined;
  const last = lastReadCode(text, content, inlines.list);
  return facts(found.kind, text, content, {
    reading: found,
    inlines,
    preambular: openers?.preambular,
    operative: openers?.operative,
    titleLike: isTitleLike(content, last),
    endsWithComma: isComma(last),
  });
}

/** Longer titles are none of the lexicon's phrases either. */
const HEAD_LENGTH = 160;
const LONGEST_TITLE = 400;

function plain(text: string, start: number, end: number, lexicon: Lexicon): LineFacts {
  const inlines = findInlines(text, start, end);
  const content = contentSpan(text, start, end, inlines.list);
  const readEnd = endWithoutMarks(text, content, inlines.list);
  const last = readEnd > content.start ? text.charCodeAt(readEnd - 1) : 0;
  const titleLike = isTitleLike(content, last);
  const first = skipStars(text, content.start, content.end);
  const folded = fold(text, first, content.end, HEAD_LENGTH);
  const heading = findOrdinalHeading(text, first, content.end, folded, titleLike, lexicon);
  if (heading !== undefined) {
    const span = contentSpan(text, heading.end, end, inlines.list);
    return facts('heading', text, span, { reading: heading, inlines, titleLike });
  }
  const line: ReadLine = { text, start: first, end: readEnd, folded, titleLike };
  const openers = findOpeners(text, content, lexicon);
  return facts('plain', text, content, {
    inlines,
    bareNumber: findBareNumber(text, content.start, content.end),
    preambular: openers.preambular,
    operative: openers.operative,
    organ: findOrgan(line, lexicon),
    section: findSection(line, lexicon),
    annex: findAnnex(line, lexicon),
    titleLike,
    endsWithComma: isComma(last),
  });
}

function skipStars(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text.charCodeAt(at) === 0x2a) at++;
  return at;
}

/** From the first to the last character a reader reads: labels and note bodies at the end are not read here. */
function contentSpan(
  text: string,
  from: number,
  end: number,
  inlines: readonly Inline[],
): ParagraphSpan {
  const start = skipBlanks(text, from, end);
  let stop = trimEnd(text, start, end);
  const apart = inlines.filter(isReadApart).sort((a, b) => b.span.end - a.span.end);
  for (const { span } of apart) {
    if (span.end === stop) stop = trimEnd(text, start, Math.max(start, span.start));
    else if (span.end < stop) break;
  }
  return { start, end: stop };
}

function isReadApart(inline: Inline): boolean {
  return inline.kind === 'label' || inline.kind === 'note-body';
}

/** Where the text ends once note marks, closing quotation marks and stars after it are left out. */
function endWithoutMarks(text: string, content: ParagraphSpan, inlines: readonly Inline[]): number {
  let end = content.end;
  let index = inlines.length - 1;
  while (end > content.start) {
    while (index >= 0 && (inlines[index]?.span.start ?? 0) >= end) index--;
    const inline = inlines[index];
    if (inline?.kind === 'note-mark' && inline.span.end === end) {
      end = trimEnd(text, content.start, inline.span.start);
      continue;
    }
    const code = text.charCodeAt(end - 1);
    // The parentheses of `([^1])` belong to the mark.
    if (code === 0x29 && inline?.kind === 'note-mark' && inline.span.end === end - 1) {
      end = trimEnd(text, content.start, inline.span.start);
      if (text.charCodeAt(end - 1) === 0x28) end = trimEnd(text, content.start, end - 1);
    } else if (CLOSING.has(code)) {
      end = trimEnd(text, content.start, end - 1);
    } else break;
  }
  return end;
}

const CLOSING = new Set([...'”"»’*'].map((sign) => sign.charCodeAt(0)));

function lastReadCode(text: string, content: ParagraphSpan, inlines: readonly Inline[]): number {
  const end = endWithoutMarks(text, content, inlines);
  return end > content.start ? text.charCodeAt(end - 1) : 0;
}

function isTitleLike(content: ParagraphSpan, last: number): boolean {
  const length = content.end - content.start;
  if (length === 0 || length > LONGEST_TITLE) return false;
  return !isEndPunctuation(last) && (isWordCharacter(last) || last === 0x29 || last === 0x5d);
}
