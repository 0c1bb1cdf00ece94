import type { DocumentModel } from '../../../model/types.ts';
import { parseId } from '../../../registry/ids.ts';
import { citedAs, labelOf } from '../../describe/label.ts';
import { namesFor } from '../../describe/words.ts';
import { searchNames } from '../../search.ts';
import type { Found } from '../../search.ts';
import type { CompletionSite, CompletionSource, Proposal } from '../types.ts';
import { wordStarts } from '../words.ts';

/** The longest part of a title that is looked for in front of the cursor. */
const LONGEST = 60;
/** Of the words in front of the cursor so many may belong to it. */
const WORDS = { spaced: 8, unspaced: 24 };
/** So many letters must have been typed before it is asked what they may mean. */
const SHORTEST = { spaced: 5, unspaced: 2 };

/** A title is not looked for from `the` or `of` on; `ITU` may begin one. */
const SMALL_WORD = /^\p{Ll}{1,3}(?!\p{L})/u;

const LIMIT = 10;

/**
 * By meaning: after `modalities for the overall rev`, in whichever of the six languages, the
 * resolution of that title as this draft cites it: `its resolution 79/277 of 25 March 2025`.
 */
export const titles: CompletionSource = {
  triggers: [],
  propose({ model, pack, before }: CompletionSite): readonly Proposal[] {
    const kind = pack.spaced ? 'spaced' : 'unspaced';
    const beginnings = wordStarts(before, LONGEST, pack)
      .slice(-WORDS[kind])
      .map((at) => before.slice(at))
      .filter((typed) => typed.length >= SHORTEST[kind] && !SMALL_WORD.test(typed));
    // The more words are part of a title, the surer it is that the title is meant.
    for (const typed of beginnings) {
      const found = searchNames(model.registry, typed, LIMIT);
      if (found.length > 0) return found.flatMap((each) => proposal(model, each, typed) ?? []);
    }
    return [];
  },
};

function proposal(model: DocumentModel, { id, name }: Found, typed: string): Proposal | undefined {
  const newText = written(model, id);
  if (newText === undefined || newText === typed) return undefined;
  return {
    kind: parseId(id).kind === 'action-line' ? 'action-line' : 'citation',
    id,
    label: newText,
    detail: name,
    newText,
    replaces: { before: typed.length, after: 0 },
    // It was found by meaning: an editor that compares letters must not take it away.
    filter: typed,
  };
}

/** As the house of the draft cites it, in its language, with date or edition. */
function written(model: DocumentModel, id: string): string | undefined {
  const { registry, language, organ } = model;
  const parts = parseId(id);
  if (parts.kind === 'action-line') return parts.code;
  if (parts.kind === 'name') {
    const names = registry.instrument(id)?.titles ?? registry.body(id)?.names;
    return names && namesFor(names, language)[0];
  }
  return (
    citedAs(registry, id, language, { organ, dated: model.house !== 'itu' }) ??
    labelOf(registry, id)
  );
}
