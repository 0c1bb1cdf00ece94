const RIGHT_TO_LEFT = /\p{Script=Arabic}/u;

/** Arabic within an English sentence keeps its own order (Unicode Bidirectional Algorithm, FSI … PDI). */
export const isolate = (text: string): string =>
  RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
