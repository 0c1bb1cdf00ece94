import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LanguageTag } from '../languages/types.ts';
import { translateWith } from '../text/messages.ts';
import type { Telling, Translations } from '../text/messages.ts';

const FOLDER = 'l10n';
const FILES = ['server', 'rules'] as const;

/** What the editor calls Chinese; the others have the same name as everywhere. */
const fileTag = (language: LanguageTag): string => (language === 'zh' ? 'zh-cn' : language);

/**
 * The messages in a language of the interface, from `l10n` above this file; nothing for English, which
 * stands in the code, and for what cannot be read: then it is told in English.
 */
export function translationsIn(language: LanguageTag): Translations | undefined {
  if (language === 'en') return undefined;
  const folder = folderAbove(dirname(fileOfThis()));
  if (folder === undefined) return undefined;
  const read = (file: string): Translations => {
    try {
      return JSON.parse(readFileSync(join(folder, file), 'utf8')) as Translations;
    } catch {
      return {};
    }
  };
  return Object.assign({}, ...FILES.map((name) => read(`${name}.${fileTag(language)}.json`)));
}

/** Read once. */
const tellings = new Map<LanguageTag, Telling>();

/** How the command line tells something in a language of the interface. */
export function tellingIn(language: LanguageTag): Telling {
  let known = tellings.get(language);
  if (!known) {
    known = { language, translate: translateWith(translationsIn(language)) };
    tellings.set(language, known);
  }
  return known;
}

/** In the bundle it is a path already. */
const fileOfThis = (): string =>
  import.meta.url.startsWith('file:') ? fileURLToPath(import.meta.url) : import.meta.url;

function folderAbove(start: string): string | undefined {
  for (let at = start; ; at = dirname(at)) {
    const folder = join(at, FOLDER);
    if (existsSync(join(folder, `${FILES[0]}.fr.json`))) return folder;
    if (at === dirname(at)) return undefined;
  }
}
