import type { LanguagePack } from '../../languages/types.ts';

const DIGITS = /[0-9]+/;

/**
 * Another session's number in the manner of the one written: `twenty-ninth` for `thirtieth`,
 * `29th` is left alone, `الثلاثين` (not `الثلاثون`) beside `التاسعة والعشرين`.
 * Undefined where the language has no such word.
 */
export function ordinalLike(
  written: string,
  value: number,
  { references }: LanguagePack,
): string | undefined {
  // `30th` and `29th` happen to end alike, `31st` does not: figures are for the drafter to change.
  if (DIGITS.test(written)) return undefined;
  const forms = [...references.ordinals].flatMap(([form, each]) => (each === value ? [form] : []));
  return forms.toSorted((a, b) => likeness(b, written) - likeness(a, written))[0];
}

/** Inflected words agree in how they begin and end. */
function likeness(form: string, written: string): number {
  let start = 0;
  while (start < form.length && form[start] === written[start]) start++;
  let end = 0;
  while (end < form.length && form.at(-1 - end) === written.at(-1 - end)) end++;
  return start + end;
}
