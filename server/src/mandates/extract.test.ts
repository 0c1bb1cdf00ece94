import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LanguageTag } from '../languages/types.ts';
import { analyse } from '../model/analyse.ts';
import { shippedRegistry } from '../registry/registry.ts';
import { mandatesOf } from './index.ts';
import type { Mandate, Party } from './index.ts';

const extract = (language: LanguageTag, text: string): readonly Mandate[] =>
  mandatesOf(
    analyse(
      { uri: `draft.${language}.reso`, text },
      { registry: shippedRegistry(), asOf: '2026-10-01', language },
    ),
  );

const names = (parties: readonly Party[]): string =>
  parties.map(({ id, text, implied }) => `${id ?? text}${implied ? '~' : ''}`).join(', ');

/** `2 request un-sg: report … | with cstd | to unga | by unga:83` */
const told = (language: LanguageTag, text: string): readonly string[] =>
  extract(language, text).map(({ place, verb, actors, task, partners, recipients, deadline }) =>
    [
      `${place} ${verb} ${names(actors)}: ${task}`,
      ...(partners.length > 0 ? [`with ${names(partners)}`] : []),
      ...(recipients.length > 0 ? [`to ${names(recipients)}`] : []),
      ...(deadline
        ? [`by ${deadline.session ?? deadline.date ?? deadline.recurs ?? String(deadline.year)}`]
        : []),
    ].join(' | '),
  );

const organ = 'The General Assembly,\n\n';

test('an organ asks in six languages', () => {
  const versions: readonly (readonly [LanguageTag, string, string])[] = [
    [
      'en',
      `${organ}1.\tRequests the Secretary-General to report to the Commission on Science and Technology for Development at its thirtieth session;\n`,
      'report to the Commission on Science and Technology for Development at its thirtieth session',
    ],
    [
      'fr',
      'L’Assemblée générale,\n\n1.\tPrie le Secrétaire général de rendre compte à la Commission de la science et de la technique au service du développement à sa trentième session ;\n',
      'rendre compte à la Commission de la science et de la technique au service du développement à sa trentième session',
    ],
    [
      'es',
      'La Asamblea General,\n\n1.\tSolicita al Secretario General que informe a la Comisión de Ciencia y Tecnología para el Desarrollo en su 30º período de sesiones;\n',
      'informe a la Comisión de Ciencia y Tecnología para el Desarrollo en su 30º período de sesiones',
    ],
    [
      'ru',
      'Генеральная Ассамблея,\n\n1.\tпросит Генерального секретаря доложить Комиссии по науке и технике в целях развития на ее тридцатой сессии;\n',
      'доложить Комиссии по науке и технике в целях развития на ее тридцатой сессии',
    ],
    [
      'ar',
      'إن الجمعية العامة،\n\n1 -\tتطلب إلى الأمين العام أن يقدم تقريرا إلى اللجنة المعنية بتسخير العلم والتكنولوجيا لأغراض التنمية في دورتها الثلاثين؛\n',
      'يقدم تقريرا إلى اللجنة المعنية بتسخير العلم والتكنولوجيا لأغراض التنمية في دورتها الثلاثين',
    ],
    [
      'zh',
      '大会，\n\n1.\t请秘书长向科学和技术促进发展委员会第三十届会议报告；\n',
      '向科学和技术促进发展委员会第三十届会议报告',
    ],
  ];
  for (const [language, text, task] of versions) {
    const expected = `1 request un-sg: ${task} | to cstd | by cstd:30`;
    assert.deepEqual(told(language, text), [expected], language);
  }
});

test('those who declare ask, in six languages', () => {
  const versions: readonly (readonly [LanguageTag, string])[] = [
    [
      'en',
      '1.\tWe note the report, and urge all stakeholders to connect schools. We also invite Member States to help.\n',
    ],
    [
      'fr',
      '1.\tNous prenons note du rapport et exhortons toutes les parties prenantes à connecter les écoles. Nous invitons également les États Membres à aider.\n',
    ],
    [
      'es',
      '1.\tTomamos nota del informe e instamos a todos los interesados a que conecten las escuelas. También invitamos a los Estados Miembros a ayudar.\n',
    ],
    [
      'ru',
      '1.\tМы принимаем к сведению доклад и настоятельно призываем все заинтересованные стороны подключить школы. Мы предлагаем также государствам-членам помочь.\n',
    ],
    [
      'ar',
      '1 -\tنحيط علما بالتقرير، ونحث جميع أصحاب المصلحة على ربط المدارس. كما ندعو الدول الأعضاء إلى تقديم المساعدة.\n',
    ],
    ['zh', '1.\t我们注意到该报告，并敦促所有利益攸关方连接学校。我们还邀请会员国提供帮助。\n'],
  ];
  for (const [language, text] of versions) {
    const found = extract(language, text).map(({ verb, actors }) => `${verb} ${names(actors)}`);
    assert.deepEqual(found, ['urge all-stakeholders', 'invite member-states'], language);
  }
});

test('lists of those asked, with those who help', () => {
  assert.deepEqual(
    told(
      'en',
      '1.\tWe invite governments, the private sector and all relevant stakeholders, in cooperation with the International Telecommunication Union, to act by 2030.\n',
    ),
    [
      '1 invite governments, private-sector, all-stakeholders: in cooperation with the International Telecommunication Union, to act by 2030 | with itu | by 2030',
    ],
  );
});

