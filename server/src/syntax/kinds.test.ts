import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { LanguageTag } from '../languages/types.ts';
import { parse } from './parse.ts';
import type { Paragraph } from './types.ts';

const read = (text: string, language?: LanguageTag): readonly Paragraph[] =>
  parse(text, { language }).paragraphs;
const kinds = (text: string, language?: LanguageTag): string =>
  read(text, language)
    .filter(({ kind }) => kind !== 'blank')
    .map(({ kind }) => kind)
    .join(' ');
/** The kind of a line among others that make it what it is. */
const kindOf = (line: string, language: LanguageTag = 'en'): string | undefined =>
  read(line, language)[0]?.kind;
const content = (paragraph: Paragraph | undefined): string | undefined =>
  paragraph?.text.slice(paragraph.content.start, paragraph.content.end);

const resolution = `Access to tidal energy

The General Assembly,

Recalling its resolution 70/1 of 25 September 2015,
Mindful of the tides,

1.	Welcomes the report;
2.	Requests the Secretary-General:
(a)	To report;
(b)	To publish:
(i)	A map;
(ii)	A table.

Annex II
Terms of reference
`;

describe('the structure of a resolution', () => {
  test('title, organ, preamble, operative paragraphs, points and annex', () => {
    assert.equal(
      kinds(resolution),
      'title organ preambular preambular numbered numbered point point point point annex title',
    );
  });

  test('openers, organ and annex number are told', () => {
    const paragraphs = read(resolution);
    const opened = paragraphs.flatMap(({ text, opener }) =>
      opener ? [`${opener.position}: ${text.slice(opener.span.start, opener.span.end)}`] : [],
    );
    assert.deepEqual(opened, [
      'preambular: Recalling',
      'preambular: Mindful',
      'operative: Welcomes',
      'operative: Requests',
    ]);
    assert.equal(paragraphs.find(({ kind }) => kind === 'organ')?.organ, 'unga');
    assert.equal(paragraphs.find(({ kind }) => kind === 'annex')?.annexNumber, 2);
  });

  const texts: Record<LanguageTag, string> = {
    en: 'The Security Council,\nRecalling its mandate,\nDeeply concerned,\n1. Decides to act;\n(a) To look;\n2. Also calls upon States.',
    fr: 'Le Conseil de sécurité,\nRappelant son mandat,\nProfondément préoccupé,\n1. Décide d’agir :\na) De voir ;\n2. Demande aux États.',
    es: 'El Consejo de Seguridad,\nRecordando su mandato,\nProfundamente preocupado,\n1. Decide actuar:\na) Mirar;\n2. Exhorta a los Estados.',
    ru: 'Совет Безопасности,\nссылаясь на свой мандат,\nбудучи глубоко обеспокоен,\n1. постановляет действовать:\na) смотреть;\n2. также призывает государства.',
    ar: 'إن مجلس الأمن،\nإذ يشير إلى ولايته،\nوإذ يساوره بالغ القلق،\n1 - يقرر أن يعمل:\n(أ) النظر؛\n2 - يهيب بالدول.',
    zh: '安全理事会，\n回顾其任务，\n深为关切，\n1. 决定采取行动：\n(a) 观察；\n2. 又促请各国。',
  };
  for (const [language, text] of Object.entries(texts)) {
    test(`is the same in ${language}, whose language is seen from the text`, () => {
      const tree = parse(text);
      assert.equal(tree.language, language);
      assert.equal(
        tree.paragraphs.map(({ kind }) => kind).join(' '),
        'organ preambular preambular numbered point numbered',
      );
      assert.equal(tree.paragraphs[0]?.organ, 'sc');
      assert.deepEqual(
        tree.paragraphs.map(({ opener }) => opener?.position),
        [undefined, 'preambular', 'preambular', 'operative', undefined, 'operative'],
      );
    });
  }

  test('a line of the preamble is preambular whatever its opener', () => {
    const [, wrong, unknown] = read(
      'The General Assembly,\nRecalls resolution 70/1,\nRemembering resolution 70/2,\n1. Decides to act.',
    );
    assert.equal(wrong?.kind, 'preambular');
    assert.equal(wrong?.opener?.position, 'operative');
    assert.equal(unknown?.kind, 'preambular');
    assert.equal(unknown?.opener, undefined);
  });

  test('a single operative paragraph needs no number, and an organ then no comma', () => {
    assert.equal(
      kinds('The General Assembly\nAdopts the following declaration:'),
      'organ operative',
    );
  });

  test('a numbered paragraph keeps a preambular opener for all to see', () => {
    const [, paragraph] = read('The General Assembly,\n3. Recalling the report;');
    assert.equal(paragraph?.kind, 'numbered');
    assert.equal(paragraph?.opener?.position, 'preambular');
  });

  test('the organ in a masthead is a title where its name has no article', () => {
    assert.equal(
      kinds('大会\nDistr.: General\n大会，\n回顾其任务，', 'zh'),
      'title title organ preambular',
    );
    assert.equal(
      kinds('Генеральная Ассамблея\nDistr.: General\nГенеральная Ассамблея,', 'ru'),
      'title title organ',
    );
  });

  test('without an organ two preambular lines make a preamble, one does not', () => {
    const preamble = 'Recalling the report,\nWelcoming the road map,\n1. Decides to act.';
    assert.equal(kinds(preamble), 'preambular preambular numbered');
    assert.equal(kinds('Building on the review,\n9\tWe recognize the need.'), 'text numbered');
  });

  test('a report is titles and text', () => {
    const report =
      '\tReport by the Secretary-General\n\nPurpose\nIn accordance with the plan, it was written.\nRequests were received.\nThe end';
    assert.equal(kinds(report), 'title title text text text');
  });

  test('what stands between two paragraphs without a full stop is a title, at the end it is not', () => {
    const declaration =
      'The General Assembly,\n1. We agree.\nData governance\n2. We agree.\n68th plenary meeting\n17 December 2025';
    assert.equal(kinds(declaration), 'organ numbered title numbered text text');
  });
});

