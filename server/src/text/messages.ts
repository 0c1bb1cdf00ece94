/**
 * Puts a message into the language of the interface: given `cit-date-wrong.wrong` and the English
 * text, the text to use.
 */
export type Translate = (key: string, english: string) => string;

/** Messages in one language of the interface, under their keys: `cit-date-wrong.wrong`. */
export type Translations = Readonly<Record<string, string>>;

/** English where there is no translation. */
export const translateWith =
  (translations: Translations | undefined): Translate =>
  (key, english) =>
    translations?.[key] ?? english;

/** In which language something is told, and the translations for it. */
export interface Telling {
  /** `fr`. */
  readonly language: string;
  readonly translate: Translate;
}

export const tellingEnglish: Telling = { language: 'en', translate: translateWith(undefined) };

const PLACE = /\{(\d{1,2})\}/;

/** `“{0}” was adopted on {1}.` with the words put in their places; a place without word stays empty. */
export function fillMessage(template: string, words: readonly string[] = []): string {
  const { texts, places, isRightToLeft } = templateOf(template);
  let filled = texts[0] ?? '';
  for (const [at, place] of places.entries()) {
    const word = words[place] ?? '';
    const turns = word !== '' && RIGHT_TO_LEFT.test(word) !== isRightToLeft;
    filled += (turns ? isolate(word) : word) + (texts[at + 1] ?? '');
  }
  return filled;
}

/** A message taken apart: `“`, the word 0, `” was adopted on `, the word 1, `.` */
interface Template {
  readonly texts: readonly string[];
  readonly places: readonly number[];
  readonly isRightToLeft: boolean;
}

/** There are as many as rules have messages. */
const templates = new Map<string, Template>();

function templateOf(message: string): Template {
  let template = templates.get(message);
  if (!template) {
    const parts = message.split(PLACE);
    template = {
      texts: parts.filter((_part, at) => at % 2 === 0),
      places: parts.filter((_part, at) => at % 2 === 1).map(Number),
      isRightToLeft: RIGHT_TO_LEFT.test(message),
    };
    templates.set(message, template);
  }
  return template;
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Keeps the order of `16 كانون الأول/ديسمبر 2015` inside an English sentence, where day and year
 * would else stand side by side, and of `A/RES/70/125` inside an Arabic one: between two signs that
 * are not seen, it is laid out by itself.
 */
const isolate = (words: string): string => `\u2068${words}\u2069`;
