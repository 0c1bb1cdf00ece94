import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../model/analyse.ts';
import { shippedRegistry } from '../registry/registry.ts';
import { compareVersions, counterpartsOf, differencesOf } from './index.ts';

const texts = [
  'The General Assembly,\n\n1.\tInvites 25 States;\n\n2.\tRequests a report by 2028.\n',
  'L’Assemblée générale,\n\n1.\tInvite 52 États ;\n\n2.\tDemande un rapport pour 2028.\n',
  'La Asamblea General,\n\n1.\tInvita a 25 Estados.\n',
];
const models = (['en', 'fr', 'es'] as const).map((language, at) =>
  analyse(
    { uri: `a.${language}.reso`, text: texts[at] ?? '' },
    { registry: shippedRegistry(), asOf: '2026-10-01', language },
  ),
);
const concordance = compareVersions(models, ['English', 'French', 'Spanish']);

test('the same paragraph in the other versions', () => {
  const at = (text: string) =>
    counterpartsOf(concordance, models, 0, texts[0]?.indexOf(text) ?? 0).map(({ version, span }) =>
      texts[version]?.slice(span.start, span.end),
    );
  assert.deepEqual(at('25'), ['1.\tInvite 52 États ;', '1.\tInvita a 25 Estados.']);
  assert.deepEqual(at('report'), ['2.\tDemande un rapport pour 2028.']);
});

test('a blank line has no counterpart', () => {
  assert.deepEqual(
    counterpartsOf(concordance, models, 0, (texts[0]?.indexOf('\n\n') ?? 0) + 1),
    [],
  );
});

test('each version is told what it does not say as the others do', () => {
  const told = (version: number) =>
    differencesOf(concordance, version, models.length).map(({ kind }) => kind);
  assert.deepEqual(told(0), []);
  assert.deepEqual(told(1), ['figure']);
  assert.deepEqual(told(2), ['missing']);
});

test('of two versions each is told', () => {
  const two = compareVersions(models.slice(0, 2), ['English', 'French']);
  assert.deepEqual(
    [0, 1].map((version) => differencesOf(two, version, 2).map(({ kind }) => kind)),
    [['figure'], ['figure']],
  );
});
