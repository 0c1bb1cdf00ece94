import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { analyse } from '../model/analyse.ts';
import { shippedRegistry } from '../registry/registry.ts';
import { houseSeverities } from './houses.ts';
import { shippedRules } from './index.generated.ts';
import { severityOf } from './severity.ts';

const houseOf = (text: string): string =>
  analyse({ uri: 'memory:/draft.reso', text }, { registry: shippedRegistry(), asOf: '2026-06-01' })
    .house;

test('the profiles of houses speak of rules that there are', () => {
  const ids = new Set(shippedRules.map(({ id }) => id));
  const named = Object.values(houseSeverities).flatMap((profile) => Object.keys(profile));
  assert.deepEqual(
    named.filter((id) => !ids.has(id)),
    [],
  );
});

test('a house judges before the rule does, and whoever sets something before both', () => {
  const rule = shippedRules.find(({ id }) => id === 'ins-name');
  assert.ok(rule);
  assert.equal(severityOf(rule, 'un', []), 'warning');
  assert.equal(severityOf(rule, 'itu', []), 'info');
  assert.equal(severityOf(rule, 'itu', [{}, { 'ins-name': 'error' }]), 'error');
});

describe('the house of a draft', () => {
  const model = {
    en: 'Committee: First Committee\nSponsors: Kenya, Peru\n\nThe General Assembly,\n',
    fr: '**Signataires** : Pérou, Kenya\n\nL’Assemblée générale,\n\nRappelant sa résolution 70/1,\n',
    es: 'Patrocinadores: Kenya y Perú\n\nLa Asamblea General,\n',
    ru: 'Спонсоры: Кения, Перу\n\nГенеральная Ассамблея,\n',
    ar: 'الدول الراعية: بيرو، كينيا\n\nإن الجمعية العامة،\n',
    zh: '起草国：肯尼亚、秘鲁\n\n大会，\n',
  };
  for (const [language, text] of Object.entries(model)) {
    test(`is that of a Model United Nations where sponsors are listed (${language})`, () => {
      assert.equal(houseOf(`---\nlang: ${language}\n---\n${text}`), 'mun');
    });
  }

  test('is told by its organ', () => {
    assert.equal(houseOf('The General Assembly,\n'), 'un');
    assert.equal(houseOf('The Security Council,\n'), 'sc');
    assert.equal(
      houseOf('The Plenipotentiary Conference of the International Telecommunication Union,\n'),
      'itu',
    );
    assert.equal(
      houseOf('The sponsors of the text: all Members.\n\nThe General Assembly,\n'),
      'un',
    );
  });

  test('is what the draft says before all that', () => {
    assert.equal(houseOf(`---\nhouse: un\n---\n${model.en}`), 'un');
  });
});
