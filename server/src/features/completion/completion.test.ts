import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check, labels } from '../../testkit/completion.ts';
import { draft } from '../../testkit/draft.ts';
import { completion } from './index.ts';

const organ = 'The General Assembly,\n\n';

describe('symbols', () => {
  test('the symbol at the cursor is replaced whole', () =>
    check('Recalling A/RES/80/17$05,', {
      label: 'A/RES/80/173',
      gives: 'Recalling A/RES/80/173,',
    }));
  test('the full stop behind it stays', () =>
    check('See A/RES/80/17$0.', { label: 'A/RES/80/173', gives: 'See A/RES/80/173.' }));
  test('behind a conjunction that is glued to it', () =>
    check('وA/RES/80/17$0', { label: 'A/RES/80/173', gives: 'وA/RES/80/173' }));
  test('not after words with a stroke', () => assert.deepEqual(labels('and/or$0'), []));
});

describe('numbers', () => {
  for (const [language, source, gives] of [
    [
      'English',
      `${organ}Recalling its resolution 80/17$0`,
      `${organ}Recalling its resolution 80/173 of 17 December 2025`,
    ],
    [
      'French',
      '//- file: a.reso lang: fr\nRappelant sa résolution 80/17$0',
      'Rappelant sa résolution 80/173 du 17 décembre 2025',
    ],
    [
      'Spanish',
      '//- file: a.reso lang: es\nRecordando su resolución 80/17$0',
      'Recordando su resolución 80/173, de 17 de diciembre de 2025',
    ],
    [
      'Russian',
      'ссылаясь на свою резолюцию 80/17$0',
      'ссылаясь на свою резолюцию 80/173 от 17 декабря 2025 года',
    ],
    [
      'Arabic',
      'وإذ تشير إلى قرارها 80/17$0',
      'وإذ تشير إلى قرارها 80/173 المؤرخ 17 كانون الأول/ديسمبر 2025',
    ],
  ] as const) {
    test(language, () => check(source, { label: '80/173', gives }));
  }
  test('Chinese, where the date stands in front', () =>
    check('回顾大会2025年12月17日第80/17$0', {
      label: '80/173',
      gives: '回顾大会2025年12月17日第80/173号',
    }));
  test('no second date where there is one', () =>
    check(`${organ}its resolution 80/17$0 of 17 December 2025`, {
      label: '80/173',
      gives: `${organ}its resolution 80/173 of 17 December 2025`,
    }));
  test('no date in texts of ITU', () =>
    check('//- file: a.reso lang: en house: itu\nUNGA Resolution 80/17$0', {
      label: '80/173',
      gives: 'UNGA Resolution 80/173',
    }));
  test('in a list, behind the first', () =>
    check(`${organ}its resolutions 70/125 and 80/17$0`, {
      label: '80/173',
      gives: `${organ}its resolutions 70/125 and 80/173 of 17 December 2025`,
    }));
  test('a number of the Security Council has its year', () =>
    check('Security Council resolution 132$0', {
      label: '1325 (2000)',
      gives: 'Security Council resolution 1325 (2000) of 31 October 2000',
    }));
  test('in Chinese without a blank, as its texts write it', () =>
    check('//- file: a.reso lang: zh\n安全理事会第132$0', {
      label: '1325(2000)',
      gives: '安全理事会第1325(2000)号',
    }));
  test('not where no resolution is announced', () => assert.deepEqual(labels('some 80/17$0'), []));
});

