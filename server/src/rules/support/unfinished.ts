import { languageTags, packs } from '../../languages/index.ts';
import type { Paragraph } from '../../syntax/types.ts';
import type { ParagraphSpan } from '../../text/span.ts';
import { escapeWords, isRead } from './scan.ts';

/** `[…]`, `[●]`, `[...]` · `80/XXX`, `20XX`, `XX` · `TBD`, `TBC` · `____`. */
const PLACEHOLDER =
  /\[(?:…|●|\.{2,4}|_{1,20})\]|(?<![\p{Script=Latin}\p{N}])(?:\d{1,2}\/)?(?:\d{2})?X{2,5}(?![\p{Script=Latin}\p{N}])|(?<![\p{Script=Latin}\p{N}])TB[CD](?![\p{Script=Latin}\p{N}])|_{4,}/gu;

/** Quick to look for, and without which there is none. */
const HINT = /XX|TB[CD]|__|\[[….●_]/;

/** `XX` and `XXX` are Roman numerals, too; in `[XX]` and `XX December 2026` they are none. */
const NUMERAL = /^X{2,3}$/;
const DATED = new RegExp(
  `^[ \\u00a0](?:de[ \\u00a0])?(?:${escapeWords(languageTags.flatMap((tag) => packs[tag].months.flat()))})`,
  'iu',
);
const LONGEST_MONTH = 24;

/** Where something was to be filled in later: `resolution 80/XX`, `[…]`, `TBD`. */
export function placeholdersIn(paragraph: Paragraph): readonly ParagraphSpan[] {
  const { text } = paragraph;
  if (!HINT.test(text) || !isRead(paragraph)) return [];
  return [...text.matchAll(PLACEHOLDER)].flatMap(({ 0: found, index }) => {
    const end = index + found.length;
    const inBrackets = text.charAt(index - 1) === '[' && text.charAt(end) === ']';
    const isNumeral =
      NUMERAL.test(found) && !inBrackets && !DATED.test(text.slice(end, end + LONGEST_MONTH));
    return isNumeral ? [] : [{ start: index, end }];
  });
}

/** Words that still stand in square brackets: `[welcomes]`. What stands inside others is one of them. */
export function openBracketsIn(paragraph: Paragraph): readonly ParagraphSpan[] {
  if (!isRead(paragraph)) return [];
  const brackets = paragraph.inlines.filter(({ kind }) => kind === 'bracket');
  return brackets
    .filter(({ span }) => !isPlaceholder(paragraph.text.slice(span.start, span.end)))
    .filter(
      ({ span }) =>
        !brackets.some((other) => other.span.start < span.start && span.end < other.span.end),
    )
    .map(({ span }) => span);
}

const isPlaceholder = (text: string): boolean => /^\[(?:…|●|\.{2,4}|_{1,20})\]$/.test(text);
