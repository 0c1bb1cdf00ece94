/**
 * Puts a message into the language of the interface: given `cit-date-wrong.wrong` and the English
 * text, the text to use.
 */
export type Translate = (key: string, english: string) => string;

const PLACE = /\{(\d{1,2})\}/g;

/** `“{0}” was adopted on {1}.` with the words put in their places; a place without word stays empty. */
export function fillMessage(template: string, words: readonly string[] = []): string {
  return template.replace(PLACE, (_place, index: string) => words[Number(index)] ?? '');
}