describe('texts of the Union', () => {
  const text = `RESOLUTION 900 (TURIN, 2030)
Tides

The Plenipotentiary Conference of the International Telecommunication Union (Turin, 2030),

considering
a)	that tides rise;
b)	that tides fall,

resolves further
1	to watch;
1.1	at night,

instructs the Deputy Secretary-General
to report,

invites Member States
to contribute.
`;

  test('sections are heads whoever is addressed, and their text belongs to them', () => {
    const paragraphs = read(text);
    assert.equal(
      kinds(text),
      'title title organ section point point section numbered numbered section operative section operative',
    );
    assert.deepEqual(
      paragraphs.flatMap(({ sectionPart }) => sectionPart ?? []),
      ['recital', 'operative', 'operative', 'operative'],
    );
    assert.equal(paragraphs.find(({ kind }) => kind === 'organ')?.organ, 'itu-pp');
  });

  const heads: Record<LanguageTag, readonly [string, string, string]> = {
    en: [
      'The Plenipotentiary Conference,',
      'recognizing further',
      'instructs the Secretary-General',
    ],
    fr: ['La Conférence de plénipotentiaires,', 'considérant', 'charge le Secrétaire général'],
    es: [
      'La Conferencia de Plenipotenciarios,',
      'considerando además',
      'encarga al Secretario General',
    ],
    ru: ['Полномочная конференция,', 'принимая во внимание', 'поручает Генеральному секретарю'],
    ar: ['إن مؤتمر المندوبين المفوضين،', 'إذ يضع في اعتباره', 'يكلّف الأمين العام'],
    zh: ['全权代表大会，', '进一步考虑到', '责成秘书长'],
  };
  for (const [language, [organ, recital, operative]] of Object.entries(heads)) {
    test(`section heads in ${language}`, () => {
      assert.equal(kinds(`${organ}\n${recital}\n${operative}`), 'organ section section');
    });
  }

  test('in Arabic the heads behind the first may begin with the conjunction', () => {
    const text =
      'إن مؤتمر المندوبين المفوضين،\nإذ يذكر\nأ ) بالقرار 71؛\nوإذ يلاحظ\nأ ) القرار 72،';
    assert.equal(kinds(text, 'ar'), 'organ section point section point');
  });

  test('in a section the next number needs neither TAB nor full stop', () => {
    const head = 'The Plenipotentiary Conference,\nresolves\n';
    const text = `${head}1 to meet;\n2 to act;\n2030 is near;\n4 times a year to report,\n`;
    assert.equal(kinds(text), 'organ section numbered numbered operative operative');
    assert.deepEqual(
      read(text).map((paragraph) => paragraph.marker && content(paragraph)),
      [undefined, undefined, 'to meet;', 'to act;', undefined, undefined],
    );
    // Footnotes below a line begin anew, and texts of the United Nations have no sections.
    assert.equal(
      kinds(`${head}to meet.\n_____\n1 These meet.\n`),
      'organ section operative rule operative',
    );
    assert.equal(kinds('The General Assembly,\n1 to meet;\n'), 'organ text');
  });

  test('there are none in texts of the United Nations, where `Recalling` is being typed', () => {
    assert.equal(kinds('The General Assembly,\nRecalling'), 'organ preambular');
    assert.equal(kinds('---\nhouse: un\n---\nrecalling'), 'front-matter preambular');
    assert.equal(kinds('---\nhouse: itu\n---\nResolves:'), 'front-matter section');
  });
});

