import { perPack } from '../languages/perLanguage.ts';

/**
 * Patterns for what may stand between two tokens, made once a pack from its connectors. They are
 * tried on short stretches only, anchored at both ends.
 */
export interface GapPatterns {
  /** Between the members of a list: `, `, ` and `, `، و `, `、`, with footnote marks. */
  readonly list: RegExp;
  /** Between a number and its date: ` of `, `, de `, ` المؤرخ `. */
  readonly dated: RegExp;
  /** Between a number (or its date) and the body whose document it is: ` of the `, ` de l’`. */
  readonly of: RegExp;
  /** Right behind a number, a name of some body whose document it is: ` of the Conference`. */
  readonly ofName: RegExp;
  /** Between the two ends of a range: ` to `, `–`. */
  readonly to: RegExp;
  /** Sticky: what joins the members of a list, a range caught in group 1; may be empty. */
  readonly between: RegExp;
  /** Right before a number that is no document's: `No. `. */
  readonly serialBefore: RegExp;
}

export const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Alternatives for a pattern, longest first, so that `Rev.` wins over `Rev`. */
export const oneOf = (forms: readonly string[]): string =>
  [...forms]
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|');

const NOTE = '(?:[ ]?\\(?\\[(?:\\^|footnoteRef:)[^\\]]{1,12}\\]\\)?)?';

export const gapsOf = perPack((pack): GapPatterns => {
  const words = pack.references;
  // One apostrophe is enough: gaps are compared after folding.
  return {
    list: new RegExp(`^${NOTE}[ ,،、;；]{0,3}(?:${oneOf(words.and)})?[ ,،]{0,2}$`, 'u'),
    dated: new RegExp(`^${NOTE}[ ,،]{0,3}(?:${oneOf(words.dated)})?[ ]?$`, 'u'),
    of: new RegExp(`^${NOTE}[ ,،]{0,3}(?:${oneOf([...words.of, ...words.adoptedBy])})[ ]?$`, 'u'),
    ofName: new RegExp(`^${NOTE}[ ,،]{0,3}(?:${oneOf(words.of)})[ ]?\\p{Lu}`, 'u'),
    to: new RegExp(`^[ ]?(?:${oneOf(words.to)})[ ]?$`, 'u'),
    between: new RegExp(
      `[ ]?(?:[,،、] ?)?(?:(?:${oneOf(words.and)})|(${oneOf(words.to)}))?[ ]?第?`,
      'uy',
    ),
    serialBefore: new RegExp(`(?:^|[^\\p{L}])(?:${oneOf(words.serial)})[ ]?$`, 'u'),
  };
});

/** The text of a gap with one form of apostrophe, as the patterns expect it. */
export const gapText = (text: string, start: number, end: number): string =>
  text.slice(start, end).replace(/[’ʼ‘]/g, "'");
