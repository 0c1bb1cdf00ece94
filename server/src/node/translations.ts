import { perLanguage } from '../languages/perLanguage.ts';
import type { LanguageTag } from '../languages/types.ts';
import { translateWith } from '../text/messages.ts';
import type { Telling, Translations } from '../text/messages.ts';
import { readShipped } from './shipped.ts';

/** What the editor calls Chinese; the others have the same name as everywhere. */
const fileTag = (language: LanguageTag): string => (language === 'zh' ? 'zh-cn' : language);

/**
 * The messages in a language of the interface; nothing for English, which stands in the code, and none
 * that cannot be read: then it is told in English.
 */
export function translationsIn(language: LanguageTag): Translations | undefined {
  if (language === 'en') return undefined;
  const read = (name: string): Translations =>
    readShipped(`l10n/${name}.${fileTag(language)}.json`);
  return { ...read('rules'), ...read('server') };
}

/** How the command line tells something in a language of the interface; read once. */
export const tellingIn = perLanguage((language): Telling => ({
  language,
  translate: translateWith(translationsIn(language)),
}));

/** The page of a rule, with a wrong and a right example; undefined for what is no rule. */
export function rulePage(rule: string, language: LanguageTag): string | undefined {
  const pages = readShipped(`dist/pages/${language}.json`);
  // Layout is for the editor: Arabic runs from right to left there.
  return Object.hasOwn(pages, rule) ? pages[rule]?.replace(/^<\/?div[^>]*>\n+/gm, '') : undefined;
}
