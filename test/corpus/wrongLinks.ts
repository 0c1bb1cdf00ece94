/** An official link that leads to another document than its text names. */
export interface WrongLink {
  /** Stem of the document's file, and the languages whose version has the link. */
  readonly document: string;
  readonly languages: readonly string[];
  readonly linked: string;
  /** Which of the links to it in that version, counted from 0, where others are right; else all are wrong. */
  readonly only?: number;
  /** Whose document the text names. */
  readonly because: string;
}

/**
 * The links of the published texts that were looked up in all language versions and are wrong. They are
 * left out of the score, which else would ask for their mistakes.
 */
export const wrongLinks: readonly WrongLink[] = [
  {
    document: '75_158',
    languages: ['ar', 'zh', 'es'],
    linked: 'A/RES/25/1',
    because:
      'the Commission on Crime Prevention and Criminal Justice is named, and the date is of 2016',
  },
  {
    document: '75_168',
    languages: ['ar', 'fr', 'es'],
    linked: 'A/RES/45/12',
    because: 'the Human Rights Council is named, and the date is of 2020',
  },
  {
    document: '75_168',
    languages: ['ar', 'zh', 'es'],
    linked: 'A/RES/49/7',
    because: 'the Commission on the Status of Women is named, and the date is of 2005',
  },
  {
    document: '75_168',
    languages: ['ar', 'zh', 'es'],
    linked: 'A/RES/56/4',
    because: 'the Commission on the Status of Women is named, and the date is of 2012',
  },
  {
    document: '75_193',
    languages: ['ar'],
    linked: 'A/HRC/RES/19/1',
    only: 1,
    because: 'the second of two links is on a special session, دإ-19/1 of 1 June 2012',
  },
  {
    document: '75_22',
    languages: ['ar', 'zh', 'en', 'fr', 'ru', 'es'],
    linked: 'S/2020/834',
    because: 'it is the second half of a joint symbol, which is linked by its first half elsewhere',
  },
  {
    document: '75_253',
    languages: ['ru'],
    linked: 'A/75/7/ADD.23',
    only: 0,
    because: 'the text says Add.8, and so do the links of the other versions',
  },
  {
    document: 'A_HRC_RES_54_34',
    languages: ['ar', 'zh', 'en', 'fr', 'ru'],
    linked: 'A/RES/S-8/1',
    because: 'the Council cites its own resolution, with the date of its special session of 2008',
  },
  {
    document: 'A_RES_75_289',
    languages: ['fr'],
    linked: 'A/RES/73/8',
    only: 2,
    because: 'the text says 74/7 there, and so do the links of the other versions',
  },
  {
    document: 'S_RES_2556_(2020)',
    languages: ['ar', 'zh', 'en', 'fr', 'ru'],
    linked: 'A/RES/45/34',
    because: 'the Human Rights Council is named',
  },
];
