import type { LanguageTag } from '../../../languages/types.ts';
import type { BodyFacts } from '../../../registry/types.ts';
import { uiName } from '../../describe/words.ts';
import type { CompletionSite, CompletionSource, Proposal } from '../types.ts';
import { wordStarts } from '../words.ts';

/** The longest beginning of a name that is looked for in front of the cursor. */
const LONGEST = 80;
/** So many letters must have been typed before names are offered; Chinese characters say more. */
const SHORTEST = { spaced: 3, unspaced: 1 };

/** Names of bodies in the language of the draft: after `Commission on Sc`, the whole name. */
export const bodies: CompletionSource = {
  triggers: [],
  propose({ model, pack, ui, before }: CompletionSite): readonly Proposal[] {
    const shortest = pack.spaced ? SHORTEST.spaced : SHORTEST.unspaced;
    const beginnings = wordStarts(before, LONGEST, pack)
      .map((at) => before.slice(at))
      .filter((typed) => typed.length >= shortest);
    if (beginnings.length === 0) return [];
    return model.registry.bodies().flatMap((body) => {
      const name = body.names[model.language];
      if (name === undefined) return [];
      const match = beginningOf(body, name, beginnings);
      return match ? [proposal(body, name, match, ui)] : [];
    });
  },
};

interface Match {
  /** What was typed, and the name or acronym that it begins. */
  readonly typed: string;
  readonly form: string;
}

/** The longest of the beginnings that a name of the body continues; the acronym counts as one. */
function beginningOf(
  body: BodyFacts,
  name: string,
  beginnings: readonly string[],
): Match | undefined {
  const forms = [name, ...(body.acronym === undefined ? [] : [body.acronym])];
  for (const typed of beginnings) {
    const form = forms.find((each) => continues(each, typed));
    if (form !== undefined) return { typed, form };
  }
  return undefined;
}

const continues = (form: string, typed: string): boolean =>
  form.length >= typed.length &&
  form.slice(0, typed.length).toLowerCase() === typed.toLowerCase() &&
  form !== typed;

function proposal(
  body: BodyFacts,
  name: string,
  { typed, form }: Match,
  ui: LanguageTag,
): Proposal {
  return {
    kind: 'body',
    id: body.id,
    label: name,
    detail: body.acronym ?? uiName(body.names, ui),
    newText: name,
    replaces: { before: typed.length, after: 0 },
    filter: form,
  };
}
