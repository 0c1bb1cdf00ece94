import { writeDate, writingWords } from '../../../languages/writing.ts';
import type { DocumentModel } from '../../../model/types.ts';
import { isTrusted } from '../../../registry/types.ts';
import type { Adoption } from '../../../registry/types.ts';
import { labelOf } from '../../describe/label.ts';
import type { CompletionSite, CompletionSource, Proposal } from '../types.ts';

/** As far behind a citation its date may begin, or be typed already. */
const FARTHEST = 60;

/** Signs of a date that stands in front of its number, `2015年12`. */
const TYPED_IN_FRONT = /[\d年月日]*$/;

/**
 * The day on which a cited resolution was adopted: after `resolution 70/125 of `, `16 December 2015`;
 * in Chinese in front of `第70/125号决议`. Only where that day was read somewhere, and none stands there.
 */
export const dates: CompletionSource = {
  triggers: [],
  propose(site: CompletionSite): readonly Proposal[] {
    // ITU texts cite without dates.
    if (site.model.house === 'itu') return [];
    const asked = writingWords(site.model.language).numberSign === '' ? askedBehind : askedInFront;
    const found = asked(site);
    if (!found) return [];
    const { id, typed, adopted } = found;
    const written = writeDate(site.model.language, adopted.date);
    if (!written.toLowerCase().startsWith(typed.toLowerCase()) || written === typed) return [];
    return [
      {
        kind: 'date',
        id,
        label: written,
        detail: labelOf(site.model.registry, id, site.ui),
        newText: written,
        replaces: { before: typed.length, after: 0 },
      },
    ];
  },
};

interface Asked {
  readonly id: string;
  readonly typed: string;
  readonly adopted: Adoption;
}

/** `resolution 70/125 of 16 Dec|` */
function askedBehind({ model, pack, paragraph, offset }: CompletionSite): Asked | undefined {
  const cited = undated(model, paragraph).findLast(({ end }) => end <= offset);
  if (!cited || offset - cited.end > FARTHEST) return undefined;
  const between = model.text.slice(cited.end, offset).replace(/^[,،]?[\s\u00a0]+/u, '');
  const word = [...pack.references.dated]
    .sort((a, b) => b.length - a.length)
    .find((each) => /^[\s\u00a0]/u.test(between.slice(each.length)) && between.startsWith(each));
  return word === undefined
    ? undefined
    : { ...cited, typed: between.slice(word.length).trimStart() };
}

/** `大会2015年|第70/125号决议` */
function askedInFront({
  model,
  paragraph,
  offset,
  before,
  after,
}: CompletionSite): Asked | undefined {
  const sign = writingWords(model.language).numberSign;
  if (!after.startsWith(sign)) return undefined;
  const start = offset + sign.length;
  const cited = undated(model, paragraph).find((each) => each.number === start);
  return cited && { ...cited, typed: TYPED_IN_FRONT.exec(before.slice(-FARTHEST))?.[0] ?? '' };
}

/** Citations of a paragraph without a date, whose day was read somewhere. */
function undated(model: DocumentModel, paragraph: number) {
  return model.referencesIn(paragraph).flatMap(({ reference, span }) => {
    if (reference.kind !== 'citation' || reference.date || reference.candidates) return [];
    const adopted = model.registry.adopted(reference.id);
    if (!adopted || !isTrusted(adopted.basis)) return [];
    const number = span.start + reference.numberSpan.start - reference.span.start;
    return [{ id: reference.id, end: span.end, number, adopted }];
  });
}
