import { firstWords } from '../../firstWords.ts';
import { continuing, typedParagraph } from '../announced.ts';
import type { Numbered } from '../announced.ts';
import { citedText } from '../citedText.ts';
import type { CompletionSite, CompletionSource, Proposal } from '../types.ts';

/**
 * Numbers of the paragraphs of this draft: after `paragraph 1`, `1`, `10`, `12` and `1 (a)`, with their
 * first words.
 */
export const paragraphs: CompletionSource = {
  triggers: [],
  propose(site: CompletionSite): readonly Proposal[] {
    const announced = typedParagraph(site);
    if (!announced) return [];
    const { typed, rest } = announced;
    // `paragraph | of its resolution 80/173` is none of this draft.
    if (citedText(site, typed.length, rest)?.follows) return [];
    return continuing(ownNumbers(site), typed, site).map(({ label, says, filter }) => ({
      kind: 'paragraph',
      id: `paragraph:${label}`,
      label,
      detail: firstWords(says),
      newText: label,
      replaces: { before: typed.length, after: rest },
      filter,
    }));
  },
};

/** Those of the paragraphs that are numbered through, and of their points; not the one that is written. */
const ownNumbers = ({ model, paragraph }: CompletionSite): readonly Numbered[] =>
  model.paragraphs.flatMap(({ marker, text, content }, index) => {
    const place = model.places[index];
    if (!place || !marker || marker.numbers.length === 0 || index === paragraph) return [];
    const isNumber = marker.style === 'digits' && marker.numbers.length === 1;
    const isPoint = place.path.length > 1 && place.path.every((number) => number > 0);
    if (place.scope < 0 || (marker.level === 0 ? !isNumber : !isPoint)) return [];
    const says = text.slice(content.start, content.end);
    return [{ path: place.path, suffix: place.suffix, says }];
  });
