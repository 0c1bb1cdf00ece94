import type { LanguageTag } from '../../languages/types.ts';

const RIGHT_TO_LEFT = /\p{Script=Arabic}/u;

/** Arabic within an English sentence keeps its own order, and the reverse (Unicode Bidirectional Algorithm, FSI … PDI). */
export const isolate = (ui: LanguageTag, text: string): string =>
  RIGHT_TO_LEFT.test(text) !== (ui === 'ar') && text !== '' ? `\u2068${text}\u2069` : text;
