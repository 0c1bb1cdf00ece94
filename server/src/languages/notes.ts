import type { LanguageTag } from './types.ts';

/** How footnotes stand in the texts of a language. */
export interface NoteWords {
  /** The mark stands behind the comma or full stop, `resolution,¹`, or before it. */
  readonly markBehind: boolean;
  /** What stands for the source of the note before: `Ibid.`, `المرجع نفسه`. */
  readonly ibid: readonly string[];
  /** What sends the reader to a place where more is said: `See`. */
  readonly see: readonly string[];
}

const words: Readonly<Record<LanguageTag, NoteWords>> = {
  ar: {
    markBehind: false,
    ibid: ['المرجع نفسه', 'المرجع السابق'],
    see: ['انظر', 'انظر أيضا', 'انظر أيضاً'],
  },
  en: { markBehind: true, ibid: ['Ibid', 'ibid'], see: ['See'] },
  es: { markBehind: false, ibid: ['Ibid', 'Ibíd', 'ibid'], see: ['Véase', 'Véanse', 'Ver'] },
  fr: { markBehind: false, ibid: ['Ibid', 'ibid'], see: ['Voir', 'Cf.'] },
  ru: { markBehind: false, ibid: ['Там же', 'Ibid', 'там же'], see: ['См.'] },
  zh: { markBehind: true, ibid: ['同上'], see: ['见', '参见'] },
};

export const noteWords = (language: LanguageTag): NoteWords => words[language];
