/** A mistake that stands in a published text, and how we know. */
export interface RealSlip {
  /** The document, in whichever language. */
  readonly document: string;
  readonly rule: string;
  /** What the finding's message quotes. */
  readonly quotes: string;
  readonly evidence: string;
}

/**
 * Slips that the rules found in published texts and that were then checked by hand. A finding that is
 * not among them counts as a false alarm.
 */
export const realSlips: readonly RealSlip[] = [
  {
    document: 'A_RES_75_250_B',
    rule: 'dat-impossible',
    quotes: '2021',
    evidence:
      'the meeting was on 30 June 2021, as the five other versions say; 31 in the Spanish one',
  },
  {
    document: 'A_RES_80_173',
    rule: 'str-organ-comma',
    quotes: 'إن الجمعية العامة',
    evidence:
      'the organ is followed by what it adopts; only the Arabic version has a comma between them',
  },
  {
    document: 'S_RES_2539_(2020)',
    rule: 'str-operative-opener',
    quotes: '',
    evidence:
      'paragraphs 21 and 29 begin like paragraphs of the preamble; the Russian version has “поддерживает” in 21, the French “Constate” in 29',
  },
  {
    document: 'S_RES_2556_(2020)',
    rule: 'str-operative-opener',
    quotes: '',
    evidence:
      'paragraph 54 begins like one of the preamble in English and Spanish; “Salue” in French',
  },
  {
    document: '75_239',
    rule: 'str-operative-opener',
    quotes: 'Prenant note',
    evidence: 'paragraph 203 of the French version; “Also notes with concern” in English',
  },
  {
    document: 'S_RES_2539_(2020)',
    rule: 'str-preamble-opener',
    quotes: 'настоятельно призывает',
    evidence: 'in the preamble of the Russian version; “Urging” in English',
  },
  {
    document: '75_217',
    rule: 'typ-homoglyph',
    quotes: 'СP',
    evidence: '“1/CP.19” with a Cyrillic С in the Russian version',
  },
  {
    document: 'S_RES_2539_(2020)',
    rule: 'typ-homoglyph',
    quotes: 'cделать',
    evidence: 'a word of the Russian version with a Latin c',
  },
  {
    document: '75_193',
    rule: 'dat-es-comma',
    quotes: '',
    evidence: 'two dates of the Spanish version, beside eleven with their comma',
  },
  {
    document: '75_325',
    rule: 'dat-es-comma',
    quotes: '75/1',
    evidence: 'a date of the Spanish version without its comma',
  },
  {
    document: '75_89',
    rule: 'dat-form',
    quotes: '9 de junio 2017',
    evidence: '“de” is missing in the Spanish version',
  },
  {
    document: '75_168',
    rule: 'dat-ar-months',
    quotes: 'أيلول سبتمبر',
    evidence: 'the stroke between the names is missing in the Arabic version',
  },
  {
    document: 'A_RES_75_300',
    rule: 'dat-ar-months',
    quotes: 'حزيران يونيه',
    evidence: 'the stroke between the names is missing in the Arabic version',
  },
  {
    document: '75_227',
    rule: 'typ-zh-width',
    quotes: '“,”',
    evidence: 'a Latin comma behind 联合国 in a note of the Chinese version',
  },
  {
    document: '75_233',
    rule: 'typ-zh-width',
    quotes: '“;”',
    evidence: 'a Latin semicolon in the Chinese version',
  },
  {
    document: 'S_RES_2507_(2020)',
    rule: 'typ-zh-width',
    quotes: '“,”',
    evidence: 'a Latin comma at the end of a paragraph of the Chinese version',
  },
  {
    document: '75_239',
    rule: 'typ-fr-nbsp',
    quotes: '“;”',
    evidence: 'paragraph 170 of the French version, the only one without its blank',
  },
  {
    document: '75_106',
    rule: 'cit-date-wrong',
    quotes: '74/97',
    evidence:
      '74/97 is dated 13 December 2019, and so do the five other versions say; 26 in Arabic',
  },
  {
    document: '75_193',
    rule: 'cit-date-wrong',
    quotes: '74/262',
    evidence: '74/262 is dated 27 December 2019; 14 January 2020 is the day it was distributed',
  },
  {
    document: '75_196',
    rule: 'cit-date-wrong',
    quotes: '67/1',
    evidence: '67/1 was adopted on 24 September 2012, as seven texts that cite it say',
  },
  {
    document: '75_209',
    rule: 'cit-date-wrong',
    quotes: '61/124',
    evidence:
      '61/194 is meant, on the oil slick, adopted on 20 December 2006; so the other versions',
  },
  {
    document: 'A_HRC_RES_54_33',
    rule: 'cit-date-wrong',
    quotes: '43/17',
    evidence: 'the forty-third session of the Council ended in June 2020; 22 June 2020',
  },
  {
    document: 'S_RES_2529_(2020)',
    rule: 'cit-date-wrong',
    quotes: '74/273',
    evidence: '74/273 is dated 20 April 2020',
  },
  {
    document: 'A_RES_75_291',
    rule: 'cit-date-wrong',
    quotes: '74/175',
    evidence: '18 December 2019; the French version has 18 January, before the session began',
  },
  {
    document: 'A_RES_79_277',
    rule: 'cit-date-wrong',
    quotes: '79/194',
    evidence: '19 December 2024; the Arabic version has 2013, eleven years before the session',
  },
  {
    document: 'A_RES_80_173',
    rule: 'cit-date-wrong',
    quotes: '79/277',
    evidence: '79/277 is dated 25 March 2025',
  },
  {
    document: '75_168',
    rule: 'cit-decision-number',
    quotes: '74/565',
    evidence: 'a decision, which the Arabic version calls a resolution',
  },
  {
    document: 'S_RES_2509_(2020)',
    rule: 'cit-sc-year-wrong',
    quotes: '2241(2018)',
    evidence: '2441 (2018) in the other versions; the French one has 2241',
  },
  {
    document: '75_253',
    rule: 'num-duplicate',
    quotes: 'paragraph 9',
    evidence: 'paragraph 10 of section XIX is numbered 9 in the Chinese version',
  },
  {
    document: '75_253B',
    rule: 'num-sequence',
    quotes: 'Paragraph 7',
    evidence: 'paragraph 6, which the five other versions have, is missing in the Russian one',
  },
  {
    document: '75_89',
    rule: 'xref-direction',
    quotes: 'paragraph 201',
    evidence: 'paragraph 201 refers to “paragraph 201 above”, in all versions',
  },
  {
    document: '75_193',
    rule: 'cit-list-duplicate',
    quotes: '66/',
    evidence: '66/176 and 66/253 A stand twice in the French version only',
  },
  {
    document: '75_193',
    rule: 'cit-list-order',
    quotes: '66/253 A',
    evidence: 'for the same reason',
  },
  {
    document: 'A_RES_75_316',
    rule: 'cit-list-order',
    quotes: '75/202',
    evidence: 'three of the six numbers stand out of order, in all versions',
  },
  {
    document: '75_188',
    rule: 'num-homoglyph',
    quotes: 'Cyrillic',
    evidence: 'the other letters of the list are Latin',
  },
  {
    document: '75_22',
    rule: 'num-homoglyph',
    quotes: 'Cyrillic',
    evidence: 'the other letters of the list are Latin',
  },
  {
    document: '75_233',
    rule: 'num-homoglyph',
    quotes: 'Cyrillic',
    evidence: 'the other letters of the list are Latin',
  },
  {
    document: '75_253',
    rule: 'num-homoglyph',
    quotes: 'Cyrillic',
    evidence: 'the other letters of the list are Latin',
  },
  {
    document: 'S_RES_2514_(2020)',
    rule: 'num-homoglyph',
    quotes: 'Cyrillic',
    evidence: 'the other letters of the list are Latin',
  },
  {
    document: 'S_RES_2556_(2020)',
    rule: 'num-homoglyph',
    quotes: 'Cyrillic',
    evidence: 'the other letters of the list are Latin',
  },
  {
    document: 'S_RES_2556_(2020)',
    rule: 'num-subseq',
    quotes: 'stands twice',
    evidence: 'two sub-paragraphs have the letter (ز) in the Arabic version only',
  },
  {
    document: 'A_RES_80_173',
    rule: 'org-name-variant',
    quotes: 'de la technologie au service',
    evidence: 'the French version has “de la technique” in its 27 other places',
  },
  {
    document: 'A_RES_80_173',
    rule: 'org-name-variant',
    quotes: 'بتسخير العلوم',
    evidence: 'paragraph 67 of the Arabic version only; “بتسخير العلم” in all others',
  },
  {
    document: 'A_RES_80_173',
    rule: 'org-name-variant',
    quotes: '科学技术促进发展委员会',
    evidence: 'paragraph 67 of the Chinese version only; 科学和技术促进发展委员会 in all others',
  },
  {
    document: 'A_RES_80_173',
    rule: 'ins-name',
    quotes: 'Pacto Digital Mundial',
    evidence: 'paragraph 122 of the Spanish version; “Pacto Digital Global” twelve times besides',
  },
  {
    document: '75_89',
    rule: 'typ-ar-punct',
    quotes: '“,”',
    evidence: 'a Latin comma, with the blank on the wrong side, in the Arabic version only',
  },
  {
    document: 'S_RES_2514_(2020)',
    rule: 'typ-percent',
    quotes: '“%”',
    evidence: '“35%” in the English version, which has “per cent” elsewhere',
  },
  {
    document: 'S_RES_2556_(2020)',
    rule: 'typ-percent',
    quotes: '“%”',
    evidence: '“30%” in the English version, the only one of its kind in 26 texts of the Council',
  },
  {
    document: 'A_HRC_RES_54_32',
    rule: 'typ-percent',
    quotes: '“%”',
    evidence: '“28,2 %” in the Russian version; all 52 others have the word',
  },
  {
    document: '75_90',
    rule: 'cit-organ-missing',
    quotes: '1325 (2000)',
    evidence: 'the Security Council is not named in the whole paragraph, in any version',
  },
  {
    document: '75_90',
    rule: 'cit-organ-missing',
    quotes: '1325(2000)',
    evidence: 'the same in the Chinese version, which writes the number without a blank',
  },
  {
    document: '75_90',
    rule: 'cit-organ-missing',
    quotes: '2250 (2015)',
    evidence: 'the Security Council is not named in the whole paragraph, in any version',
  },
  {
    document: '75_90',
    rule: 'cit-organ-missing',
    quotes: '2250(2015)',
    evidence: 'the same in the Chinese version, which writes the number without a blank',
  },
  {
    document: 'S_RES_2514_(2020)',
    rule: 'cit-head-number',
    quotes: '7 numbers',
    evidence: '“resolution” in the singular before seven numbers, in the English version',
  },
  {
    document: 'S_RES_2539_(2020)',
    rule: 'cit-head-number',
    quotes: '3 numbers',
    evidence: '“resolution” in the singular before three numbers, in the English version',
  },
  {
    document: 'S_RES_2539_(2020)',
    rule: 'cit-sc-year',
    quotes: '2532',
    evidence:
      'without its year in the Arabic, English and Russian versions; “2532 (2020)” in French',
  },
  {
    document: 'S_RES_2509_(2020)',
    rule: 'cit-sc-year',
    quotes: '1970',
    evidence: '“paragraphs 15 and 16 of 1970”, without its year in English and Arabic only',
  },
];

/**
 * Rules whose findings are plain from the text alone: a comma where all other paragraphs have a
 * semicolon. Every one of their findings in the published texts was looked at and is a slip.
 */
export const selfEvidentRules: ReadonlySet<string> = new Set([
  'str-ar-idh',
  'str-operative-end',
  'str-operative-last',
  'str-preamble-end',
  'typ-space',
]);
