const PAIRS = 'АA ВB СC ЕE НH ІI ЈJ КK МM ОO РP ЅS ТT ХX аa сc еe оo рp хx уy іi јj ѕs';

/** Cyrillic letters and the Latin ones that look the same, both ways: `С` is Cyrillic, `C` Latin. */
export const latinLookAlikes: ReadonlyMap<string, string> = new Map(
  PAIRS.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
export const cyrillicLookAlikes: ReadonlyMap<string, string> = new Map(
  [...latinLookAlikes].map(([cyrillic, latin]) => [latin, cyrillic]),
);
