import type { LanguageTag } from '../languages/types.ts';

const names = new Map<string, Intl.DisplayNames>();

/** `Arabic` for `ar`, in French `arabe`: what a version is called in what is told of it. */
export function languageName(language: LanguageTag, told = 'en'): string {
  let known = names.get(told);
  if (!known) names.set(told, (known = new Intl.DisplayNames([told], { type: 'language' })));
  return known.of(language) ?? language;
}
