import type { LanguageTag } from '../../../languages/types.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';
import type { Phrase, UiWords } from './types.ts';

const words: Readonly<Record<LanguageTag, UiWords>> = { ar, en, es, fr, ru, zh };

/** What hovers say in a language of the interface, whatever the language of the draft. */
export const uiWords = (ui: LanguageTag): UiWords => words[ui];

/** `registry` with a date: `Registry of 2026-11-24`. */
export const say = (
  ui: LanguageTag,
  phrase: Phrase,
  values: Readonly<Record<string, string>> = {},
): string => fill(words[ui].phrases[phrase], values);

/** `requests[ {who}]` with nobody is `requests`. */
export function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern
    .replace(/\[([^[\]]*\{([a-z]+)\}[^[\]]*)\]/g, (_, part: string, name: string) =>
      (values[name] ?? '') === '' ? '' : part,
    )
    .replace(/\{([a-z]+)\}/g, (whole, name: string) => values[name] ?? whole);
}
