/** The largest ordinal read in words: more sessions than any body has held. */
export const LARGEST_ORDINAL = 130;

/** Every ordinal from 1 to {@link LARGEST_ORDINAL} in words, with its value. */
export function ordinalMap(
  words: (value: number) => readonly string[],
): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  for (let value = 1; value <= LARGEST_ORDINAL; value++) {
    for (const form of words(value)) if (form !== '' && !map.has(form)) map.set(form, value);
  }
  return map;
}
