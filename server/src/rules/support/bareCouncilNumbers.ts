import { packs } from '../../languages/index.ts';
import { perLanguage } from '../../languages/perLanguage.ts';
import type { LanguageTag } from '../../languages/types.ts';
import { knownFacts } from '../../model/knownFacts.ts';
import type { ResolvedReference } from '../../model/types.ts';
import { formatId } from '../../registry/ids.ts';
import type { Registry } from '../../registry/types.ts';
import type { Paragraph } from '../../syntax/types.ts';
import { overlaps } from '../../text/span.ts';
import type { ParagraphSpan } from '../../text/span.ts';
import type { DraftFacts } from '../types.ts';
import { ofKind } from './references.ts';
import { escapeWords, placesOf, spanOf } from './scan.ts';

/** `1373`, cited without its year, which is 2001. */
export interface BareCouncilNumber {
  readonly span: ParagraphSpan;
  readonly years: readonly string[];
}

/** Digits that are a whole number, and no part of `1373 (2001)`, `70/125`, `217 A (III)` or `1 000`. */
const NUMBER =
  /[0-9]{2,4}(?<=(?:^|[ \u00a0]و?|[第、，和及与])[0-9]{2,4})(?![0-9/%-]|[.,][0-9]|[ \u00a0]{0,3}(?:[0-9%]|[(（](?:[0-9IVXLC]|S-|د)|[A-ZА-Я](?!\p{L})|\p{Script=Arabic}{3,4} \())/gu;

/** Numbers below are given by many bodies: beside a list they may count anything. */
const FIRST_TELLING = 100;
/** How far a head, a name or a neighbour in a list is looked for. */
const BESIDE = 48;
const COUNCIL = 'sc';

/**
 * What recognition leaves open, since it must be sure whose a number is, and a hint need not: plain
 * numbers that, by what stands beside them, are those of Council resolutions without their year:
 * `Security Council resolution 1373`, `resolutions 1325 (2000), 1820 and 1888 (2009)`,
 * `resolution 1325 of 31 October 2000`, and `resolution 1701` where the Council acts or is spoken of.
 */
export function bareCouncilNumbers(
  { registry, language, organ }: DraftFacts,
  paragraph: Paragraph,
  references: readonly ResolvedReference[],
): readonly BareCouncilNumber[] {
  const found: BareCouncilNumber[] = [];
  const surroundings = createSurroundings(paragraph, references, language);
  const isSpokenOf =
    organ === COUNCIL ||
    ofKind(references, 'body').some(({ reference }) => reference.id === COUNCIL) ||
    surroundings.citations.length > 0;
  if (!isSpokenOf) return [];
  for (const match of placesOf(paragraph, NUMBER)) {
    const span = spanOf(match);
    const value = Number(match[0]);
    const year = councilYear(value, registry);
    if (year === undefined || surroundings.isRead(span)) continue;
    const isOne =
      surroundings.hasDate(span, registry.adopted(councilId(value, year))?.date) ||
      surroundings.isAnnounced(span, organ === COUNCIL) ||
      (value >= FIRST_TELLING && surroundings.isListed(span));
    if (!isOne) continue;
    found.push({ span, years: [year] });
    surroundings.citations.push(span);
  }
  return found;
}

const councilId = (number: number, series: string): string =>
  formatId({ kind: 'un', organ: 'sc', type: 'resolution', series, number });

/** The year in which the Council adopted it; undefined where its table leaves that open. */
function councilYear(number: number, registry: Registry): string | undefined {
  const [year, ...others] = knownFacts(registry).councilYears(number);
  return year === undefined || others.length > 0 ? undefined : String(year);
}

/** What stands around a number in its paragraph. */
interface Surroundings {
  /** Where citations of the Council stand; numbers found are added, so that their neighbours are found. */
  readonly citations: ParagraphSpan[];
  /** Whether the number is part of something else: of a citation, a date, a paragraph number. */
  isRead(span: ParagraphSpan): boolean;
  /** `1325 of 31 October 2000`, the very day; in Chinese before the number. */
  hasDate(span: ParagraphSpan, adopted: string | undefined): boolean;
  /** `resolution 1701`, and no other body beside it; `its` only where that is the Council. */
  isAnnounced(span: ParagraphSpan, councilActs: boolean): boolean;
  /** `1325 (2000), 1820 and 1888 (2009)`: before or behind a citation of the Council. */
  isListed(span: ParagraphSpan): boolean;
}

function createSurroundings(
  { text }: Paragraph,
  references: readonly ResolvedReference[],
  language: LanguageTag,
): Surroundings {
  const { head, headBehind, headOf, ownHead, link, between, goesOn, ofOther } =
    patternsOf(language);
  const dates = ofKind(references, 'date').map(({ reference }) => reference);
  const bodies = ofKind(references, 'body').map(({ reference }) => reference);
  const citations: ParagraphSpan[] = [];
  for (const { reference } of ofKind(references, 'citation')) {
    if (reference.body !== COUNCIL || reference.type !== 'resolution') continue;
    const { start, end } = reference.span;
    citations.push({ start, end: Math.max(end, reference.date?.span.end ?? end) });
  }
  /** The words between two places, dates left out. */
  const wordsBetween = (start: number, end: number): string => {
    let words = '';
    let at = start;
    for (const { span } of dates) {
      if (span.start < at || span.end > end) continue;
      words += text.slice(at, span.start);
      at = span.end;
    }
    return words + text.slice(at, end);
  };
  const isLink = (start: number, end: number): boolean =>
    start <= end && end - start <= BESIDE && link.test(wordsBetween(start, end));
  return {
    citations,
    isRead: (span) =>
      references.some(
        ({ reference: { kind, span: other } }) =>
          kind !== 'body' &&
          overlaps(other, span) &&
          // `resolution 1973` is read as a year.
          !(kind === 'date' && other.start === span.start && other.end === span.end),
      ),
    hasDate: ({ start, end }, adopted) =>
      adopted !== undefined &&
      dates.some(({ id, span }) => {
        if (id !== adopted) return false;
        const words = span.start >= end ? text.slice(end, span.start) : text.slice(span.end, start);
        return words.length <= BESIDE && between.test(words);
      }),
    isAnnounced({ start, end }, councilActs) {
      const before = text.slice(Math.max(0, start - BESIDE), start);
      const behind = text.slice(end, end + BESIDE);
      const name = bodies.findLast(({ span }) => span.end <= start);
      if (!headBehind && name?.id === COUNCIL && start - name.span.end <= 1) {
        return headOf.test(text.slice(Math.max(0, name.span.start - BESIDE), name.span.start));
      }
      const announced = headBehind ? headBehind.exec(behind) : head.exec(before);
      if (!announced) return false;
      if (!headBehind && ownHead.test(before) && !councilActs) return name?.id === COUNCIL;
      const from = headBehind ? start : start - announced[0].length;
      const named = bodies.find(
        ({ span }) =>
          (span.end <= from && from - span.end <= 2) ||
          (!headBehind && span.start >= end && span.start - end <= GAP),
      );
      if (named) return named.id === COUNCIL;
      // `resolution 40 of the Board`; what follows `of` may be the date.
      const isDated = dates.some(({ span }) => span.start >= end && span.start - end <= GAP);
      return councilActs || isDated || !ofOther.test(behind);
    },
    isListed: ({ start, end }) =>
      (isTelling(Number(text.slice(start, end))) || goesOn.test(text.slice(end, end + BESIDE))) &&
      citations.some((cited) => isLink(cited.end, start) || isLink(end, cited.start)),
  };
}

/** Nobody counts `1820 schools` without a sign for the thousands; years stand before nouns, too. */
const isTelling = (value: number): boolean =>
  value >= 1000 && (value < FIRST_YEAR || value > LAST_YEAR);
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** `resolution 1701 of the Council`: what may stand between the two. */
const GAP = 8;

interface Patterns {
  /** `resolutions ` at the end of what stands before. */
  readonly head: RegExp;
  /** `resolutions of the ` before the name of the organ. */
  readonly headOf: RegExp;
  /** `号决议`, in Chinese; undefined where the word stands before its numbers. */
  readonly headBehind: RegExp | undefined;
  /** `its resolution `, `قراره `. */
  readonly ownHead: RegExp;
  /** `, `, ` and `, `号和第`: what may stand between two numbers of a list, dates left out. */
  readonly link: RegExp;
  /** ` of `, `, adopted on `: what may stand between a number and its date. */
  readonly between: RegExp;
  /** Behind the number: a sign, another number, or what says when or by whom; no noun that it counts. */
  readonly goesOn: RegExp;
  /** ` of the ` behind it. */
  readonly ofOther: RegExp;
}

const patternsOf = perLanguage(createPatterns);

const NOTE = '(?:\\(?\\[\\^[^\\]]{1,12}\\]\\)?)?';
const BLANK = '[ \\u00a0]';

function createPatterns(language: LanguageTag): Patterns {
  const { heads, headAfterNumbers, and, dated, possessives, of } = packs[language].references;
  const resolutions = heads.filter(({ type }) => type === 'resolution');
  const words = escapeWords(resolutions.flatMap(({ forms }) => forms));
  const own = escapeWords(resolutions.filter((each) => each.own).flatMap(({ forms }) => forms));
  const its = possessives.length > 0 ? `(?:${escapeWords(possessives)})${BLANK}(?:${words})` : own;
  const joins = escapeWords(and.filter((word) => word !== ''));
  const when = escapeWords(dated.filter((word) => word !== ''));
  const whose = escapeWords(of.filter((word) => word !== ''));
  const follows = [when, whose].filter((each) => each !== '').join('|');
  return {
    head: new RegExp(`(?<!\\p{L})\\p{Script=Arabic}{0,3}(?:${words})${BLANK}{1,2}$`, 'iu'),
    headOf: new RegExp(
      `(?<!\\p{L})\\p{Script=Arabic}{0,3}(?:${words})${BLANK}(?:(?:${whose || '(?!)'})${BLANK}?)?$`,
      'iu',
    ),
    headBehind: headAfterNumbers ? new RegExp(`^号(?:${words})`, 'u') : undefined,
    ownHead: new RegExp(`(?:${its === '' ? '(?!)' : its})${BLANK}{1,2}$`, 'iu'),
    link: headAfterNumbers
      ? new RegExp(`^号?${NOTE}[，、]?(?:${joins})?第?$`, 'u')
      : new RegExp(
          `^${NOTE}(?:[,،]?${BLANK}?(?:${when || '(?!)'})${BLANK}?)?${NOTE}[,،]?${BLANK}{0,2}(?:(?:${joins})${BLANK}{0,2})?$`,
          'iu',
        ),
    between: headAfterNumbers
      ? /^第$/u
      : new RegExp(`^${NOTE}[,،]?${BLANK}?(?:(?:${when || '(?!)'})${BLANK}?)?$`, 'iu'),
    ofOther: new RegExp(`^${BLANK}(?:${whose || '(?!)'})${BLANK}`, 'iu'),
    goesOn: headAfterNumbers
      ? /^[号、，和及与]/u
      : new RegExp(
          `^(?:${NOTE}${BLANK}?[,،;؛.:)\\]]|${NOTE}\\s*$|${NOTE}${BLANK}(?:(?:${joins})${BLANK}?[0-9]|(?:${follows || '(?!)'})${BLANK}))`,
          'iu',
        ),
  };
}
