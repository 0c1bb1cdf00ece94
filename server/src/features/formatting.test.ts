import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shippedRegistry } from '../registry/registry.ts';
import { createLanguageService } from '../service.ts';
import { applyChanges } from '../text/edits.ts';
import { defaultConfig } from '../workspace/config.ts';

const service = createLanguageService({
  registry: shippedRegistry(),
  asOf: () => '2026-06-01',
  config: () => defaultConfig,
});

function formatted(text: string, uri = 'file:///a.reso'): string {
  const document = { uri, version: 1, getText: () => text };
  const changes = service.format(document);
  service.forget(uri);
  return applyChanges(text, changes);
}

const draft = (first: string, second: string): string =>
  `The General Assembly,\n\nRecalling A,\n\n${first}\n\n${second}\n`;

test('blanks at line ends and double blanks go, markers get the usual space', () =>
  assert.equal(
    formatted(draft('1.\tDecides  to act;  ', '2. Requests more.')),
    draft('1.\tDecides to act;', '2.\tRequests more.'),
  ));

test('paragraphs end as their place asks', () =>
  assert.equal(
    formatted(draft('1. Decides to act.', '2. Requests more;')),
    draft('1. Decides to act;', '2. Requests more.'),
  ));

test('a wrong date is no matter of formatting', () => {
  const text = draft('1. Recalls its resolution 70/125 of 17 December 2015;', '2. Ends.');
  assert.equal(formatted(text), text);
});

test('the TAB behind a number that waits for its words stays', () => {
  const text = draft('1.\tDecides;', '2.\t');
  assert.equal(formatted(text), text);
});

test('what is formatted stays as it is', () => {
  const once = formatted(draft('1.   Decides;', '(a)  One;'));
  assert.equal(formatted(once), once);
});
