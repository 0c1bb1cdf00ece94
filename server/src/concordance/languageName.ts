import type { LanguageTag } from '../languages/types.ts';

let names: Intl.DisplayNames | undefined;

/** `Arabic` for `ar`: what a version is called in what is told of it. */
export function languageName(language: LanguageTag): string {
  names ??= new Intl.DisplayNames(['en'], { type: 'language' });
  return names.of(language) ?? language;
}
