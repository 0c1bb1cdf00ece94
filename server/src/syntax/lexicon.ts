import { perLanguage } from '../languages/perLanguage.ts';
import { syntaxWords } from '../languages/syntaxWords.ts';
import type { SyntaxWords } from '../languages/types.ts';
import { phrases } from './phrases.ts';
import type { Phrases } from './phrases.ts';

/** The syntax words of a language, ready to be looked for. */
export interface Lexicon {
  readonly words: SyntaxWords;
  readonly organs: Phrases<string>;
  readonly annex: Phrases<true>;
  readonly annexOrdinals: Phrases<number>;
  readonly annexLinks: Phrases<true>;
  readonly headingOrdinals: Phrases<number>;
  readonly headingLetters: Phrases<number>;
  readonly sections: Phrases<'recital' | 'operative'>;
  readonly preambular: Phrases<true>;
  readonly operative: Phrases<true>;
  readonly openerAdverbs: Phrases<true>;
  readonly numberSuffixes: Phrases<true>;
}

/** Made when a language is first met: most sessions meet one or two. */
export const lexiconOf = perLanguage((language) =>
  compile(syntaxWords[language], language !== 'zh'),
);

function compile(words: SyntaxWords, wholeWords: boolean): Lexicon {
  const set = (list: readonly string[]): Phrases<true> =>
    phrases(
      list.map((word): [string, true] => [word, true]),
      wholeWords,
    );
  const ordinals = (list: readonly string[]): Phrases<number> =>
    phrases(
      list.map((word, index): [string, number] => [word, index + 1]),
      wholeWords,
    );
  const openers = (position: 'preambular' | 'operative'): Phrases<true> =>
    set(words.openers.flatMap((opener) => (opener.position === position ? opener.forms : [])));
  const heads = (
    list: readonly string[],
    part: 'recital' | 'operative',
  ): [string, 'recital' | 'operative'][] =>
    ['', ...words.sectionLinks].flatMap((link) =>
      list.map((head): [string, typeof part] => [link + head, part]),
    );
  return {
    words,
    organs: phrases(
      words.organLines.map(({ form, organ }): [string, string] => [form, organ]),
      wholeWords,
    ),
    annex: set(words.annex),
    annexOrdinals: ordinals(words.annexOrdinals),
    annexLinks: set(words.annexLinks),
    headingOrdinals: ordinals(words.headingOrdinals),
    headingLetters: ordinals(words.headingLetters),
    sections: phrases(
      [...heads(words.sectionsRecital, 'recital'), ...heads(words.sectionsOperative, 'operative')],
      wholeWords,
    ),
    preambular: openers('preambular'),
    operative: openers('operative'),
    openerAdverbs: set(words.openerAdverbs),
    numberSuffixes: set(words.numberSuffixes),
  };
}
