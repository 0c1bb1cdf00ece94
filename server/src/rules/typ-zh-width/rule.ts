import type { HouseId } from '../../references/types.ts';
import { placesOf } from '../support/scan.ts';
import { slipsOf } from '../support/slips.ts';
import { defineRule } from '../types.ts';

/** A narrow sign right behind a Chinese character; the full stop only at the end. */
const NARROW =
  /[,;:?!](?<=[\u4e00-\u9fff》”)][,;:?!])(?=[\u4e00-\u9fff《“]|\s|$)|\.(?<=[\u4e00-\u9fff》”]\.)(?=\s|$)/g;
const WIDE_PARENTHESES = /[（）]/g;

const WIDE: ReadonlyMap<string, string> = new Map([
  [',', '，'],
  [';', '；'],
  [':', '：'],
  ['?', '？'],
  ['!', '！'],
  ['.', '。'],
  ['（', '('],
  ['）', ')'],
]);

export default defineRule({
  id: 'typ-zh-width',
  scope: 'paragraph',
  severity: 'warning',
  languages: ['zh'],
  tags: ['punctuation'],
  source: 'Chinese texts of the United Nations: full-width signs, half-width parentheses',
  messages: {
    narrow: '“{0}” is narrow. Behind Chinese words, write “{1}”.',
    wide: '“{0}” is wide. Texts of the United Nations have “{1}”.',
    fix: 'Write “{0}”',
  },
  check({ draft, paragraph, report }) {
    const found = [
      ...slipsOf(paragraph, placesOf(paragraph, NARROW), ([sign]) => WIDE.get(sign)).map(
        (slip) => ({ ...slip, message: 'narrow' as const }),
      ),
      ...(hasNarrowParentheses(draft.house)
        ? slipsOf(paragraph, placesOf(paragraph, WIDE_PARENTHESES), ([sign]) => WIDE.get(sign)).map(
            (slip) => ({ ...slip, message: 'wide' as const }),
          )
        : []),
    ];
    for (const { written, right, span, changes, message } of found) {
      report({
        span,
        message,
        words: [written, right],
        ...(message === 'wide' && { atMost: 'info' as const }),
        fixes: [{ message: 'fix', words: [right], safe: true, changes }],
      });
    }
  },
});

/** Texts of ITU have wide ones. */
const hasNarrowParentheses = (house: HouseId): boolean => house !== 'itu';