describe('lines that tell by themselves', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['%% of: A/RES/80/173', 'comment'],
    ['___________', 'rule'],
    ['* * *', 'rule'],
    ['> 1. Decides to act;', 'quote'],
    ['| Product | Actor |', 'table'],
    ['[^1]: See also resolution 79/277.', 'note'],
    ['## Follow-up', 'heading'],
    ['II. Follow-up', 'heading'],
    ['B.\tMandates', 'heading'],
    ['–\tThe first event', 'bullet'],
    ['• The first event', 'bullet'],
    ['* The first event', 'bullet'],
    ['#.\tDecides to act;', 'numbered'],
    [' \u00a0\t', 'blank'],
  ];
  for (const [line, kind] of cases)
    test(`${line} is ${kind}`, () => assert.equal(kindOf(line), kind));

  const texts = [
    '93 per cent of the population is covered.',
    '2030 Agenda for Sustainable Development, in short.',
    '2030. That year is far away.',
    '16-17 December was the date.',
    '16 - 17 December was the date.',
    '2.1 million people live there.',
    '5 notes were sent.',
    '80/173. The outcome document.',
    'A. Guterres said so.',
    'I. said so.',
    'Annex II contains a list.',
    '--- and so on.',
    '[^1] is a mark.',
    '#hashtag is text.',
    '(see the annex) is text.',
    '(a)is text.',
  ];
  for (const line of texts) test(`${line} is text`, () => assert.equal(kindOf(line), 'text'));
});

describe('annexes', () => {
  const cases: readonly (readonly [LanguageTag, string, number | undefined])[] = [
    ['en', 'Annex', undefined],
    ['en', 'Annex I', 1],
    ['en', 'ANNEX 3', 3],
    ['en', 'Annex B', 2],
    ['en', 'Annex II: Terms of reference', 2],
    ['en', 'ANNEX 1 TO RESOLUTION 140 (REV. DOHA, 2026)', 1],
    ['en', '**Annex IV**', 4],
    ['fr', 'Annexe II', 2],
    ['es', 'Anexo', undefined],
    ['ru', 'Приложение II', 2],
    ['ru', 'Приложение № 2', 2],
    ['ar', 'المرفق', undefined],
    ['ar', 'المرفق الثاني', 2],
    ['ar', 'المرفق الحادي عشر', 11],
    ['ar', 'الملحق 1', 1],
    ['ar', 'الملحق ١', 1],
    ['zh', '附件', undefined],
    ['zh', '附件一', 1],
    ['zh', '附件十二：职权范围', 12],
    ['zh', '附件 3', 3],
  ];
  for (const [language, line, number] of cases) {
    test(line, () => {
      const [paragraph] = read(line, language);
      assert.equal(paragraph?.kind, 'annex');
      assert.equal(paragraph?.annexNumber, number);
    });
  }
});

