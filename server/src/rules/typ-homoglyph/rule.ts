import { cyrillicLookAlikes, latinLookAlikes } from '../../languages/lookAlikes.ts';
import { toDocument } from '../../text/span.ts';
import { placesOf } from '../support/scan.ts';
import { defineRule } from '../types.ts';

/** Where letters of two scripts meet; the word around is looked at then. */
const MEETING = /[A-Za-z][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-z]/g;
const BEFORE = /[A-Za-z\u00c0-\u024f\u0400-\u04ff]*$/;
const AFTER = /^[A-Za-z\u00c0-\u024f\u0400-\u04ff]*/;
/** No word of a resolution is longer. */
const LONGEST_WORD = 60;

export default defineRule({
  id: 'typ-homoglyph',
  scope: 'paragraph',
  severity: 'warning',
  tags: ['letters'],
  source: 'Unicode Technical Standard 39: mixed scripts',
  messages: {
    latin:
      '“{0}” is written with letters of two scripts that look alike, so that no search finds it. Write all of them in Latin letters.',
    cyrillic:
      '“{0}” is written with letters of two scripts that look alike, so that no search finds it. Write all of them in Cyrillic letters.',
    fixLatin: 'Write it in Latin letters',
    fixCyrillic: 'Write it in Cyrillic letters',
  },
  check({ paragraph, report }) {
    const { text } = paragraph;
    let last = 0;
    for (const { index } of placesOf(paragraph, MEETING)) {
      if (index < last) continue;
      const from = Math.max(0, index - LONGEST_WORD);
      const start = index - (BEFORE.exec(text.slice(from, index))?.[0].length ?? 0);
      const end = index + (AFTER.exec(text.slice(index, index + LONGEST_WORD))?.[0].length ?? 0);
      last = end;
      const word = text.slice(start, end);
      const repaired = inOneScript(word);
      if (!repaired) continue;
      const span = toDocument(paragraph, { start, end });
      report({
        span,
        message: repaired.script,
        words: [word],
        fixes: [
          {
            message: repaired.script === 'latin' ? 'fixLatin' : 'fixCyrillic',
            safe: true,
            changes: [{ span, newText: repaired.word }],
          },
        ],
      });
    }
  },
});

interface InOneScript {
  readonly word: string;
  readonly script: 'latin' | 'cyrillic';
}

/** The word in the script of most of its letters, where the others have look-alikes there. */
function inOneScript(word: string): InOneScript | undefined {
  const latin = replaceAll(word, latinLookAlikes);
  const cyrillic = replaceAll(word, cyrillicLookAlikes);
  const isLatin = !/[\u0400-\u04ff]/.test(latin);
  const isCyrillic = !/[A-Za-z]/.test(cyrillic);
  if (isLatin && isCyrillic) {
    const letters = [...word].filter((letter) => letter >= '\u0400').length;
    return letters * 2 > word.length
      ? { word: cyrillic, script: 'cyrillic' }
      : { word: latin, script: 'latin' };
  }
  if (isLatin) return { word: latin, script: 'latin' };
  return isCyrillic ? { word: cyrillic, script: 'cyrillic' } : undefined;
}

const replaceAll = (word: string, letters: ReadonlyMap<string, string>): string =>
  [...word].map((letter) => letters.get(letter) ?? letter).join('');
