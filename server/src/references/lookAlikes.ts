/** Cyrillic capitals that look like Latin ones, in the order of {@link LATIN}. */
export const LOOK_ALIKES = 'АВЕЅІЈКМНОРСТУХ';
const LATIN = 'ABESIJKMHOPCTYX';

const ALL = new RegExp(`[${LOOK_ALIKES}]`, 'g');

/** `A/RES/70/1` for `А/RЕS/70/1`, typed with Cyrillic letters. */
export const latinOf = (text: string): string =>
  text.replace(ALL, (sign) => LATIN.charAt(LOOK_ALIKES.indexOf(sign)));
