import { packs } from './index.ts';
import type { LanguageTag } from './types.ts';

/**
 * How much makes a page of an official document: translators count 330 words to one; where words are
 * not parted by blanks, so many signs say as much. An estimate, for deadlines and word limits.
 */
const WORDS_ON_A_PAGE = 330;
const SIGNS_ON_A_PAGE = 600;

export interface Length {
  readonly pages: number;
  readonly count: number;
  readonly unit: 'words' | 'characters';
}

/** How long a text is when printed. */
export function lengthOf(text: string, language: LanguageTag): Length {
  if (packs[language].spaced) {
    const count = (text.match(/[\p{L}\p{N}][^\s]*/gu) ?? []).length;
    return { pages: Math.ceil(count / WORDS_ON_A_PAGE), count, unit: 'words' };
  }
  const count = (text.match(/[\p{L}\p{N}]/gu) ?? []).length;
  return { pages: Math.ceil(count / SIGNS_ON_A_PAGE), count, unit: 'characters' };
}
