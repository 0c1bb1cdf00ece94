import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shippedRegistry } from './registry/registry.ts';
import { createLanguageService } from './service.ts';
import type { SourceDocument } from './service.ts';
import { applyChanges } from './text/edits.ts';
import { defaultConfig } from './workspace/config.ts';
import type { DraftConfig } from './workspace/config.ts';

const WRONG = 'The General Assembly,\n\nRecalling its resolution 70/125 of 16 December 2016,\n';

function serviceWith(options: { config?: () => DraftConfig; asOf?: () => string } = {}) {
  return createLanguageService({
    registry: shippedRegistry(),
    asOf: options.asOf ?? (() => '2026-06-01'),
    config: options.config ?? (() => defaultConfig),
  });
}

const version = (number: number, text: string): SourceDocument => ({
  uri: 'file:///draft.reso',
  version: number,
  getText: () => text,
});

test('a version is read once', () => {
  const service = serviceWith();
  const model = service.model(version(1, WRONG));
  assert.equal(service.model(version(1, WRONG)), model);
  assert.equal(service.findings(version(1, WRONG)), service.findings(version(1, WRONG)));
  assert.notEqual(service.model(version(2, WRONG)), model);
});

test('it is read again when something is set anew, when the day changes, when it was closed', () => {
  let config = defaultConfig;
  let day = '2026-06-01';
  const service = serviceWith({ config: () => config, asOf: () => day });
  const first = service.model(version(1, WRONG));
  config = { rules: { 'cit-date-wrong': 'off' } };
  const second = service.model(version(1, WRONG));
  assert.notEqual(second, first);
  assert.deepEqual(service.findings(version(1, WRONG)), []);
  day = '2026-06-02';
  const third = service.model(version(1, WRONG));
  assert.notEqual(third, second);
  service.forget(version(1, WRONG).uri);
  assert.notEqual(service.model(version(1, WRONG)), third);
});

test('the draft is taken at its word, then the settings, then the name, then the letters', () => {
  const language = (name: string, text: string, set?: 'fr') =>
    serviceWith({ config: () => ({ rules: {}, language: set }) }).model({
      ...version(1, text),
      uri: name,
    }).language;
  assert.equal(language('x.es.reso', '---\nlang: en\n---\nA/RES/70/125', 'fr'), 'en');
  assert.equal(language('x.es.reso', 'A/RES/70/125', 'fr'), 'fr');
  assert.equal(language('x.es.reso', 'A/RES/70/125'), 'es');
  assert.equal(language('x.es.reso', 'وإذ تشير إلى قرارها'), 'ar');
  assert.equal(language('x.reso', 'Recalling the report of the Council'), 'en');
});

test('all safe fixes are small edits that leave nothing to fix', () => {
  const service = serviceWith();
  const changes = service.fixAll(version(1, WRONG));
  assert.deepEqual(
    changes.map(({ newText }) => newText),
    ['5'],
  );
  const fixed = applyChanges(WRONG, changes);
  assert.equal(fixed, WRONG.replace('2016', '2015'));
  assert.deepEqual(service.fixAll(version(2, fixed)), []);
});
