import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainCommand } from '../../server/src/cli/commands/explain.ts';
import { languageTags } from '../../server/src/languages/index.ts';
import type { LanguageTag } from '../../server/src/languages/types.ts';
import { shippedRegistry } from '../../server/src/registry/registry.ts';
import { assertGolden } from './chapeau.ts';

/** What drafters ask, as they write it, in each language. */
const QUESTIONS = {
  ar: [
    'A/RES/70/684',
    'القرار 1334 (المُعدّل في عام 2023) للمجلس',
    'القرار 140 (المراجَع في دبي، 2018)',
    'الفقرة 67 من القرار 80/173',
    'الفقرة 108 من القرار 80/173',
    'قرار الجمعية العامة 79/277',
    'مسار العمل C7',
    'فريق الأمم المتحدة المعني بمجتمع المعلومات',
    'الدورة الثلاثون للجنة المعنية بتسخير العلم والتكنولوجيا لأغراض التنمية',
    'خطة التنمية المستدامة لعام 2030',
    'التعاهد الرقمي العالمي',
  ],
  en: [
    '79/277',
    'resolution 79/277',
    'Resolution 140 (Rev. Dubai, 2018)',
    'Resolution 140 (Rev. Bucharest, 2022)',
    'Council Resolution 1334',
    'paragraph 67 of resolution 80/173',
    'Action Line C7',
    'C12',
    'CSTD thirtieth session',
    'UNGIS',
    'Internet Governance Forum',
    'resolution 217 A (III)',
    'Security Council resolution 1325 (2000)',
    'Security Council resolution 9999 (2024)',
    'Economic and Social Council resolution 2025/18',
    'Human Rights Council resolution 47/16',
    'A/80/1',
    'Geneva Plan of Action',
    'Tunis Agenda',
    'Pact for the Future',
    '2030 Agenda for Sustainable Development',
    'A/RES/74/197',
    'paragraph 114 of resolution 80/173',
    'paragraph 200 of resolution 80/173',
    'Resolution 36 (Rev. Guadalajara, 2010)',
    'Resolution 123 (Rev. Doha, 2026)',
    'Resolution ITU-R 61-3 (Dubai, 2023)',
    'Council Resolution 1332',
    'General Assembly',
    'Commission on Narcotic Drugs',
  ],
  es: [
    'resolución 70/125 de la Asamblea General',
    'el párrafo 113 de la resolución 80/173',
    'Resolución 140 (Rev. Dubái, 2018)',
    'línea de acción C5',
    'Foro para la Gobernanza de Internet',
    'Agenda 2030 para el Desarrollo Sostenible',
    'resolución 1325 (2000) del Consejo de Seguridad',
  ],
  fr: [
    'résolution 70/125 de l’Assemblée générale',
    'le paragraphe 122 de la résolution 80/173',
    'Résolution 140 (Rév. Dubaï, 2018)',
    'grande orientation C2',
    'Forum sur la gouvernance d’Internet',
    'Pacte numérique mondial',
    'résolution 2025/18 du Conseil économique et social',
  ],
  ru: [
    'резолюция 70/125 Генеральной Ассамблеи',
    'пункт 124 резолюции 80/173',
    'Резолюция 140 (Пересм. Дубай, 2018 г.)',
    'направление деятельности C9',
    'Форум по управлению интернетом',
    'Глобальный цифровой договор',
    'Совет по правам человека',
  ],
  zh: [
    '大会第70/125号决议',
    '第80/173号决议第117段',
    '第140号决议（2018年，迪拜，修订版）',
    '行动方面C3',
    '互联网治理论坛',
    '《全球数字契约》',
    '安全理事会第1325(2000)号决议',
    '2030年可持续发展议程',
    '信息社会世界峰会',
  ],
} as const;

for (const [language, questions] of Object.entries(QUESTIONS)) {
  test(`what is explained in ${language}`, () => {
    const answers = questions.map(
      (question) => `$ chapeau explain "${question}"\n${ask(question)}`,
    );
    assertGolden(`explain.${language}.txt`, answers.join('\n'));
  });
}

test('there are enough of them to notice what changes', () => {
  assert.ok(Object.values(QUESTIONS).flat().length >= 40);
});

/** What shows most of what hovers say, in every language of the interface. */
const EVERYWHERE = [
  'resolution 80/173',
  'A/RES/74/197',
  'paragraph 67 of resolution 80/173',
  'paragraph 114 of resolution 80/173',
  'Resolution 140 (Rev. Dubai, 2018)',
  'Resolution 36 (Rev. Guadalajara, 2010)',
  'Decision 11 (Rev. Dubai, 2018)',
  'Action Line C7',
  'C12',
  'CSTD thirtieth session',
  'UNGIS',
  'Internet Governance Forum',
  'Human Rights Council',
  'Tunis Agenda',
  'Security Council resolution 9999 (2024)',
  'A/80/1',
] as const;

for (const ui of languageTags.filter((tag) => tag !== 'en')) {
  test(`what is told to whose editor speaks ${ui}`, () => {
    const answers = EVERYWHERE.map(
      (question) => `$ chapeau explain --interface ${ui} "${question}"\n${ask(question, ui)}`,
    );
    assertGolden(`explain.interface.${ui}.txt`, answers.join('\n'));
  });
}

/** The answer on a day that stays the same, and the exit code where it is not 0. */
function ask(question: string, ui: LanguageTag = 'en'): string {
  let said = '';
  const write = (text: string) => (said += text);
  const options = { registry: shippedRegistry(), config: { rules: {} }, asOf: '2026-06-01', ui };
  const code = explainCommand(question, options, { out: { write }, err: { write } } as never);
  return code === 0 ? said : `${said}(exit ${code})\n`;
}
