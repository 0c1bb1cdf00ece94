import assert from 'node:assert/strict';
import { test } from 'node:test';
import { detectLanguage, languageTag } from './detectLanguage.ts';

const texts: readonly (readonly [string, string])[] = [
  ['ar', 'قرارات الجمعية العامة A/RES/70/125 وA/RES/70/1 وبيان الحدث WSIS+10'],
  ['zh', '回顾大会第70/1号决议 A/RES/70/1'],
  ['ru', 'ссылаясь на резолюцию 70/1 A/RES/70/1 ICT'],
  ['en', 'Recalling its resolution 70/1 of 25 September 2015,'],
  ['fr', 'Rappelant sa résolution 70/1, par laquelle elle a approuvé les objectifs du Programme,'],
  ['es', 'Recordando su resolución 70/1, por la que aprobó los objetivos de la Agenda,'],
  ['en', ''],
  ['en', '1. '],
];

for (const [tag, text] of texts)
  test(`${tag}: ${text}`, () => assert.equal(detectLanguage(text), tag));

test('a few Latin symbols do not make an Arabic text English, nor a few names an English text Chinese', () => {
  assert.equal(detectLanguage('وفقا للقرار ITU-R 61-3 WSIS SDG CWG-WSIS https://x.org/abc'), 'ar');
  assert.equal(
    detectLanguage('The name of the body is 大会 and it is one of the principal organs.'),
    'en',
  );
});

test('language tags are read in any case and with a region', () => {
  assert.equal(languageTag('FR-CA'), 'fr');
  assert.equal(languageTag(' zh_Hans '), 'zh');
  assert.equal(languageTag('de'), undefined);
});