describe('editions', () => {
  test('after the number', () =>
    check('//- file: a.reso lang: en house: itu\nResolution 14$0', {
      label: '140 (Rev. Bucharest, 2022)',
      gives: 'Resolution 140 (Rev. Bucharest, 2022)',
    }));
  test('the latest before the others', () => {
    const offered = labels('//- file: a.reso lang: en house: itu\nResolution 140$0');
    assert.deepEqual(offered.slice(0, 2), ['140 (Rev. Bucharest, 2022)', '140 (Rev. Dubai, 2018)']);
  });
  test('an edition behind the cursor is replaced', () =>
    check('//- file: a.reso lang: en house: itu\nResolution 140$0 (Rev. Dubai, 2018) of', {
      label: '140 (Rev. Bucharest, 2022)',
      gives: 'Resolution 140 (Rev. Bucharest, 2022) of',
    }));
  test('inside the parentheses, where the drafter began with the place', () =>
    check('//- file: a.reso lang: en house: itu\nResolution 140 (Buch$0arest, 2022)', {
      label: '140 (Rev. Bucharest, 2022)',
      gives: 'Resolution 140 (Rev. Bucharest, 2022)',
    }));
  test('in Arabic, with the place as Arabic texts write it', () =>
    check('//- file: a.reso lang: ar house: itu\nوإذ يذكّر بالقرار 14$0', {
      label: '140 (المراجَع في بوخارست، 2022)',
      gives: 'وإذ يذكّر بالقرار 140 (المراجَع في بوخارست، 2022)',
    }));
  test('with the code of a sector', () =>
    check('//- file: a.reso lang: en house: itu\nResolution ITU-R 61$0', {
      label: '61-3 (Rev. Dubai, 2023)',
      gives: 'Resolution ITU-R 61-3 (Rev. Dubai, 2023)',
    }));
});

describe('bodies, action lines, sessions', () => {
  const cstd = 'Commission on Science and Technology for Development';
  test('a body by its first words', () =>
    check('of the Commission on Sc$0', { label: cstd, gives: `of the ${cstd}` }));
  test('a body by its acronym', () =>
    check('of the CST$0', { label: cstd, gives: `of the ${cstd}` }));
  test('a body behind a conjunction that is glued to it', () => {
    const name = 'اللجنة المعنية بتسخير العلم والتكنولوجيا لأغراض التنمية';
    check('واللجنة المعنية بتس$0', { label: name, gives: `و${name}` });
  });
  test('action lines after those words', () => {
    check('of action line $0', { label: 'C5', gives: 'of action line C5' });
    check('of action lines C2 and C$0', { label: 'C5', gives: 'of action lines C2 and C5' });
    check('خط العمل $0', { label: 'C5', gives: 'خط العمل C5' });
  });
  test('no action lines for every capital C', () => assert.deepEqual(labels('The C$0'), []));
  test('sessions of the body spoken of, the coming ones first', () => {
    check(`the ${cstd} at its thirt$0`, {
      label: 'thirtieth session, in 2027',
      gives: `the ${cstd} at its thirtieth session, in 2027`,
    });
    const [first] = labels(`//- file: a.reso as-of: 2026-06-01\nthe ${cstd} at its $0`);
    assert.equal(first, 'twenty-ninth session, in 2026');
  });
  test('the ordinal alone where the session is there', () =>
    check(`the ${cstd} at its thirt$0 session`, {
      label: 'thirtieth session, in 2027',
      gives: `the ${cstd} at its thirtieth session`,
    }));
  test('sessions in Arabic', () =>
    check('اللجنة المعنية بتسخير العلم والتكنولوجيا لأغراض التنمية في دورتها الثلا$0', {
      label: 'الثلاثين في عام 2027',
      gives:
        'اللجنة المعنية بتسخير العلم والتكنولوجيا لأغراض التنمية في دورتها الثلاثين في عام 2027',
    }));
});

test('nothing twice, and in an order that editors keep', () => {
  const { model, offset } = draft('Resolution 14$0');
  const { entries } = completion(model, offset);
  assert.ok(entries.length > 5);
  assert.equal(new Set(entries.map(({ newText }) => newText)).size, entries.length);
  const sorts = entries.map(({ sort }) => sort);
  assert.deepEqual([...sorts].sort(), sorts);
});

test('an edit never leaves its line', () => {
  const { model, offset } = draft('---\nlang: en\n---\nsee A/RES/80/17$0\n3 continues here');
  for (const { replace } of completion(model, offset).entries) {
    assert.ok(!model.text.slice(replace.start, replace.end).includes('\n'));
  }
});

