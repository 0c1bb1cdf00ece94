import { firstWords } from '../../firstWords.ts';
import { typedParagraph } from '../announced.ts';
import { citedText } from '../citedText.ts';
import type { CompletionSite, CompletionSource, Proposal } from '../types.ts';

/** Numbers of the paragraphs of this draft: after `paragraph 1`, `1`, `10`, `12`, with their first words. */
export const paragraphs: CompletionSource = {
  triggers: [],
  propose(site: CompletionSite): readonly Proposal[] {
    const announced = typedParagraph(site);
    if (!announced) return [];
    const { model, paragraph } = site;
    const { typed, rest } = announced;
    // `paragraph | of its resolution 80/173` is none of this draft.
    if (citedText(site, typed.length, rest)?.follows) return [];
    return model.paragraphs.flatMap((each, index) => {
      const marker = each.marker?.style === 'digits' ? each.marker : undefined;
      const [number, ...more] = marker?.numbers ?? [];
      if (!marker || number === undefined || more.length > 0 || index === paragraph) return [];
      const newText = `${number}${marker.suffix === undefined ? '' : ` ${marker.suffix}`}`;
      if (!newText.startsWith(typed) || newText === typed) return [];
      return {
        kind: 'paragraph',
        id: `paragraph:${newText}`,
        label: newText,
        detail: firstWords(each.text.slice(each.content.start, each.content.end)),
        newText,
        replaces: { before: typed.length, after: rest },
      };
    });
  },
};