test('pronouns and short names mean who was named before', () => {
  assert.deepEqual(
    told(
      'en',
      '1.\tWe commend the Internet Governance Forum, and encourage it to go on.\n\n2.\tWe call upon the Forum to report annually.\n',
    ),
    ['1 encourage igf: go on', '2 call-upon igf: report annually | by yearly'],
  );
  assert.deepEqual(
    told(
      'fr',
      '1.\tNous saluons l’Union internationale des télécommunications et l’encourageons à poursuivre.\n',
    ).map((each) => each.slice(0, 15)),
    ['1 encourage itu'],
  );
  assert.deepEqual(
    told('ar', '1 -\tنشيد بالاتحاد الدولي للاتصالات وندعوه إلى مواصلة العمل.\n').map((each) =>
      each.slice(0, 12),
    ),
    ['1 invite itu'],
  );
});

test('an organ decides for itself', () => {
  assert.deepEqual(told('en', `${organ}1.\tDecides to meet in 2028.\n`), [
    '1 decide unga~: meet in 2028 | by 2028',
  ]);
});

test('points go on with what their paragraph began', () => {
  assert.deepEqual(
    told(
      'en',
      `${organ}1.\tInvites Member States:\n(a)\tTo publish the terms;\n(b)\tTo report by 15 March 2028;\n`,
    ),
    [
      '1 (a) invite member-states: publish the terms',
      '1 (b) invite member-states: report by 15 March 2028 | by 2028-03-15',
    ],
  );
});

test('paragraphs of an ITU section go on with its head', () => {
  const text =
    'The Plenipotentiary Conference of the International Telecommunication Union (Doha, 2026),\n\ninstructs the Secretary-General\n\n1\tto report to the ITU Council every year;\n\n2\tto publish the report.\n';
  assert.deepEqual(
    extract('en', text).map(({ place, verb, actors }) => `${place}: ${verb} ${names(actors)}`),
    [
      'instructs the Secretary-General 1: instruct itu-sg',
      'instructs the Secretary-General 2: instruct itu-sg',
    ],
  );
});

test('calls of others that are made again ask nobody who made them', () => {
  const versions: readonly (readonly [LanguageTag, string])[] = [
    ['en', '1.\tWe reiterate the call made by the General Assembly for better skills.\n'],
    [
      'fr',
      '1.\tNous réitérons l’appel lancé par l’Assemblée générale pour de meilleures compétences.\n',
    ],
    ['es', '1.\tReiteramos el llamamiento de la Asamblea General para mejorar las competencias.\n'],
    ['ru', '1.\tМы повторяем призыв Генеральной Ассамблеи развивать навыки.\n'],
    ['ar', '1 -\tونكرر الدعوة التي وجهتها الجمعية العامة لتحسين المهارات.\n'],
    ['zh', '1.\t我们重申大会发出的呼吁，改进技能。\n'],
  ];
  for (const [language, text] of versions) {
    const found = extract(language, text).map(({ verb, actors }) => `${verb} ${names(actors)}`);
    assert.deepEqual(found, ['call-for '], language);
  }
});

test('what is stressed asks those who must', () => {
  const versions: readonly (readonly [LanguageTag, string])[] = [
    ['en', `${organ}1.\tStresses that Member States should keep lines open;\n`],
    ['fr', 'L’Assemblée générale,\n\n1.\tSouligne que les États Membres doivent agir ;\n'],
    ['es', 'La Asamblea General,\n\n1.\tDestaca que los Estados Miembros deben actuar;\n'],
    [
      'ru',
      'Генеральная Ассамблея,\n\n1.\tподчеркивает, что государства-члены должны действовать;\n',
    ],
    ['ar', 'إن الجمعية العامة،\n\n1 -\tتشدد على أن الدول الأعضاء ينبغي أن تعمل؛\n'],
    ['zh', '大会，\n\n1.\t强调，会员国必须采取行动；\n'],
  ];
  for (const [language, text] of versions) {
    const found = extract(language, text).map(({ verb, actors }) => `${verb} ${names(actors)}`);
    assert.deepEqual(found, ['stress member-states'], language);
  }
  assert.deepEqual(told('en', `${organ}1.\tStresses that the lines are open;\n`), []);
});

test('one verb may ask two things', () => {
  assert.deepEqual(
    told(
      'fr',
      'L’Assemblée générale,\n\n1.\tDemande que, conformément à la résolution, le Secrétaire général publie la liste et que les États Membres rendent compte chaque année ;\n',
    ).map((each) => each.replace(/:.*/, '')),
    ['1 call-upon un-sg', '1 call-upon member-states'],
  );
});

test('years gone by, years of names and adoptions are no deadlines', () => {
  const text = `${organ}1.\tRequests the Secretary-General, recalling resolution 70/1 of 25 September 2015 and the 2030 Agenda, to help countries hit in 2024.\n`;
  assert.deepEqual(
    extract('en', text).map(({ deadline }) => deadline),
    [undefined],
  );
});

test('the preamble, quotations and plain statements ask nobody', () => {
  const text = `${organ}Recalling that it requests the Secretary-General to report,\n\n> 1. Requests the Secretary-General to report.\n\n1.\tNotes the request of the Secretary-General and the call for action;\n\n2.\tWelcomes what encourages States to act.\n`;
  assert.deepEqual(told('en', text), []);
});

test('the clause has its place in the document', () => {
  const text = `${organ}1.\tNotes it, and requests the Secretary-General to act;\n`;
  const [mandate] = extract('en', text);
  assert.equal(
    text.slice(mandate?.span.start, mandate?.span.end),
    'requests the Secretary-General to act',
  );
  assert.deepEqual([mandate?.wording, mandate?.strength], ['requests', 'request']);
});

test('nothing fails on any text', () => {
  const verbs = 'requests the Secretary-General to and invites all stakeholders, '.repeat(3000);
  assert.ok(extract('en', `${organ}1.\t${verbs}\n`).length > 1000);
  for (const language of ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const)
    assert.deepEqual(extract(language, ''), []);
});
