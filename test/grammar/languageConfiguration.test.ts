import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

interface Configuration {
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly onEnterRules: readonly {
    readonly beforeText: string;
    readonly action: { readonly appendText: string };
  }[];
}

const path = join(import.meta.dirname, '..', '..', 'syntaxes', 'language-configuration.json');
const configuration = JSON.parse(readFileSync(path, 'utf8')) as Configuration;

test('a symbol is one word, and so is a word of any script', () => {
  const { pattern, flags } = configuration.wordPattern;
  const words = (text: string): string[] => text.match(new RegExp(pattern, `${flags}g`)) ?? [];
  assert.deepEqual(words('its resolution A/RES/80/173, entitled'), [
    'its',
    'resolution',
    'A/RES/80/173',
    'entitled',
  ]);
  assert.deepEqual(words('وفقاً للقرار (المراجَع في دبي)،'), [
    'وفقاً',
    'للقرار',
    'المراجَع',
    'في',
    'دبي',
  ]);
  assert.deepEqual(words('Генеральная Ассамблея,'), ['Генеральная', 'Ассамблея']);
  assert.deepEqual(words('大会，第七十届'), ['大会', '第七十届']);
  assert.deepEqual(words('l’Assemblée, ITU-R 61-3, WSIS+20'), [
    'l’Assemblée',
    'ITU-R',
    '61-3',
    'WSIS+20',
  ]);
});

test('Enter continues what the line began', () => {
  const continued: readonly (readonly [line: string, next: string | undefined])[] = [
    ['1.\tRequests the Secretary-General to report;', '2.\t'],
    ['9.\tRequests the Secretary-General to report;', '10.\t'],
    ['3.\tDecides to remain seized of the matter.', undefined],
    ['1 -\tتطلب إلى الأمين العام أن يقدم تقريرا؛', '2 -\t'],
    ['2 -\tتطلب إلى الأمين العام:', '(أ)\t'],
    ['2\tthat the map be kept;', '3\t'],
    ['(a)\tTo report;', '(b)\t'],
    ['(a)\tTo report:', '(i)\t'],
    ['a)\tthat a school cannot teach;', 'b)\t'],
    ['(أ)\tتقديم تقرير؛', '(ب)\t'],
    ['#.\tWelcomes the report;', '#.\t'],
    ['–\tthe first;', '–\t'],
    ['| Product | Actor |', '| '],
    ['> quoted text', '> '],
    ['Recalling its resolution 70/1,', undefined],
    ['1. ', undefined],
  ];
  for (const [line, next] of continued) {
    const rule = configuration.onEnterRules.find(({ beforeText }) =>
      new RegExp(beforeText).test(line),
    );
    assert.equal(rule?.action.appendText, next, line);
  }
});
