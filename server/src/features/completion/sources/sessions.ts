import { fillPattern, writingWords } from '../../../languages/writing.ts';
import { uiName } from '../../describe/words.ts';
import { bodySpokenOf, ordinalWords, sessionsAround } from '../sessionsAround.ts';
import type { CompletionSite, CompletionSource, Proposal } from '../types.ts';
import { typedAfter } from '../words.ts';

/** Ordinals may have several words: `hundred and twenty-ninth`, `التاسعة والعشرين`. */
const TYPED = /(?:[\p{L}\p{M}’'-]+[ \u00a0]){0,3}[\p{L}\p{M}’'-]*$/u;

/** Sessions of the body spoken of: after `its thir`, `thirtieth session, in 2027`. */
export const sessions: CompletionSource = {
  triggers: [],
  propose(site: CompletionSite): readonly Proposal[] {
    const typed = typedOrdinal(site);
    const body = typed === undefined ? undefined : bodySpokenOf(site);
    if (typed === undefined || body === undefined) return [];
    const { model, pack } = site;
    const words = ordinalWords(pack);
    const pattern = patternFor(site);
    return sessionsAround(model, body).flatMap((session) => {
      const ordinal = session.ordinal === undefined ? undefined : words.get(session.ordinal);
      if (ordinal === undefined || !ordinal.toLowerCase().startsWith(typed.toLowerCase()))
        return [];
      return {
        kind: 'session',
        id: `${body}:${session.ordinal}`,
        label: fillPattern(writingWords(model.language).session.pattern, {
          ordinal,
          year: String(session.year),
        }),
        detail: uiName(model.registry.body(body)?.names, site.ui),
        newText: fillPattern(pattern, { ordinal, year: String(session.year) }),
        replaces: { before: typed.length, after: 0 },
      };
    });
  },
};

/** The part of an ordinal between the possessive (in Arabic, the word for a session) and the cursor. */
function typedOrdinal({ pack, before, model }: CompletionSite): string | undefined {
  const { possessives, session } = pack.references;
  const isAfterPossessive = writingWords(model.language).session.after === 'possessive';
  const openers = isAfterPossessive ? possessives : session.flatMap(({ forms }) => forms);
  return typedAfter(before, openers, TYPED, pack);
}

/** Only the ordinal where the word for a session stands behind the cursor: `its thir| session`. */
function patternFor({ model, pack, after }: CompletionSite): string {
  const next = after.trimStart();
  const follows = pack.references.session.some(({ forms }) =>
    forms.some((form) => next.startsWith(form)),
  );
  return follows ? '{ordinal}' : writingWords(model.language).session.pattern;
}
