import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOfPath } from './languageHint.ts';

for (const [path, language] of [
  ['report.ar.reso', 'ar'],
  ['file:///drafts/report.FR.txt', 'fr'],
  ['drafts/ru/report.reso', 'ru'],
  ['drafts\\zh\\report.reso', 'zh'],
  ['es/2026/report.reso', 'es'],
  ['ar/report.en.reso', 'en'],
  ['en/ar/report.reso', 'ar'],
  ['report.reso', undefined],
  // The last ending is the kind of file.
  ['report.ar', undefined],
  ['area/report.reso', undefined],
  ['', undefined],
] as const) {
  test(path || 'no name', () => assert.equal(languageOfPath(path), language));
}
