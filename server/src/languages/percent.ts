export interface PercentSign {
  /**
   * How a percentage is written behind its figure, the blank before it included: ` per cent`, by the
   * plural that the figure asks for: `92 процента`, `85 процентов`.
   */
  readonly right: Readonly<Record<'one' | 'few' | 'many' | 'other', string>>;
  /** What is written instead of it. */
  readonly wrong: readonly string[];
}

/** A word that is the same behind every figure. */
export const invariable = (right: string): PercentSign['right'] => ({
  one: right,
  few: right,
  many: right,
  other: right,
});
