import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageTags } from '../languages/index.ts';
import { knownFacts, lexiconFor } from '../model/knownFacts.ts';
import { shippedRegistry } from '../registry/registry.ts';
import { recognise } from './recognise.ts';

const registry = shippedRegistry();
const LENGTH = 100_000;

/** Pieces that begin a match and do not finish it, repeated: what a pattern that backtracks dies of. */
const PIECES: readonly string[] = [
  '1',
  '1/',
  '70/1 ',
  '70/1, ',
  '70/125 of ',
  '(',
  '1 (',
  '1 (Rev. ',
  '1 (2000',
  'A/',
  'A/RES/',
  'A-',
  'S-',
  'A/RES/70/1-',
  'A/1 (Part ',
  'A and B, ',
  '72/262 A, B and ',
  ' ',
  ',',
  '\u00a0',
  '\t',
  'a',
  'C5 ',
  'C5, ',
  'action line C5, ',
  'paragraph 1, ',
  'paragraph 1 (a) (b) ',
  '(a) ',
  'resolution ',
  'resolutions 70/1 and ',
  'its resolution ',
  'General Assembly ',
  'thirtieth session ',
  'session of the ',
  '16 December ',
  '2005-2014-',
  '[^1]',
  'http://',
  'و',
  'ل',
  'لل',
  'وبال',
  'القرار 140 (المراجَع في ',
  'الفقرة 1 (أ) ',
  'دورتها ',
  'د-',
  'دإ-',
  'ـ',
  'ً',
  '第',
  '第1、',
  '第70/1号、',
  '号决议',
  '2015年',
  '2015年12月',
  '段',
  'C5、',
  'резолюции ',
  'А/',
  '\ud800',
  '\u200f',
];

for (const language of languageTags) {
  test(`recognition stays linear in ${language}, whatever is repeated`, () => {
    const lexicon = lexiconFor(registry, language, 'un');
    const context = { language, house: 'un', organ: 'unga', year: 2025 } as const;
    const time = (text: string): number => {
      // Time of the processor: what else the machine does is not meant.
      const start = process.cpuUsage();
      recognise(text, lexicon, context, knownFacts(registry));
      return process.cpuUsage(start).user / 1000;
    };
    time('warm up 70/1 (a) A/RES/70/1');
    for (const piece of PIECES) {
      const text = piece.repeat(Math.ceil(LENGTH / piece.length));
      // Quadratic time would be minutes here.
      assert.ok(time(text) < 20_000, `${JSON.stringify(piece)} repeated`);
      assert.ok(time(`${text}x`) < 2_000, `${JSON.stringify(piece)} repeated, then broken off`);
    }
  });
}
