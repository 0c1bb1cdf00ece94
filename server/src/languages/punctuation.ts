import type { LanguageTag } from './types.ts';

/** The signs that end the paragraphs of a resolution, each with the blank that belongs before it. */
export interface EndSigns {
  readonly comma: string;
  readonly semicolon: string;
  readonly stop: string;
  readonly colon: string;
}

const latin: EndSigns = { comma: ',', semicolon: ';', stop: '.', colon: ':' };

const signs: Readonly<Record<LanguageTag, EndSigns>> = {
  ar: { comma: '،', semicolon: '؛', stop: '.', colon: ':' },
  en: latin,
  es: latin,
  fr: { comma: ',', semicolon: '\u00a0;', stop: '.', colon: '\u00a0:' },
  ru: latin,
  zh: { comma: '，', semicolon: '；', stop: '。', colon: '：' },
};

export const endSigns = (language: LanguageTag): EndSigns => signs[language];
