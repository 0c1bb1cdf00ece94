import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sessionTitle } from './typesetting.ts';

test('a session is named as on the cover of a document', () => {
  assert.equal(sessionTitle('en', 81), 'Eighty-first session');
  assert.equal(sessionTitle('fr', 81), 'Quatre-vingt-unième session');
  assert.equal(sessionTitle('es', 81), 'Octogésimo primer período de sesiones');
  assert.equal(sessionTitle('ru', 81), 'Восемьдесят первая сессия');
  assert.equal(sessionTitle('ar', 81), 'الدورة الحادية والثمانون');
  assert.equal(sessionTitle('zh', 81), '第八十一届会议');
  assert.equal(sessionTitle('en', 2026), '2026 session');
});
