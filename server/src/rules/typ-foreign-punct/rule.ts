import type { LanguageTag } from '../../languages/types.ts';
import { placesOf } from '../support/scan.ts';
import { slipsOf } from '../support/slips.ts';
import { defineRule } from '../types.ts';

const CHINESE = /[，、；。：？！（）]/g;
const ARABIC = /[،؛؟]/g;
const BOTH = /[，、；。：？！（）،؛؟]/g;

/** Signs of the other script; Latin signs in Arabic and Chinese are for other rules. */
const foreign = (language: LanguageTag): RegExp =>
  language === 'ar' ? CHINESE : language === 'zh' ? ARABIC : BOTH;

const LATIN: ReadonlyMap<string, string> = new Map([
  ...[...'，、،'].map((sign) => [sign, ','] as const),
  ...[...'；؛'].map((sign) => [sign, ';'] as const),
  ...[...'？؟'].map((sign) => [sign, '?'] as const),
  ...([
    ['。', '.'],
    ['：', ':'],
    ['！', '!'],
    ['（', '('],
    ['）', ')'],
  ] as const),
]);
const INTO_ARABIC: ReadonlyMap<string, string> = new Map([
  [',', '،'],
  [';', '؛'],
  ['?', '؟'],
]);
const INTO_CHINESE: ReadonlyMap<string, string> = new Map([
  [',', '，'],
  [';', '；'],
  ['?', '？'],
]);

/** `，` is `,` in Spanish and `،` in Arabic. */
function own(sign: string, language: LanguageTag): string {
  const latin = LATIN.get(sign) ?? sign;
  if (language === 'ar') return INTO_ARABIC.get(latin) ?? latin;
  return language === 'zh' ? (INTO_CHINESE.get(latin) ?? latin) : latin;
}

export default defineRule({
  id: 'typ-foreign-punct',
  scope: 'paragraph',
  severity: 'warning',
  tags: ['punctuation'],
  source: 'Texts of the United Nations: each script has its own signs',
  messages: {
    foreign: '“{0}” is a sign of another script. Write “{1}”.',
    fix: 'Write “{0}”',
  },
  check({ draft, paragraph, report }) {
    const { language } = draft;
    const matches = placesOf(paragraph, foreign(language)).filter(
      ({ index }) => !isQuotedScript(paragraph.text, index),
    );
    const slips = slipsOf(paragraph, matches, ([sign]) => own(sign, language));
    for (const { written, right, span, changes } of slips) {
      report({
        span,
        message: 'foreign',
        words: [written, right],
        fixes: [{ message: 'fix', words: [right], safe: true, changes }],
      });
    }
  },
});

const OTHER_SCRIPT = /[\u0600-\u06ff\u4e00-\u9fff]/;
const ARABIC_LETTER = /[\u0621-\u064a]/;
const HAN = /[\u4e00-\u9fff]/;

/** A name given in its own script has the signs of that script: `（国际电联）` in an English text. */
function isQuotedScript(text: string, at: number): boolean {
  const around = text.charAt(at - 1) + text.charAt(at + 1);
  if (!OTHER_SCRIPT.test(around)) return false;
  return text.charCodeAt(at) < 0x700 ? ARABIC_LETTER.test(around) : HAN.test(around);
}