describe('by meaning', () => {
  for (const [what, source, label, gives] of [
    [
      'part of a title',
      `${organ}Recalling modalities for the overall review$0`,
      'its resolution 79/277 of 25 March 2025',
      `${organ}Recalling its resolution 79/277 of 25 March 2025`,
    ],
    [
      'a title in another language than the draft',
      `${organ}Recalling modalités de l’examen$0`,
      'its resolution 79/277 of 25 March 2025',
      `${organ}Recalling its resolution 79/277 of 25 March 2025`,
    ],
    [
      'a resolution of another organ',
      'The Economic and Social Council,\n\nRecalling modalities for the overall review$0',
      'General Assembly resolution 79/277 of 25 March 2025',
      'The Economic and Social Council,\n\nRecalling General Assembly resolution 79/277 of 25 March 2025',
    ],
    [
      'an instrument, in Arabic for its English name',
      '//- file: a.reso lang: ar\nوإذ تشير إلى Global Digital Com$0',
      'التعاهد الرقمي العالمي',
      'وإذ تشير إلى التعاهد الرقمي العالمي',
    ],
    [
      'a resolution, in Chinese',
      '//- file: a.reso lang: zh\n大会，\n\n回顾第三十九届会议, 信息社会世界首脑会议$0',
      '其2025年12月17日第80/173号决议',
      '大会，\n\n回顾第三十九届会议, 其2025年12月17日第80/173号决议',
    ],
    [
      'a resolution, in Arabic',
      '//- file: a.reso lang: ar\nإن الجمعية العامة،\n\nوإذ تشير إلى modalities for the overall review$0',
      'قرارها 79/277 المؤرخ 25 آذار/مارس 2025',
      'إن الجمعية العامة،\n\nوإذ تشير إلى قرارها 79/277 المؤرخ 25 آذار/مارس 2025',
    ],
    [
      'an ITU resolution by its subject',
      '//- file: a.reso house: itu\nrecalling role of ITU in building confidence$0',
      'Resolution 130 (Rev. Bucharest, 2022)',
      'recalling Resolution 130 (Rev. Bucharest, 2022)',
    ],
    ['an action line by its name', 'under Building confidence and sec$0', 'C5', 'under C5'],
    [
      'a body by a word of its name',
      'Requests the Science and Technology for Dev$0',
      'Commission on Science and Technology for Development',
      'Requests the Commission on Science and Technology for Development',
    ],
  ] as const) {
    test(what, () => check(source, { label, gives }));
  }
  test('nothing for words that are no title', () =>
    assert.deepEqual(labels('Requests the delegates to have a cup of tea$0'), []));
});

