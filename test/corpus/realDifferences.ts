import type { DifferenceKind } from '../../server/src/concordance/index.ts';
import type { LanguageTag } from '../../server/src/languages/types.ts';

/** Where the official language versions of a text really differ, each looked at by hand. */
export interface RealDifference {
  readonly document: string;
  readonly kind: DifferenceKind;
  readonly place: string;
  /** The version that stands alone. */
  readonly language: LanguageTag;
  /** The number or name that gives it away. */
  readonly words: string;
}

const real = (
  document: string,
  kind: DifferenceKind,
  place: string,
  language: LanguageTag,
  words: string,
): RealDifference => ({ document, kind, place, language, words });

export const realDifferences: readonly RealDifference[] = [
  // A decision that is a resolution in Arabic, and figures of numbers that changed places.
  real('75_168', 'citation', 'paragraph 36', 'ar', '74/565'),
  real('75_168', 'citation', 'paragraph 37', 'es', '71/231'),
  real('75_193', 'citation', 'note 29', 'fr', 'S-INFO/67'),
  real('75_202', 'citation', 'note 15', 'ru', 'E/FFDF/2020/3'),
  real('75_209', 'citation', 'paragraph 1 of the preamble', 'en', '61/124'),
  real('75_233', 'citation', 'paragraph 14 of the preamble', 'ar', '66/228'),
  real('75_244', 'citation', 'note 4', 'fr', 'A/74/32'),
  real('75_31', 'citation', 'note 3', 'ar', 'A/73/27'),
  real('75_43', 'citation', 'note 3', 'zh', 'A/74/458'),
  real('75_89', 'citation', 'note 23', 'es', 'C/2009/REP'),
  real('A_RES_75_291', 'citation', 'paragraph 19', 'zh', '75/267'),
  real('A_RES_75_300', 'citation', 'paragraph 2 of the preamble', 'fr', '2556 (2020)'),
  real('S_RES_2506_(2020)', 'citation', 'paragraph 1 of the preamble', 'fr', 'S/2019/833'),
  real('S_RES_2508_(2020)', 'citation', 'paragraph 1 of the preamble', 'fr', 'S/PRST/2018/9'),
  real('S_RES_2509_(2020)', 'citation', 'paragraph 11', 'fr', '2241(2018)'),
  real('S_RES_2514_(2020)', 'citation', 'paragraph 20 of the preamble', 'ru', 'S/2019/280'),
  // Sessions and dates.
  real('75_22', 'deadline', 'paragraph 15', 'es', 'seventy-sixth'),
  real('75_244', 'deadline', 'paragraph 28', 'ru', 'seventy-sixth'),
  real('75_67', 'session', 'paragraph 5', 'fr', 'seventy-seventh'),
  real('75_33', 'session', 'paragraph 3', 'fr', 'soixante-quatorzième'),
  real('75_196', 'date', 'paragraph 71 of the preamble', 'ar', '24 May 2019'),
  real('A_RES_75_250_B', 'date', 'line 17', 'es', '30 June 2021'),
  real('A_RES_75_291', 'date', 'paragraph 94', 'fr', '18 December 2019'),
  real('A_RES_79_277', 'date', 'paragraph 4 of the preamble', 'ar', 'December 2024'),
  real('S_RES_2507_(2020)', 'date', 'paragraph 1', 'ar', '31 July 2020'),
  // Places, sums, volumes, bodies.
  real('75_253', 'paragraph-reference', 'paragraph 11', 'zh', 'section XIII'),
  real('75_89', 'paragraph-reference', 'paragraph 201', 'zh', 'paragraph 201'),
  real('A_RES_80_173', 'paragraph-reference', 'note 8', 'es', 'annex I'),
  real('75_253', 'figure', 'paragraph 3', 'ru', '1,412,400'),
  real('75_265', 'date', 'note 2', 'fr', '1974'),
  real('75_193', 'body', 'paragraph 38', 'fr', 'International Criminal Court'),
  real('A_RES_80_173', 'footnote', 'paragraph 71', 'ar', '[^10]'),
];
