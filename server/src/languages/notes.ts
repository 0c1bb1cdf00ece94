import type { LanguageTag } from './types.ts';

/** How footnotes stand in the texts of a language. */
export interface NoteWords {
  /** The mark stands behind the comma or full stop, `resolution,¹`, or before it. */
  readonly markBehind: boolean;
  /** What stands for the source of the note before: `Ibid.`, `المرجع نفسه`. */
  readonly ibid: readonly string[];
}

const words: Readonly<Record<LanguageTag, NoteWords>> = {
  ar: { markBehind: false, ibid: ['المرجع نفسه', 'المرجع السابق'] },
  en: { markBehind: true, ibid: ['Ibid', 'ibid'] },
  es: { markBehind: false, ibid: ['Ibid', 'Ibíd', 'ibid'] },
  fr: { markBehind: false, ibid: ['Ibid', 'ibid'] },
  ru: { markBehind: false, ibid: ['Там же', 'Ibid', 'там же'] },
  zh: { markBehind: true, ibid: ['同上'] },
};

export const noteWords = (language: LanguageTag): NoteWords => words[language];
