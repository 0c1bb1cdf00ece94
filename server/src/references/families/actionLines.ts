import { perPack } from '../../languages/perLanguage.ts';
import type { ParagraphSpan } from '../../text/span.ts';
import type { Family, Reading } from '../family.ts';
import { oneOf } from '../gaps.ts';
import { meaning } from '../tokens.ts';
import type { ActionLineReference } from '../types.ts';

interface Patterns {
  /** Sticky: `C5`, `С5` with a Cyrillic letter, `C 5`, `C7.6`, `جيم-5`; the number in group 1. */
  readonly code: RegExp;
  /** `C2、C5和C6` right before the word. */
  readonly before: RegExp;
  readonly eachBefore: RegExp;
}

const patternsOf = perPack((pack): Patterns => {
  const letters = pack.references.actionLineLetters;
  const letter = `(?:[CС]${letters.length > 0 ? `|${oneOf(letters)}` : ''})`;
  const code = `${letter}[ .-]?(\\d{1,2}(?:\\.\\d)?)`;
  // Between ideographs a code stands alone: `行动方面C2的`.
  const end = pack.spaced ? '(?![\\p{L}\\p{N}])' : '(?![A-Za-z\\d])';
  return {
    code: new RegExp(`${code}${end}`, 'uy'),
    before: new RegExp(`(?:${code}[ ,،、]{0,2}(?:和|及|至)?){1,11} ?$`, 'u'),
    eachBefore: new RegExp(code, 'gu'),
  };
});

/**
 * Action lines of the World Summit by their codes: `Action Lines C2, C5 and C6`, `C5行动方针`,
 * `خط العمل جيم-5`, and the parts of one by their titles: `Action Line C7 (e-health)`. The code is taken
 * as written; whether there is such a line the registry says.
 */
export const actionLines: Family = (reading) => {
  const { tokens, text, gaps, pack } = reading;
  const { code: pattern } = patternsOf(pack);
  const found: ActionLineReference[] = [];
  const words = tokens.filter((token) => meaning(token, 'action-line'));
  for (const [index, token] of words.entries()) {
    // In `action lines C2 and C5 action lines C6`, C5 belongs to the word before it.
    const codesBefore = before(reading, found.at(-1)?.span.end ?? 0, token.start);
    const [only, ...others] = codesBefore;
    // `C7行动方针（电子卫生）`
    if (only && others.length === 0) found.push(...withParts(only, token.end, reading));
    else found.push(...codesBefore);
    let at = token.end;
    if (text.charAt(at) === ' ') at++;
    for (let count = 0; count < 12; count++) {
      pattern.lastIndex = at;
      const code = pattern.exec(text);
      if (!code) break;
      const end = at + code[0].length;
      // `行动方面C5和C7行动方针`: C7 is the next word's.
      if (count > 0 && words[index + 1]?.start === end) break;
      const codeSpan = { start: at, end };
      const start = count === 0 ? token.start : at;
      const line = lineOf(code[1] ?? '', { start, end }, codeSpan, reading);
      const parts = withParts(line, end, reading);
      found.push(...parts);
      at = parts.at(-1)?.span.end ?? end;
      gaps.between.lastIndex = at;
      at += gaps.between.exec(text)?.[0].length ?? 0;
    }
  }
  return found;
};

/** `C7.6` is the sixth part of the seventh line; the registry knows it by its name. */
function lineOf(
  number: string,
  span: ParagraphSpan,
  codeSpan: ParagraphSpan,
  { text, facts }: Reading,
): ActionLineReference {
  const part = number.includes('.') ? facts.actionLine(`C${number}`) : undefined;
  return {
    kind: 'action-line',
    span,
    codeSpan,
    id: `wsis:${part ?? `C${number}`}`,
    code: text.slice(codeSpan.start, codeSpan.end),
  };
}

// `C7 (e-health)`, `C7: E-health`, `C7 – ICT applications`, `C7 «…»`, `C7, e-health`.
const JOINT = /(?: ?[(:«“"][«“"]?| ?[–—-]|[,،])? ?/y;
const LONGEST_TITLE = 120;
const MOST_PARTS = 8;

/** The line, or those of its parts whose titles stand behind its code: `C7 (e-learning and e-health)`. */
function withParts(
  line: ActionLineReference,
  end: number,
  { text, gaps, facts, pack }: Reading,
): readonly ActionLineReference[] {
  JOINT.lastIndex = end;
  const joint = JOINT.exec(text)?.[0] ?? '';
  const parts: ActionLineReference[] = [];
  let at = end + joint.length;
  for (let count = 0; count < MOST_PARTS; count++) {
    const part = facts.partOfLine(
      line.id.slice('wsis:'.length),
      text.slice(at, at + LONGEST_TITLE),
      pack.tag,
    );
    if (!part) break;
    const titleEnd = at + part.length;
    const first = parts.length === 0;
    parts.push({
      ...line,
      id: `wsis:${part.code}`,
      span: { start: first ? line.span.start : at, end: titleEnd },
    });
    gaps.between.lastIndex = titleEnd;
    const between = gaps.between.exec(text)?.[0] ?? '';
    if (between.trim() === '') break;
    at = titleEnd + between.length;
  }
  const [only, another] = parts;
  if (!only) return [line];
  if (another) return parts;
  const closed = joint.includes('(') && text.charAt(only.span.end) === ')' ? 1 : 0;
  return [{ ...only, span: { start: only.span.start, end: only.span.end + closed } }];
}

/** `C2、C5和C6行动方针`: the codes stand before the word. */
function before(reading: Reading, begin: number, end: number): readonly ActionLineReference[] {
  const patterns = patternsOf(reading.pack);
  const from = Math.max(begin, end - 60);
  const match = patterns.before.exec(reading.text.slice(from, end));
  if (!match) return [];
  const start = from + match.index;
  return [...match[0].matchAll(patterns.eachBefore)].map((code) => {
    const span = { start: start + code.index, end: start + code.index + code[0].length };
    return lineOf(code[1] ?? '', span, span, reading);
  });
}
