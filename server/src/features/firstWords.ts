const LONGEST = 60;

/** `12. Requests the Secretary-General to report to the Commission …`: a paragraph in one short line. */
export function firstWords(text: string): string {
  const words = text.replace(/[\s\u00a0]+/g, ' ').trim();
  return words.length > LONGEST
    ? // Half of a character of two units would be a box on the screen.
      `${words.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')} …`
    : words;
}
