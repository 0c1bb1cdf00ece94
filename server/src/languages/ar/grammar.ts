import { doubledWords } from '../doubledWords.ts';
import type { GrammarSlip } from '../grammar.ts';

/** `§` is a vowel sign, `%` a letter or vowel sign. */
const pattern = (source: string): RegExp =>
  new RegExp(source.replaceAll('§', '[\\u064b-\\u0652]').replaceAll('%', '[\\u0621-\\u0652]'), 'g');

const oneOf = (...words: readonly string[]): string => `(?:${words.join('|')})`;

/** Adjectives that describe plurals of things, without the article. */
const ADJECTIVE = oneOf(
  ...['ناشئة', 'جديدة', 'دولية', 'وطنية', 'إقليمية', 'رقمية', 'مختلفة', 'حديثة'],
  ...['محلية', 'عالمية', 'مستدامة', 'نامية', 'أساسية', 'رئيسية'],
);

/** What joins a clause to a noun, so that no particle is missing between them. */
const JOIN = oneOf(
  ...['التي', 'الذي', 'الذين', 'اللتين', 'أن', 'أنّ', 'أنه', 'أنها', 'ما', 'مما', 'حيث', 'إذ'],
);

const STRESS = oneOf('التأكيد', 'التشديد', 'الإشارة');
const STATED = oneOf('التشديد', 'التأكيد', 'التركيز', 'التذكير', 'الإعراب', 'الترحيب');

export const grammarSlips: readonly GrammarSlip[] = [
  doubledWords(['من', 'في', 'إلى', 'عن', 'أن', 'إن', 'التي', 'الذي', 'مع', 'هذا', 'هذه']),
  {
    wrong: pattern(`[ \\u00a0]([وف]?لل%{3,}ات§?) (${ADJECTIVE})(?!%)`),
    right: '$1 ال$2',
    reason: 'agreement',
  },
  // A passive verb at the beginning of a sentence, and right behind it its subject.
  {
    wrong: pattern('ي(?<=(?:^|[\\t.] ?)ي)(§?ع§?تبر§?|§?ع§?د§{0,2}) (%+ة§?)(?!%)'),
    right: 'ت$1 $2',
    reason: 'agreement',
  },
  { wrong: pattern('[ \\u00a0]ي(ت§?م§?) (%+ة§?)(?!%)'), right: 'ت$1 $2', reason: 'agreement' },
  {
    wrong: pattern(`(على|إلى)(?<=${STRESS} \\1) ((?:(?!${JOIN}(?!%))%+ ){1,6}لا [يت]زال§?)(?!%)`),
    right: '$1 أن $2',
    reason: 'particle',
  },
  // It says what was done: no clause follows for which it could be the comparison.
  {
    wrong: pattern(`و(?<=[.] و)(كما تم§? ${STATED} (?:على|عن|ب))`),
    right: '$1',
    reason: 'conjunction',
  },
];
