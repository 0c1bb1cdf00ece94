/**
 * Puts a message into the language of the interface: given `cit-date-wrong.wrong` and the English
 * text, the text to use.
 */
export type Translate = (key: string, english: string) => string;

const PLACE = /\{(\d{1,2})\}/g;

/** `“{0}” was adopted on {1}.` with the words put in their places; a place without word stays empty. */
export function fillMessage(template: string, words: readonly string[] = []): string {
  return template.replace(PLACE, (_place, index: string) => isolate(words[Number(index)] ?? ''));
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Keeps the order of `16 كانون الأول/ديسمبر 2015` inside an English sentence, where day and year
 * would else stand side by side: between two signs that are not seen, it is laid out by itself.
 */
function isolate(words: string): string {
  return RIGHT_TO_LEFT.test(words) ? `\u2068${words}\u2069` : words;
}
