import type { LanguagePack, LanguageTag } from './types.ts';

/** Makes something of a language, a pattern of its words, once, when it is first asked for. */
export const perLanguage: <Made>(
  make: (language: LanguageTag) => Made,
) => (language: LanguageTag) => Made = oncePer;

/** The same where the words of the language are at hand. */
export const perPack: <Made>(make: (pack: LanguagePack) => Made) => (pack: LanguagePack) => Made =
  oncePer;

function oncePer<Of, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const known = new Map<Of, { readonly made: Made }>();
  return (of) => {
    let kept = known.get(of);
    if (!kept) known.set(of, (kept = { made: make(of) }));
    return kept.made;
  };
}
