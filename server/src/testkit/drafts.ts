import fc from 'fast-check';
import { packs } from '../languages/index.ts';
import type { LanguageTag } from '../languages/types.ts';

/** Clauses to write drafts with, some of which cite something. */
const clauses: Readonly<Record<LanguageTag, readonly string[]>> = {
  en: [
    'its resolution 70/125 of 16 December 2015',
    'the report of the Secretary-General',
    'action lines C2 and C5',
    'the needs of small island developing States',
    'Economic and Social Council resolution 2025/18',
    'the thirtieth session of the Commission on Science and Technology for Development',
  ],
  fr: [
    'sa résolution 70/125 du 16 décembre 2015',
    'le rapport du Secrétaire général',
    'les grandes orientations C2 et C5',
    'les besoins des petits États insulaires en développement',
    'la résolution 2025/18 du Conseil économique et social',
  ],
  es: [
    'su resolución 70/125, de 16 de diciembre de 2015',
    'el informe del Secretario General',
    'las líneas de acción C2 y C5',
    'las necesidades de los pequeños Estados insulares en desarrollo',
    'la resolución 2025/18 del Consejo Económico y Social',
  ],
  ru: [
    'свою резолюцию 70/125 от 16 декабря 2015 года',
    'доклад Генерального секретаря',
    'направления деятельности C2 и C5',
    'потребности малых островных развивающихся государств',
    'резолюцию 2025/18 Экономического и Социального Совета',
  ],
  zh: [
    '2015年12月16日第70/125号决议',
    '秘书长的报告',
    '行动方针C2和C5',
    '小岛屿发展中国家的需要',
    '经济及社会理事会第2025/18号决议',
  ],
  ar: [
    'قرارها 70/125 المؤرخ 16 كانون الأول/ديسمبر 2015',
    'تقرير الأمين العام',
    'مساري العمل C2 وC5',
    'احتياجات الدول الجزرية الصغيرة النامية',
    'قرار المجلس الاقتصادي والاجتماعي 2025/18',
    'الوثيقة A/RES/80/173',
  ],
};

const stops: Readonly<
  Record<LanguageTag, readonly [comma: string, semicolon: string, stop: string]>
> = {
  en: [',', ';', '.'],
  fr: [',', ' ;', '.'],
  es: [',', ';', '.'],
  ru: [',', ';', '.'],
  zh: ['，', '；', '。'],
  ar: ['،', '؛', '.'],
};

const tags = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const;

/**
 * Drafts as they might be written, in all six languages and with everything the markup has: front
 * matter, masthead, organ, openers, sections, numbers and points of every style, cross-references,
 * notes of both notations, emphasis, changes, remarks, quotations, tables, headings and annexes.
 */
export const fairDraft: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom<LanguageTag>(...tags),
    fc.constantFrom('un', 'itu'),
    fc.infiniteStream(fc.nat(9_999)),
  )
  .map(([language, house, stream]) => {
    const next = (): number => stream.next().value ?? 0;
    return createDraft(language, house, next);
  });

