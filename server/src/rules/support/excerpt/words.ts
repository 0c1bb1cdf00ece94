import { perLanguage } from '../../../languages/perLanguage.ts';
import { packs } from '../../../languages/index.ts';
import type { LanguageTag } from '../../../languages/types.ts';
import { viewOf } from '../../../text/view.ts';
import type { ParagraphSpan } from '../../../text/span.ts';

/** One word of a text as it is compared: `Resolution` and `resolution`, `أيضاً` and `أيضا` are one. */
export interface Word {
  readonly key: string;
  /** In the text it was read from. */
  readonly span: ParagraphSpan;
}

// A note mark `([^12])` or `[footnoteRef:2]` · a run of letters and digits, `3,5` one of them.
const TOKEN =
  /\(?\[\^[^\]\s]{1,40}\]\)?|\[footnoteRef:\d+\]|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+(?:[’'][\p{L}\p{M}]+)*/gu;
const HAN = /\p{Script=Han}/u;

/**
 * The words of a text. Note marks and punctuation are left out, each Chinese sign is a word, and a
 * month is the same whatever its name: `كانون الأول/ديسمبر` and `ديسمبر`. Linear.
 */
export function wordsOf(source: string, language: LanguageTag): readonly Word[] {
  const view = viewOf(source);
  const months = monthsOf(language);
  const words: Word[] = [];
  const add = (key: string, start: number, end: number): void => {
    const span = { start: view.toSource(start), end: view.toSourceEnd(end) };
    const before = words.at(-1);
    if (key.startsWith(MONTH) && before?.key === key) {
      words[words.length - 1] = { key, span: { start: before.span.start, end: span.end } };
    } else words.push({ key, span });
  };
  for (const { 0: token, index } of view.text.matchAll(TOKEN)) {
    if (token.startsWith('[') || token.startsWith('(')) continue;
    if (!HAN.test(token)) {
      const key = token.toLowerCase();
      add(months.get(key) ?? key, index, index + token.length);
      continue;
    }
    for (let at = 0; at < token.length; at++) {
      add(token.charAt(at), index + at, index + at + 1);
    }
  }
  return words;
}

/** Stands before the number of a month, which no word of a text does. */
const MONTH = '\u0001';

/** Each word that names a month, `ديسمبر`, and each part of one that has two: `كانون الأول`. */
const monthsOf = perLanguage((language): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  const shared = new Set<string>();
  packs[language].months.forEach((forms, at) => {
    for (const form of forms) {
      for (const word of viewOf(form)
        .text.toLowerCase()
        .split(/[\s/]+/)) {
        if (word.length < 3) continue;
        const key = `${MONTH}${at + 1}`;
        if (found.has(word) && found.get(word) !== key) shared.add(word);
        found.set(word, key);
      }
    }
  });
  // `الأول` ends the names of several months.
  for (const word of shared) found.delete(word);
  return found;
});
