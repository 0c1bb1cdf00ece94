import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LanguageTag } from '../languages/types.ts';
import { analyse } from '../model/analyse.ts';
import { shippedRegistry } from '../registry/registry.ts';
import { compareVersions } from './index.ts';
import type { Difference } from './index.ts';

type Texts = Partial<Record<LanguageTag, string | undefined>>;

function compare(texts: Texts): readonly Difference[] {
  const languages = Object.keys(texts) as LanguageTag[];
  const models = languages.map((language) =>
    analyse(
      { uri: `draft.${language}.reso`, text: texts[language] ?? '' },
      { registry: shippedRegistry(), asOf: '2026-10-01', language },
    ),
  );
  return compareVersions(models, languages).differences;
}

const told = (texts: Texts): readonly string[] =>
  compare(texts).map(({ kind, severity, message }) => `${severity} ${kind}: ${message}`);

const three: Texts = {
  en: 'The General Assembly,\n\nRecalling its resolution 70/125 of 16 December 2015,\n\n1.\tInvites 25 States;\n\n2.\tRequests a report by 2028.\n',
  fr: 'L’Assemblée générale,\n\nRappelant sa résolution 70/125 du 16 décembre 2015,\n\n1.\tInvite 25 États ;\n\n2.\tDemande un rapport pour 2028.\n',
  es: 'La Asamblea General,\n\nRecordando su resolución 70/125, de 16 de diciembre de 2015,\n\n1.\tInvita a 25 Estados;\n\n2.\tSolicita un informe para 2028.\n',
};

test('versions that say the same have no differences', () => {
  assert.deepEqual(told(three), []);
});

test('a citation names who agrees and who does not', () => {
  const fr = three.fr?.replace('70/125', '70/126');
  assert.deepEqual(told({ ...three, fr }), [
    'error citation: Paragraph 1 of the preamble: fr cites “résolution 70/126”, not “resolution 70/125” as in en and es.',
  ]);
});

test('a difference has its places in each version', () => {
  const es = three.es?.replace('25 Estados', '52 Estados');
  const [difference] = compare({ ...three, es });
  const words = ({ version, span }: { version: number; span: { start: number; end: number } }) =>
    [three.en, three.fr, es][version]?.slice(span.start, span.end);
  assert.equal(difference?.place, 'paragraph 1');
  assert.deepEqual(difference?.differ.map(words), ['52']);
  assert.deepEqual(difference?.agree.map(words), ['25', '25']);
});

test('a paragraph that is missing is told where it ought to stand', () => {
  const fr = three.fr?.replace('1.\tInvite 25 États ;\n\n', '');
  const [difference] = compare({ ...three, fr });
  assert.equal(difference?.message, 'Paragraph 1 is missing in fr: “Invites 25 States;”.');
  const at = difference?.differ[0]?.span.start ?? 0;
  assert.ok(fr?.slice(0, at).endsWith('2015,'));
});

test('a paragraph that one version has too many is told there', () => {
  const en = three.en?.replace('2.\t', '2.\tStresses something else;\n\n3.\t');
  const found = told({ ...three, en });
  assert.ok(found.some((each) => each.startsWith('error missing: Paragraph 2 stands only in en')));
});

test('of a run of shifted numbers only the first is told', () => {
  const es = three.es?.replace('1.\t', '3.\t').replace('2.\t', '4.\t');
  assert.deepEqual(told({ ...three, es }), [
    'error number: es numbers this paragraph “3.”, not “1.” as in en and fr.',
  ]);
});

test('a bound turned round is told, one in other words is not', () => {
  const texts: Texts = {
    en: '1.\tNotes that just over 15 per cent of clinics have power.\n',
    ar: '1 -\tتلاحظ أن أقل من 15 في المائة من العيادات لديها كهرباء.\n',
  };
  assert.deepEqual(told(texts), [
    'warning quantifier: Paragraph 1: ar says \u2068“أقل من 15”\u2069, not “just over 15” as in en.',
  ]);
  assert.deepEqual(told({ ...texts, ar: texts.ar?.replace('أقل من', 'نحو') }), [
    'info quantifier: Paragraph 1: ar lacks “just over 15”, which stands in en.',
  ]);
});

test('a note is missed', () => {
  const texts: Texts = {
    en: '1.\tNotes the report.[^1]\n\n[^1]: A/75/614.\n',
    zh: '1.\t注意到该报告。\n\n[^1]: A/75/614。\n',
  };
  assert.deepEqual(told(texts), [
    'warning footnote: Paragraph 1: zh lacks “[^1]”, which stands in en.',
  ]);
});

test('a session on which something is due is a deadline', () => {
  const texts: Texts = {
    en: '1.\tRequests the Secretary-General to report to the General Assembly at its eighty-third session.\n',
    fr: '1.\tPrie le Secrétaire général de présenter un rapport à l’Assemblée générale à sa quatre-vingt-deuxième session.\n',
  };
  assert.deepEqual(
    compare(texts).map(({ kind }) => kind),
    ['deadline'],
  );
});

test('a text known by name is named in every version', () => {
  const texts: Texts = {
    en: '1.\tRecalls the Global Digital Compact.\n',
    fr: '1.\tRappelle le Pacte numérique mondial.\n',
    es: '1.\tRecuerda el Pacto Digital Global.\n',
  };
  assert.deepEqual(told(texts), []);
  const es = '1.\tRecuerda la Carta de las Naciones Unidas.\n';
  assert.deepEqual(told({ ...texts, es }), [
    'warning term: Paragraph 1: es names “Carta de las Naciones Unidas”, not “Global Digital Compact” as in en and fr.',
  ]);
});

test('numbers in words are no differences', () => {
  const texts: Texts = {
    en: '1.\tInvites twenty States.\n',
    zh: '1.\t邀请20个国家。\n',
    ru: '1.\tпредлагает 20 государствам.\n',
  };
  assert.deepEqual(told(texts), []);
});

test('anything can be compared with anything', () => {
  assert.deepEqual(compare({ en: '', fr: '' }), []);
  assert.ok(compare({ en: three.en ?? '', fr: '' }).length > 0);
  assert.ok(compare({ en: '[^1]: x\n1.\n1.\n(a)\n', ar: '| a |\n> b\n' }).length > 0);
});
