import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { LanguageTag } from '../languages/types.ts';
import { parse } from './parse.ts';
import type { Marker } from './types.ts';

const markerOf = (line: string, language: LanguageTag = 'en'): Marker | undefined =>
  parse(line, { language }).paragraphs[0]?.marker;

const cases: readonly (readonly [
  line: string,
  text: string,
  style: Marker['style'],
  level: number,
  numbers: readonly number[],
  suffix?: string,
])[] = [
  ['1.\tDecides', '1.', 'digits', 0, [1]],
  ['12. Decides', '12.', 'digits', 0, [12]],
  ['1 -\tتقرر', '1 -', 'digits', 0, [1]],
  ['1 - تقرر', '1 -', 'digits', 0, [1]],
  ['21-\tيطلب', '21-', 'digits', 0, [21]],
  ['9\tنقر', '9', 'digits', 0, [9]],
  ['٣ -\tتقرر', '٣ -', 'digits', 0, [3]],
  ['3) Decides', '3)', 'digits', 0, [3]],
  ['28 Decides to act;', '28', 'digits', 0, [28]],
  ['3、决定', '3、', 'digits', 0, [3]],
  ['3.决定', '3.', 'digits', 0, [3]],
  ['#. Decides', '#.', 'digits', 0, []],
  ['1.', '1.', 'digits', 0, [1]],
  ['3 bis. Decides', '3 bis.', 'digits', 0, [3], 'bis'],
  ['3bis.\tDecides', '3bis.', 'digits', 0, [3], 'bis'],
  ['3 ter\tDecides', '3 ter', 'digits', 0, [3], 'ter'],
  ['2.1\twithin', '2.1', 'decimal', 0, [2, 1]],
  ['2.1.3. within', '2.1.3.', 'decimal', 0, [2, 1, 3]],
  ['(a)\tTo act', '(a)', 'letter', 1, [1]],
  ['a) To act', 'a)', 'letter', 1, [1]],
  ['a)\t\u00a0De voir', 'a)', 'letter', 1, [1]],
  ['（b）观察', '（b）', 'letter', 1, [2]],
  ['(a)观察', '(a)', 'letter', 1, [1]],
  ['aa) To act', 'aa)', 'letter', 1, [27]],
  ['(أ)\tالنظر', '(أ)', 'arabic-letter', 1, [1]],
  ['(هـ) النظر', '(هـ)', 'arabic-letter', 1, [5]],
  ['(و)\tالنظر', '(و)', 'arabic-letter', 1, [6]],
  ['(ii)\tA table', '(ii)', 'roman', 2, [2]],
  ['a. To act', 'a.', 'letter', 1, [1]],
  ['   iii. A table', 'iii.', 'roman', 2, [3]],
  ['أ )\tالنظر', 'أ )', 'arabic-letter', 1, [1]],
  ['أ ) النظر', 'أ )', 'arabic-letter', 1, [1]],
  ['viii) A table', 'viii)', 'roman', 2, [8]],
  ['’1‘\tالنظر', '’1‘', 'quoted-digits', 2, [1]],
  ['‘2’ النظر', '‘2’', 'quoted-digits', 2, [2]],
  ["'3' النظر", "'3'", 'quoted-digits', 2, [3]],
  ['㈠ 观察', '㈠', 'circled', 2, [1]],
  ['㈢观察', '㈢', 'circled', 2, [3]],
  ['–\tFirst', '–', 'bullet', 0, []],
  ['‒\tالاحتفال', '‒', 'bullet', 0, []],
];

describe('markers', () => {
  for (const [line, text, style, level, numbers, suffix] of cases) {
    test(JSON.stringify(line), () => {
      const marker = markerOf(line);
      assert.ok(marker, 'a marker is found');
      assert.deepEqual(
        [marker.text, marker.style, marker.level, marker.numbers, marker.suffix],
        [text, style, level, numbers, suffix],
      );
      assert.equal(line.slice(marker.span.start, marker.span.end), text);
    });
  }

  test('words after a number put between two others, by language', () => {
    assert.equal(markerOf('3 مكررا -\tتقرر', 'ar')?.suffix, 'مكررا');
    assert.equal(markerOf('3 бис. постановляет', 'ru')?.suffix, 'бис');
    assert.equal(markerOf('3之二. 决定', 'zh')?.suffix, '之二');
  });

  test('Chinese numerals in brackets count the second level', () => {
    assert.deepEqual(markerOf('（二）观察', 'zh')?.numbers, [2]);
    assert.equal(markerOf('(三) 观察', 'zh')?.level, 2);
  });

  test('Cyrillic look-alikes are read as the Latin letters meant, other Cyrillic letters as themselves', () => {
    const numbers = (text: string) =>
      parse(text, { language: 'ru' }).paragraphs.map(({ marker }) => marker?.numbers[0]);
    assert.deepEqual(
      numbers('а) смотреть;\nb) ждать;\nс) писать;\nd) читать;\nе) знать;'),
      [1, 2, 3, 4, 5],
    );
    assert.deepEqual(
      numbers('а) смотреть;\nб) ждать;\nв) писать;\nг) читать;\nд) знать;\nе) быть;'),
      [1, 2, 3, 4, 5, 6],
    );
  });
});

describe('letters that are also numerals', () => {
  const levels = (markers: string): string =>
    parse(
      markers
        .split(' ')
        .map((marker) => `${marker}\tTo act;\n`)
        .join(''),
      { language: 'en' },
    )
      .paragraphs.map(({ marker }) => `${marker?.level}:${marker?.numbers.join('.')}`)
      .join(' ');

  test('(i) after (h) is a letter', () => {
    assert.equal(levels('(g) (h) (i) (j) (k)'), '1:7 1:8 1:9 1:10 1:11');
    assert.equal(levels('g) h) i) j)'), '1:7 1:8 1:9 1:10');
  });

  test('(i) after (a) is a numeral', () => {
    assert.equal(levels('(a) (i) (ii) (iii) (iv) (v) (vi) (b)'), '1:1 2:1 2:2 2:3 2:4 2:5 2:6 1:2');
  });

  test('(i) after (h) is a numeral where (ii) follows', () => {
    assert.equal(levels('(h) (i) (ii) (i)'), '1:8 2:1 2:2 1:9');
  });

  test('(v) after (u), (x) after (w), (c) and (d) after numerals are letters', () => {
    assert.equal(levels('(u) (v) (w) (x) (y)'), '1:21 1:22 1:23 1:24 1:25');
    assert.equal(levels('(b) (i) (ii) (c) (d)'), '1:2 2:1 2:2 1:3 1:4');
  });

  test('(i) directly under a paragraph is a numeral', () => {
    assert.equal(levels('1. (i) (ii)'), '0:1 2:1 2:2');
  });

  test('a new paragraph begins a new list', () => {
    assert.equal(levels('1. (a) (h) 2. (i) (ii)'), '0:1 1:1 1:8 0:2 2:1 2:2');
  });

  test('a gap does not turn a numeral into a letter', () => {
    assert.equal(levels('(a) (i) (ii) (iii) (v)'), '1:1 2:1 2:2 2:3 2:5');
  });
});