function createDraft(language: LanguageTag, house: string, next: () => number): string {
  const { syntax } = packs[language];
  const [comma, semicolon, stop] = stops[language];
  const lines: string[] = [];
  const notes: string[] = [];
  const labels: string[] = [];
  let noteCount = 0;

  const chance = (oneIn: number): boolean => next() % oneIn === 0;
  const pick = <Value>(values: readonly Value[]): Value => {
    const value = values[next() % values.length];
    if (value === undefined) throw new Error('Nothing to pick from.');
    return value;
  };
  const space = language === 'zh' ? '' : ' ';
  const clause = (): string => pick(clauses[language]);
  const openerOf = (position: 'preambular' | 'operative'): string =>
    capital(
      pick(
        syntax.openers.filter((each) => each.position === position).flatMap(({ forms }) => forms),
      ),
    );
  const line = (text: string): void => {
    lines.push(text);
    if (chance(6)) lines.push('');
  };

  function note(): string {
    const id = chance(5) ? `n${++noteCount}` : String(++noteCount);
    if (/^\d/.test(id) && chance(4)) return `[footnoteRef:${id}] [${id}: \t${clause()}${stop}]`;
    notes.push(`[^${id}]: ${chance(3) ? `*${clause()}*` : clause()}${stop}`);
    return `[^${id}]`;
  }

  function text(): string {
    const parts = [clause()];
    if (chance(2)) parts.push(clause());
    if (chance(5)) parts.push(`*${clause()}*`);
    if (chance(8)) parts.push(`**${clause()}**`);
    if (chance(5)) parts.push(`{+${clause()}+}`);
    if (chance(5)) parts.push(`{-${clause()}-}`);
    if (chance(9)) parts.push(`{-${clause()}-}{+${clause()}+}`);
    if (chance(9)) parts.push(`{>${chance(2) ? 'Egypt: ' : ''}${clause()}<}`);
    if (chance(9)) parts.push(`[${clause()}]`);
    if (chance(9)) parts.push('https://example.org/report?a=1&b=2');
    if (labels.length > 0 && chance(4)) {
      parts.push(`{@${pick(labels)}${chance(3) ? '.full' : ''}}`);
    }
    // Chinese has no blanks at which a line could be wrapped.
    if (language !== 'zh' && chance(14)) parts.push(`${clause()}\n  ${clause()}`);
    const whole = parts.join(space || ' ');
    return chance(4) ? whole + note() : whole;
  }

  function label(): string {
    if (!chance(3)) return '';
    const name = `${pick(['map', 'road-map', 'fund_2', 'خريطة'])}${labels.length}`;
    labels.push(name);
    return ` {#${name}}`;
  }

  function points(style: 'letters' | 'itu'): void {
    const count = 2 + (next() % 2);
    for (let at = 0; at < count; at++) {
      const letter = syntax.pointLetters[at] ?? 'a';
      const mark = style === 'itu' ? `${letter})` : `(${letter})`;
      line(`${mark}${separator()}${text()}${at === count - 1 ? stop : semicolon}${label()}`);
      if (!chance(4)) continue;
      const inner = pick([
        ['(i)', '(ii)'],
        ['’1‘', '’2‘'],
        ['–', '–'],
      ] as const);
      for (const each of inner) line(`${each}\t${text()}${semicolon}`);
    }
  }
  const separator = (): string => pick(['\t', '\t', '\t', ' ', '\u00a0']);

  function table(): void {
    const columns = 2 + (next() % 2);
    for (let row = 0; row < 2 + (next() % 2); row++) {
      lines.push(
        `| ${Array.from({ length: columns }, () => (chance(5) ? '' : text().replace(/\n\s*/g, ' '))).join(' | ')} |`,
      );
    }
  }

  function numberedParagraphs(): void {
    const count = 2 + (next() % 4);
    const style = pick(['{n}.', '{n}', '{n} -']);
    for (let number = 1; number <= count; number++) {
      const mark = chance(9)
        ? '#.'
        : chance(12)
          ? `${number} bis.`
          : style.replace('{n}', String(number));
      const opener = house === 'itu' ? '' : `${openerOf('operative')}${space}`;
      const withPoints = chance(3);
      line(
        `${mark}\t${opener}${text()}${withPoints ? ':' : number === count ? stop : semicolon}${label()}`,
      );
      if (withPoints) points(house === 'itu' ? 'itu' : 'letters');
      if (chance(9)) lines.push(`> 1.\t${clause()}${stop}`, `> ${clause()}${stop}`);
      if (chance(12)) lines.push(`%% ${clause()}`);
      if (house === 'itu' && chance(4)) line(`${number}.1\t${text()}${semicolon}`);
    }
  }

  const organ = pick(
    syntax.organLines.filter((each) => each.organ.startsWith('itu') === (house === 'itu')),
  );
  lines.push('---', `lang: ${language}`, `house: ${house}`, `organ: ${organ.organ}`);
  if (chance(2)) lines.push('session: 81', 'item: 15');
  lines.push('status: draft', '---');
  if (chance(3)) lines.push(`%% ${clause()}`);
  if (chance(3)) line(`\t${clause()}`);
  line(clause());
  line(`${organ.form}${comma}`);
  if (house === 'itu') {
    for (let count = 1 + (next() % 2); count > 0; count--) {
      line(pick(syntax.sectionsRecital));
      if (chance(4)) line(`${text()}${comma}`);
      else points('itu');
    }
    line(pick(syntax.sectionsOperative));
  } else {
    for (let count = 2 + (next() % 3); count > 0; count--) {
      line(`${openerOf('preambular')}${space}${text()}${comma}`);
      if (chance(6)) points('letters');
    }
  }
  numberedParagraphs();
  if (chance(3)) {
    line(
      `${pick(syntax.headingOrdinals.length > 0 ? syntax.headingOrdinals.slice(0, 3) : ['I.', 'II.'])}\t${clause()}`,
    );
    if (chance(2)) line(`### ${clause()}`);
    line(`${text()}${stop}`);
  }
  if (chance(3)) lines.push('_____');
  if (chance(2)) {
    lines.push('', `${pick(syntax.annex)}${chance(2) ? '' : ' 1'}`, clause());
    if (chance(2)) table();
    numberedParagraphs();
  }
  if (notes.length > 0) lines.push('', ...notes);
  return `${lines.join('\n')}\n`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const pieces = [
  ...[
    '\n',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    ' ',
    '  ',
    '\u00a0',
    '\u200f',
    '\u0001',
    '\ud800',
    '\ufffe',
    '😀',
  ],
  ...[
    '---\nlang: ar\n---\n',
    'The General Assembly,\n',
    'considering\n',
    'resolves\n',
    'Annex\n',
    'Annex II: x\n',
  ],
  ...[
    '1.\t',
    '2 ',
    '#.\t',
    '(a)\t',
    '(i) ',
    '–\t',
    '## ',
    'I.\tA',
    '> ',
    '%% ',
    '| ',
    '|',
    '[^1]: ',
    '_____\n',
  ],
  ...[
    '{#a}',
    '{@a}',
    '{@a.full}',
    '{+',
    '+}',
    '{-',
    '-}',
    '{>',
    '<}',
    '[',
    ']',
    '[^1]',
    '[^2]',
    '[footnoteRef:1]',
  ],
  ...[
    '[1: \t',
    '*',
    '**',
    'https://example.org/%zz',
    '?>',
    ']]>',
    '&',
    '<p>',
    '"',
    'Recalling ',
    'Requests ',
  ],
  ...['resolution 70/125', 'paragraph 3 above', ',', '.', ';', 'تشير', '回顾'],
];

/** Anything that can be typed, whether it makes sense or not. */
export const wildDraft: fc.Arbitrary<string> = fc
  .array(
    fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...pieces) }, fc.string({ maxLength: 5 })),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(''));
