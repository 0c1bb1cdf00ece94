/**
 * The same text as a string of its own. A slice keeps alive the whole text that it was cut from: who
 * remembers a paragraph would remember every version of the draft in which it was first met.
 */
export const detach = (slice: string): string => ` ${slice}`.slice(1);
