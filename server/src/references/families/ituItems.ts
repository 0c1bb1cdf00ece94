import { perPack } from '../../languages/perLanguage.ts';
import type { LanguagePack } from '../../languages/types.ts';
import type { Family } from '../family.ts';
import { escape } from '../gaps.ts';
import { directionBehind, isHere, citationBeside } from '../places.ts';
import { meaning } from '../tokens.ts';
import type { ParagraphReference } from '../types.ts';

// `c)`, `ج)`, `2`, `2.1`; near misses: `2026`, `a Member State`.
const itemOf = perPack(({ syntax }) => {
  const letters = syntax.pointLetters.map(escape).join('');
  return new RegExp(
    `(?<letter>[a-z${letters}])\\)|(?<number>\\d{1,2})(?:\\.(?<below>\\d{1,2}))?(?![\\d/)\\p{L}])`,
    'uy',
  );
});

/**
 * Items of the sections of an ITU text: `considering c)`, `resolves 2, 3 and 4 above`, `instructs the
 * ITU Council 7`. Only in ITU texts, where the heads of sections are words of their own.
 */
export const ituItems: Family = (reading) => {
  const { context, gaps, pack, text, tokens, spanning } = reading;
  if (context.house !== 'itu') return [];
  const pattern = itemOf(pack);
  const found: ParagraphReference[] = [];
  for (const token of [...spanning, ...tokens]) {
    const section = meaning(token, 'section');
    if (!section) continue;
    const items: { start: number; end: number; path: number[]; label: string }[] = [];
    let at = text.charAt(token.end) === ' ' ? token.end + 1 : token.end;
    let end = token.end;
    for (let count = 0; count < 20; count++) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (!match) break;
      const { letter, number, below } = match.groups ?? {};
      const first = letter === undefined ? Number(number) : valueOf(letter, pack);
      end = at + match[0].length;
      items.push({
        start: at,
        end,
        path: below === undefined ? [first] : [first, Number(below)],
        label: match[0].replace(')', ''),
      });
      gaps.between.lastIndex = end;
      const between = gaps.between.exec(text)?.[0] ?? '';
      if (between.trim() === '') break;
      at = end + between.length;
    }
    if (items.length === 0) continue;
    const direction = directionBehind(reading, end);
    const internal = isHere(reading, direction?.end ?? end) || direction !== undefined;
    const of = internal ? undefined : citationBeside(reading, token.start, end);
    for (const [index, item] of items.entries()) {
      found.push({
        kind: 'paragraph',
        unit: 'item',
        section: section.name,
        span: { start: index === 0 ? token.start : item.start, end: item.end },
        numberSpan: { start: item.start, end: item.end },
        id: `${of ?? ''}#${section.name.replace(/ /g, '-')}-${item.label}`,
        path: item.path,
        internal,
        ...(direction && { direction: direction.direction }),
        ...(of !== undefined && { of }),
      });
    }
  }
  return found;
};

/** 3 for `c` and for `ج`. */
const valueOf = (letter: string, { syntax }: LanguagePack): number =>
  /[a-z]/.test(letter) ? letter.charCodeAt(0) - 96 : syntax.pointLetters.indexOf(letter) + 1;
