/** `من 2019 إلى 2024`: a range in words, which reads the same from either side. */
export const rangeInWords = (first: string, last: string): string => `من ${first} إلى ${last}`;
