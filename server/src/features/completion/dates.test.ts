import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { check, labels } from '../../testkit/completion.ts';

const organ = 'The General Assembly,\n\n';

describe('the day of adoption', () => {
  for (const [language, source, label, gives] of [
    [
      'English',
      `${organ}Recalling its resolution 70/125 of $0,`,
      '16 December 2015',
      `${organ}Recalling its resolution 70/125 of 16 December 2015,`,
    ],
    [
      'French',
      '//- file: a.reso lang: fr\nRappelant sa résolution 70/125 du $0',
      '16 décembre 2015',
      'Rappelant sa résolution 70/125 du 16 décembre 2015',
    ],
    [
      'Spanish',
      '//- file: a.reso lang: es\nRecordando su resolución 70/125, de 16 de di$0',
      '16 de diciembre de 2015',
      'Recordando su resolución 70/125, de 16 de diciembre de 2015',
    ],
    [
      'Russian',
      'ссылаясь на свою резолюцию 70/125 от $0',
      '16 декабря 2015 года',
      'ссылаясь на свою резолюцию 70/125 от 16 декабря 2015 года',
    ],
    [
      'Arabic',
      'وإذ تشير إلى قرارها 70/125 المؤرخ $0',
      '16 كانون الأول/ديسمبر 2015',
      'وإذ تشير إلى قرارها 70/125 المؤرخ 16 كانون الأول/ديسمبر 2015',
    ],
    [
      'Chinese, in front of the number',
      '回顾大会2015年$0第70/125号决议',
      '2015年12月16日',
      '回顾大会2015年12月16日第70/125号决议',
    ],
  ] as const) {
    test(language, () => check(source, { label, gives }));
  }
  test('of the last of a list', () =>
    assert.deepEqual(
      labels(`${organ}Recalling its resolutions 70/1 of 25 September 2015 and 70/125 of $0`),
      ['16 December 2015'],
    ));
  test('not where it stands, nor where nothing is cited, nor in ITU texts', () => {
    assert.deepEqual(labels(`${organ}its resolution 70/125 of 16 December 2015 of $0`), []);
    assert.deepEqual(labels(`${organ}Recalling the cup of $0`), []);
    assert.deepEqual(labels('//- file: a.reso lang: en house: itu\nResolution 70/125 of $0'), []);
  });
});

describe('deadlines', () => {
  const asked = '1. Requests the Secretary-General to report';
  const at = (text: string): string => `//- file: a.reso as-of: 2026-06-01\n${organ}${text}`;
  test('the year, its end and its last day, those of this draft first', () => {
    const offered = labels(at(`${asked} by 2029;\n2. Requests the Secretary-General to act by $0`));
    assert.deepEqual(offered.slice(0, 3), ['2029', '2026', '2027']);
    assert.ok(offered.includes('the end of 2027'));
    assert.ok(offered.includes('31 December 2027'));
  });
  test('coming sessions of the organ, with their years', () =>
    check(at(`${asked} to the General Assembly no later than its eighty-th$0`), {
      label: 'its eighty-third session, in 2028',
      gives: `${organ}${asked} to the General Assembly no later than its eighty-third session, in 2028`,
    }));
  for (const [language, source, label] of [
    [
      'fr',
      'L’Assemblée générale,\n\n1. Prie le Secrétaire général d’agir d’ici à $0',
      'la fin de 2027',
    ],
    [
      'fr',
      'L’Assemblée générale,\n\n1. Prie le Secrétaire général d’agir au plus tard $0',
      'le 31 décembre 2027',
    ],
    [
      'es',
      'La Asamblea General,\n\n1. Solicita al Secretario General que actúe a más tardar $0',
      'el 31 de diciembre de 2027',
    ],
    [
      'ru',
      'Генеральная Ассамблея,\n\n1. просит Генерального секретаря сделать это не позднее 31$0',
      '31 декабря 2027 года',
    ],
    [
      'ru',
      'Генеральная Ассамблея,\n\n1. просит Генерального секретаря сделать это к ко$0',
      'концу 2027 года',
    ],
    [
      'ar',
      'إن الجمعية العامة،\n\n1 - تطلب إلى الأمين العام أن يفعل ذلك بحلول $0',
      'نهاية عام 2027',
    ],
    ['zh', '大会，\n\n1. 请秘书长至迟于$0', '2027年12月31日'],
  ] as const) {
    test(`in ${language}: ${label}`, () => {
      const offered = labels(`//- file: a.reso lang: ${language} as-of: 2026-06-01\n${source}`);
      assert.ok(offered.includes(label), offered.join(' | '));
    });
  }
  test('not in the preamble', () =>
    assert.deepEqual(labels(at('Noting the text adopted by $0')), []));
});