describe('headings', () => {
  test('have the depth of their signs', () => {
    assert.deepEqual(
      read('# A\n## B\n#### C').map(({ depth }) => depth),
      [1, 2, 4],
    );
  });

  test('capitals are below Roman numerals and ordinal words, and on top without them', () => {
    const depths = (text: string, language: LanguageTag = 'en') =>
      read(text, language).map(({ kind, depth }) => `${kind} ${depth}`);
    assert.deepEqual(depths('A. One\nB. Two'), ['heading 1', 'heading 1']);
    assert.deepEqual(depths('I. One\nA. Two'), ['heading 1', 'heading 2']);
    assert.deepEqual(depths('H. One\nI. Two\nJ. Three'), ['heading 1', 'heading 1', 'heading 1']);
    assert.deepEqual(depths('أولاً\tمقدمة\nألف - الولايات', 'ar'), ['heading 1', 'heading 2']);
    assert.deepEqual(depths('一、背景', 'zh'), ['heading 1']);
  });

  test('their numbers are told: `ثالثا - ` is 3, `I.` after `H.` is 9', () => {
    const numbers = (text: string, language: LanguageTag = 'en') =>
      read(text, language).map(({ marker }) => marker?.numbers[0]);
    assert.deepEqual(numbers('ثالثا - المتابعة\nحادي عشر\tالخاتمة', 'ar'), [3, 11]);
    assert.deepEqual(numbers('I. One\nII. Two\nIII. Three'), [1, 2, 3]);
    assert.deepEqual(numbers('G. One\nH. Two\nI. Three\nJ. Four'), [7, 8, 9, 10]);
    assert.deepEqual(numbers('IV. Four\nV. Five\nVI. Six'), [4, 5, 6]);
    assert.deepEqual(numbers('C. Three\nD. Four'), [3, 4]);
    assert.deepEqual(numbers('十二、合作\n三 背景', 'zh'), [12, 3]);
  });
});

describe('content', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['1.\tDecides to act; {#act}\n', 'Decides to act;'],
    ['  (a)\tTo report;[^2]  \r\n', 'To report;[^2]'],
    ['Text.[footnoteRef:1] [1: \tNote.] \n', 'Text.[footnoteRef:1]'],
    ['> (a) To report;\n', 'To report;'],
    ['## Follow-up\n', 'Follow-up'],
    ['[^1]: See also.\n', 'See also.'],
    ['%% of: A/RES/1/1\n', 'of: A/RES/1/1'],
    ['1.\n', ''],
  ];
  for (const [line, expected] of cases)
    test(JSON.stringify(line), () => assert.equal(content(read(line, 'en')[0]), expected));
});

describe('lines that belong together', () => {
  const texts = (text: string) => read(text, 'en').map((paragraph) => paragraph.text);

  test('two blanks before a line continue the paragraph above', () => {
    const text = '1.\tDecides to\n   act without\n  delay;\n2.\tDecides.\n';
    assert.deepEqual(texts(text), ['1.\tDecides to\n   act without\n  delay;\n', '2.\tDecides.\n']);
    assert.deepEqual(
      read(text, 'en').map(({ line, start }) => [line, start]),
      [
        [0, 0],
        [3, text.indexOf('2.')],
      ],
    );
  });

  test('but not a marker, a blank line, or the organ above', () => {
    assert.equal(texts('1.\tDecides:\n  (a) To act;\n').length, 2);
    assert.equal(texts('1.\tDecides.\n\n  to act;\n').length, 3);
    assert.equal(texts('The General Assembly,\n   Recalling the report,\n').length, 2);
    assert.equal(texts('Some text\n      Annex\n').length, 2);
  });

  test('a note body runs over the line end to its bracket', () => {
    const text = 'Text.[footnoteRef:1] [1: \tSpeakers:\nhttps://example.org/a[1].] \nNext.\n';
    assert.deepEqual(texts(text), [
      'Text.[footnoteRef:1] [1: \tSpeakers:\nhttps://example.org/a[1].] \n',
      'Next.\n',
    ]);
    assert.deepEqual(parse(text).problems, []);
  });

  test('a note body that is never closed swallows nothing and is reported', () => {
    const text = 'Text. [1: \tSpeakers\nNext line.\n1.\tDecides.\n';
    const tree = parse(text);
    assert.equal(tree.paragraphs.length, 3);
    assert.deepEqual(tree.problems, [
      { code: 'note-unclosed', span: { start: 6, end: 19 }, text: '[1: \tSpeakers' },
    ]);
  });
});

describe('line ends and marks', () => {
  test('CRLF, lone CR, a missing last line end, a byte order mark and direction marks are kept', () => {
    for (const text of [
      'A\r\n1.\tB;\r\n',
      'A\r1.\tB;',
      '\ufeffThe General Assembly,\n',
      '\u200f1 -\tتقرر؛\n',
      '',
      '\n',
      '\n\n \n',
    ]) {
      const tree = parse(text);
      assert.equal(tree.paragraphs.map((paragraph) => paragraph.text).join(''), text);
    }
    assert.equal(kinds('\ufeffThe General Assembly,\n'), 'organ');
    assert.equal(kinds('Tides\r1.\tB;'), 'title numbered');
    assert.equal(kinds('\u200f1 -\tتقرر؛\n', 'ar'), 'numbered');
  });
});
