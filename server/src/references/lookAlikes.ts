/** Cyrillic capitals that look like Latin ones. */
export const LOOK_ALIKES = 'АВЕЅІЈКМНОРСТУХ';
/** And small letters, as in `а)` typed for `a)`. */
export const SMALL_LOOK_ALIKES = 'аеѕіјорсух';

const CYRILLIC = `${LOOK_ALIKES}${SMALL_LOOK_ALIKES}`;
const LATIN = 'ABESIJKMHOPCTYXaesijopcyx';

const ALL = new RegExp(`[${CYRILLIC}]`, 'g');

/** `A/RES/70/1` for `А/RЕS/70/1`, typed with Cyrillic letters. */
export const latinOf = (text: string): string =>
  text.replace(ALL, (sign) => LATIN.charAt(CYRILLIC.indexOf(sign)));
