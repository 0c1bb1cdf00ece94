import { perPack } from '../languages/perLanguage.ts';
import { viewOf, type TextView } from '../text/view.ts';
import type { ParagraphSpan } from '../text/span.ts';
import { stages } from './families/index.ts';
import { joinDates } from './families/dates.ts';
import type { Found, Reading } from './family.ts';
import { gapsOf } from './gaps.ts';
import { tokenize } from './lexer.ts';
import type { Lexicon } from './lexicon.ts';
import { DATE } from './tokens.ts';
import { numberReader } from './numbers.ts';
import type { KnownFacts, RecognitionContext, Reference } from './types.ts';

const readerOf = perPack(numberReader);

/**
 * Everything a paragraph refers to, in the order of the text, with spans of the paragraph. Depends
 * on nothing but its arguments, so the result may be kept with the paragraph; never fails.
 */
export function recognise(
  source: string,
  lexicon: Lexicon,
  context: RecognitionContext,
  facts: KnownFacts,
): readonly Reference[] {
  const view = viewOf(source);
  const { pack } = lexicon;
  const scanned = tokenize(view.text, lexicon, readerOf(pack));
  if (scanned.tokens.length === 0 && scanned.spanning.length === 0) return [];
  const tokens = joinDates(scanned, view.text, pack);
  const found: Found[] = [];
  const reading: Reading = {
    text: view.text,
    tokens,
    spanning: scanned.spanning,
    pack,
    gaps: gapsOf(pack),
    context,
    facts,
    found,
  };
  const present = tokens === scanned.tokens ? scanned.kinds : scanned.kinds | DATE;
  for (const { family, needs } of stages) {
    if ((present & needs) === 0) continue;
    // One by one: a line of megabytes has more references than a call may have arguments.
    for (const reference of family(reading)) found.push(reference);
  }
  const inSource = view.exact ? found : found.map((reference) => toSource(reference, view));
  return inOrder(inSource);
}

/** Those of the text, the longer first where two begin alike; many paragraphs have them so already. */
function inOrder(found: Found[]): readonly Found[] {
  for (let at = 1; at < found.length; at++) {
    const [before, here] = [found[at - 1], found[at]];
    if (before && here && compare(before, here) > 0) return found.sort(compare);
  }
  return found;
}

const compare = (one: Found, other: Found): number =>
  one.span.start - other.span.start || other.span.end - one.span.end;

/** Leads every span of a reference back to the paragraph, exactly. */
function toSource(reference: Reference, view: TextView): Reference {
  const back = (span: ParagraphSpan): ParagraphSpan => ({
    start: view.toSource(span.start),
    end: view.toSourceEnd(span.end),
  });
  const span = back(reference.span);
  switch (reference.kind) {
    case 'citation':
      return {
        ...reference,
        span,
        numberSpan: back(reference.numberSpan),
        ...(reference.also && {
          also: { ...reference.also, span: back(reference.also.span) },
        }),
        ...(reference.date && { date: { ...reference.date, span: back(reference.date.span) } }),
        ...(reference.edition && {
          edition: {
            ...reference.edition,
            span: back(reference.edition.span),
            ...(reference.edition.revisionWord && {
              revisionWord: back(reference.edition.revisionWord),
            }),
          },
        }),
      };
    case 'paragraph':
      return { ...reference, span, numberSpan: back(reference.numberSpan) };
    case 'action-line':
      return { ...reference, span, codeSpan: back(reference.codeSpan) };
    case 'session':
      return {
        ...reference,
        span,
        ...(reference.ordinal && {
          ordinal: { ...reference.ordinal, span: back(reference.ordinal.span) },
        }),
        ...(reference.year && { year: { ...reference.year, span: back(reference.year.span) } }),
      };
    default:
      return { ...reference, span };
  }
}