describe('openers', () => {
  test('the most used first', () => {
    const offered = labels(`${organ}Re$0`);
    assert.deepEqual(offered.slice(0, 3), ['Recalling', 'Recognizing', 'Reaffirming']);
  });
  test('the second and the third in a row', () => {
    check(`${organ}Recalling A,\n\nReca$0`, {
      label: 'Recalling also',
      gives: `${organ}Recalling A,\n\nRecalling also`,
    });
    const third = labels(`${organ}Recalling A,\n\nRecalling also B,\n\nReca$0`);
    assert.equal(third[0], 'Recalling further');
  });
  test('operative in a numbered paragraph, with whole requests', () => {
    check(`${organ}Recalling A,\n\n1. Req$0`, {
      label: 'Requests',
      gives: `${organ}Recalling A,\n\n1. Requests`,
    });
    const offered = labels(`${organ}1. Requests A;\n\n2. Also req$0`);
    assert.equal(offered[0], 'Also requests');
    const whole = offered.find((label) => label.includes('Secretary-General')) ?? '';
    assert.match(whole, /^Also requests the .* General Assembly at its \S+ session a report/);
  });
  test('the second, of which the verb is typed although another word comes first', () => {
    check(`${organ}1. Requests A;\n\n2. Req$0`, {
      label: 'Also requests',
      gives: `${organ}1. Requests A;\n\n2. Also requests`,
    });
    const whole = labels(`${organ}1. Requests A;\n\n2. Requests the Sec$0`);
    assert.match(whole[0] ?? '', /^Also requests the Secretary-General to submit/);
    assert.equal(labels('大会，\n\n回顾甲，\n\n回$0')[0], '又回顾');
  });
  for (const [language, line, prefix, expected] of [
    ['fr', 'L’Assemblée générale,', 'Consc', 'Consciente'],
    ['fr', 'Le Conseil de sécurité,', 'Guid', 'Guidé'],
    ['es', 'La Asamblea General,', 'Preoc', 'Preocupada'],
    ['es', 'El Consejo de Derechos Humanos,', 'Preoc', 'Preocupado'],
    ['ru', 'Генеральная Ассамблея,', 'будучи об', 'будучи обеспокоена'],
    ['ru', 'Совет по правам человека,', 'будучи глубоко об', 'будучи глубоко обеспокоен'],
    ['ar', 'إن الجمعية العامة،', 'إذ تش', 'إذ تشير'],
    ['ar', 'إن مجلس الأمن،', 'إذ يش', 'إذ يشير'],
    ['zh', '大会，', '回', '回顾'],
  ] as const) {
    test(`in ${language} as the organ takes them: ${expected}`, () => {
      const offered = labels(`//- file: a.reso lang: ${language}\n${line}\n\n${prefix}$0`);
      assert.equal(offered[0], expected, offered.join(' | '));
    });
  }
  test('the other gender is not offered', () => {
    const offered = labels('//- file: a.reso lang: ar\nإن الجمعية العامة،\n\nإذ $0');
    assert.ok(offered.includes('إذ تشير'));
    assert.ok(!offered.includes('إذ يشير'));
  });
  test('the conjunction of Arabic from the second paragraph on', () =>
    check('//- file: a.reso lang: ar\nإن الجمعية العامة،\n\nإذ تشير إلى ذلك،\n\nوإذ تؤك$0', {
      label: 'وإذ تؤكد',
      gives: 'إن الجمعية العامة،\n\nإذ تشير إلى ذلك،\n\nوإذ تؤكد',
    }));
  for (const [language, line, typed, expected] of [
    ['fr', 'L’Assemblée générale,', '1. Prie', 'le Secrétaire général de lui présenter'],
    ['es', 'La Asamblea General,', '1. Solicita', 'al Secretario General que le presente'],
    ['ru', 'Генеральная Ассамблея,', '1. просит', 'представить ей на ее восемьдесят'],
    ['ar', 'إن الجمعية العامة،', '1 - تطلب', 'أن يقدم إليها في دورتها'],
    ['zh', '大会，', '1. 请', '秘书长向大会第'],
  ] as const) {
    test(`requests in ${language}`, () => {
      const offered = labels(`//- file: a.reso lang: ${language}\n${line}\n\n${typed}$0`);
      assert.ok(
        offered.some((label) => label.includes(expected)),
        offered.join(' | '),
      );
    });
  }
  test('not in a point, not behind other words, not where nothing is adopted', () => {
    assert.deepEqual(labels(`${organ}1. Requests:\n\n(a) Req$0`), []);
    assert.ok(!labels(`${organ}Noting the Re$0`).includes('Recalling'));
    assert.ok(!labels('Re$0').includes('Recalling'));
  });
  test('sections of an ITU text', () =>
    check('//- file: a.reso lang: en house: itu\nconsid$0', {
      label: 'considering',
      gives: 'considering',
    }));
});

describe('paragraphs and labels of this draft', () => {
  const numbered = `${organ}1. Decides to act; {#act}\n\n2. Requests more;\n\n`;
  test('a number after the word', () =>
    check(`${numbered}3. Recalls paragraph $0 above;`, {
      label: '2',
      gives: `${numbered}3. Recalls paragraph 2 above;`,
    }));
  test('not its own number', () =>
    assert.deepEqual(labels(`${numbered}3. Recalls paragraph $0`), ['1', '2']));
  test('a label', () =>
    check(`${numbered}3. Recalls {@a$0 above;`, {
      label: 'act',
      gives: `${numbered}3. Recalls {@act} above;`,
    }));
});
