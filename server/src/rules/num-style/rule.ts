import { packs } from '../../languages/index.ts';
import { markerStyle } from '../../languages/markers.ts';
import type { LanguageTag } from '../../languages/types.ts';
import { toDocument } from '../../text/span.ts';
import type { Marker } from '../../syntax/types.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'num-style',
  scope: 'paragraph',
  severity: 'warning',
  houses: ['un', 'sc', 'mun'],
  tags: ['numbering'],
  source: 'UN Editorial Manual, numbering of paragraphs, and published texts of the six languages',
  messages: {
    style: 'Texts in this language write “{1}”, not “{0}”.',
    fix: 'Write “{0}”',
  },
  check({ draft, paragraph, scope, report }) {
    const { marker, kind } = paragraph;
    // Quotations keep the manner of their own text.
    if (!marker || scope === undefined || scope < 0) return;
    if (kind !== 'numbered' && kind !== 'point') return;
    const right = markerOf(marker, draft.language);
    if (right === undefined || right === marker.text) return;
    const span = toDocument(paragraph, marker.span);
    report({
      span,
      message: 'style',
      words: [marker.text, right],
      fixes: [{ message: 'fix', words: [right], safe: true, changes: [{ span, newText: right }] }],
    });
  },
});

/** The marker as the language writes it; undefined where nothing is said of its kind. */
function markerOf(marker: Marker, language: LanguageTag): string | undefined {
  const { digits, around } = markerStyle(language);
  const [open, close] = around;
  const number = marker.numbers.at(-1);
  if (number === undefined) return undefined;
  switch (marker.style) {
    case 'digits': {
      const parts = /^([0-9]+)(.*)$/u.exec(marker.text);
      const [, figure = '', behind = ''] = parts ?? [];
      const [usual = ''] = digits;
      // A number alone, or one with `bis`, is for other rules.
      if (!/^[ \u00a0]?[-.)\u2013]$/.test(behind) || digits.includes(fold(behind)))
        return undefined;
      return figure + usual;
    }
    case 'letter': {
      const letter = marker.text.replace(/[()（）.]/g, '');
      const own = packs[language].syntax.pointLetters;
      if (language !== 'ar') return open + letter + close;
      const arabic = own[number - 1];
      return arabic === undefined ? undefined : open + arabic + close;
    }
    case 'roman':
      return secondLevel(marker, number, language);
    default:
      return undefined;
  }
}

function secondLevel(marker: Marker, number: number, language: LanguageTag): string | undefined {
  const { second, around } = markerStyle(language);
  switch (second) {
    case 'roman':
      return around[0] + marker.text.replace(/[()（）.]/g, '') + around[1];
    case 'quoted-digits':
      return `’${String(number)}‘`;
    case 'circled':
      return number <= 10 ? String.fromCharCode(FIRST_CIRCLED + number - 1) : undefined;
  }
}

/** ㈠ */
const FIRST_CIRCLED = 0x3220;

const fold = (sign: string): string => sign.replace('\u00a0', ' ').replace('\u2013', '-');
