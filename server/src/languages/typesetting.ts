import { packs } from './index.ts';
import { typesetting as ar } from './ar/typesetting.ts';
import { typesetting as en } from './en/typesetting.ts';
import { typesetting as es } from './es/typesetting.ts';
import { typesetting as fr } from './fr/typesetting.ts';
import { typesetting as ru } from './ru/typesetting.ts';
import { typesetting as zh } from './zh/typesetting.ts';
import type { LanguageTag } from './types.ts';
import { fillPattern } from './writing.ts';

/** What a printed document in a language needs: its fonts, its codes, the words of its head. */
export interface Typesetting {
  /** The code of libraries and Akoma Ntoso, ISO 639-2: `fra`. */
  readonly iso3: string;
  /** What word processors check the spelling by: `fr-FR`. */
  readonly locale: string;
  /** The font of its script; empty where that of Latin letters has it. */
  readonly font: string;
  /** The font that stands for italics, in a script that has none; empty elsewhere. */
  readonly emphasisFont: string;
  /** How large its letters are beside Latin ones of the same page. */
  readonly scale: number;
  readonly unitedNations: string;
  /** `{ordinal} session`, with the ordinal in words. */
  readonly session: string;
  /** How the ordinal ends as it stands there, where it inflects; the likeliest first. */
  readonly sessionEndings: readonly string[];
  /** `Agenda item {item}` */
  readonly agendaItem: string;
  /** `Original: English`, in the language itself. */
  readonly original: string;
}

const all: Readonly<Record<LanguageTag, Typesetting>> = { ar, en, es, fr, ru, zh };

export const typesettingOf = (language: LanguageTag): Typesetting => all[language];

/** `Eighty-first session` for 81; the number itself where the language has no word for it here. */
export function sessionTitle(language: LanguageTag, ordinal: number): string {
  const { session, sessionEndings } = all[language];
  const words = [...packs[language].references.ordinals].flatMap(([word, value]) =>
    value === ordinal ? [word] : [],
  );
  const word =
    words.find((each) => sessionEndings.some((ending) => each.endsWith(ending))) ?? words[0];
  const title = fillPattern(session, { ordinal: word ?? String(ordinal) });
  return title.charAt(0).toLocaleUpperCase(language) + title.slice(1);
}
