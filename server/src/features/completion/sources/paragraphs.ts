import { firstWords } from '../../firstWords.ts';
import type { CompletionSite, CompletionSource, Proposal } from '../types.ts';
import { endsInWord, tailOf } from '../words.ts';

const TYPED = /\d{0,3}$/;
const REST = /^\d*/;

/** Numbers of the paragraphs of this draft: after `paragraph 1`, `1`, `10`, `12`, with their first words. */
export const paragraphs: CompletionSource = {
  triggers: [],
  propose({ model, pack, paragraph, before, after }: CompletionSite): readonly Proposal[] {
    const typed = tailOf(before, TYPED);
    const front = before.slice(0, before.length - typed.length);
    const words = pack.references.paragraph.flatMap(({ forms }) => forms);
    if (!/[\s\u00a0第]$/u.test(front) || !endsInWord(front, words, pack)) return [];
    const rest = REST.exec(after)?.[0].length ?? 0;
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
