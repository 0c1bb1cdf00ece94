import { packs } from '../../languages/index.ts';
import { perLanguage } from '../../languages/perLanguage.ts';
import type { LanguageTag } from '../../languages/types.ts';
import type { ResolvedReference } from '../../model/types.ts';
import type { Paragraph } from '../../syntax/types.ts';
import type { ParagraphSpan } from '../../text/span.ts';
import { ofKind } from './references.ts';

/** A resolution cited by a plain number, which is not its whole number: `Security Council resolution 1373`. */
export interface BareNumber {
  readonly value: number;
  readonly span: ParagraphSpan;
}

/** Neither `1373 (2001)`, `70/125`, `217 A (III)` nor `1 000`. */
const NUMBER =
  '(?<number>[0-9]{2,4})(?![0-9\\p{L}/-]|[ \u00a0]{0,3}(?:[0-9(]|[A-Z]\\b|\\p{Script=Arabic}{3,4} \\()|[(.,][0-9])';
/** How much of the text before and after the name of an organ is looked at. */
const BESIDE = 48;

/**
 * Plain numbers behind the word for a resolution and beside the name of an organ, whichever of them
 * comes first: `resolution 1373 of the Security Council`, `قرار مجلس الأمن 1373`, `安全理事会第1373号决议`.
 */
export function bareNumbers(
  paragraph: Paragraph,
  references: readonly ResolvedReference[],
  language: LanguageTag,
  organ: string,
): readonly BareNumber[] {
  const found: BareNumber[] = [];
  for (const { reference } of ofKind(references, 'body')) {
    if (reference.id !== organ) continue;
    const number = besideName(paragraph.text, reference.span, language);
    if (number) found.push(number);
  }
  return found;
}

function besideName(
  text: string,
  { start, end }: ParagraphSpan,
  language: LanguageTag,
): BareNumber | undefined {
  const { headBefore, headAndNumberBefore, numberBehind, headAndNumberBehind } =
    patternsOf(language);
  const before = text.slice(Math.max(0, start - BESIDE), start);
  const behind = text.slice(end, end + BESIDE);
  const direct =
    headAndNumberBehind.exec(behind) ??
    (headBefore.test(before) ? numberBehind.exec(behind) : null);
  if (direct) return numberAt(direct, end);
  const turned = headAndNumberBefore.exec(before);
  return turned ? numberAt(turned, Math.max(0, start - BESIDE)) : undefined;
}

function numberAt(match: RegExpExecArray, from: number): BareNumber | undefined {
  const digits = match.groups?.['number'] ?? '';
  const at = match[0].indexOf(digits);
  if (digits === '') return undefined;
  const start = from + match.index + at;
  return { value: Number(digits), span: { start, end: start + digits.length } };
}

interface Patterns {
  /** `قرار` right before the name of the organ. */
  readonly headBefore: RegExp;
  /** `résolution 1373 du` right before it. */
  readonly headAndNumberBefore: RegExp;
  /** ` 1373` right behind it. */
  readonly numberBehind: RegExp;
  /** ` resolution 1373`, `第1373号决议` right behind it. */
  readonly headAndNumberBehind: RegExp;
}

const patternsOf = perLanguage(createPatterns);

function createPatterns(language: LanguageTag): Patterns {
  const { references } = packs[language];
  const heads = references.heads
    .filter(({ type }) => type === 'resolution')
    .flatMap(({ forms }) => forms)
    .sort((a, b) => b.length - a.length)
    .join('|');
  const of = references.of
    .filter((word) => word !== '')
    .map((word) => word.replaceAll(' ', '[ \u00a0]').replaceAll("'", "['’]"))
    .join('|');
  if (references.headAfterNumbers) {
    const never = /(?!)/;
    return {
      headBefore: never,
      headAndNumberBefore: never,
      numberBehind: never,
      headAndNumberBehind: new RegExp(`^第${NUMBER.replace('\\p{L}', '')}号(?:${heads})`, 'u'),
    };
  }
  return {
    headBefore: new RegExp(`(?:${heads})[ \u00a0]$`, 'iu'),
    headAndNumberBefore: new RegExp(
      `(?:${heads})[ \u00a0]${NUMBER}[ \u00a0](?:(?:${of})[ \u00a0]?)?$`,
      'iu',
    ),
    numberBehind: new RegExp(`^[ \u00a0]${NUMBER}`, 'u'),
    headAndNumberBehind: new RegExp(`^(?:['’]s)?[ \u00a0](?:${heads})[ \u00a0]${NUMBER}`, 'iu'),
  };
}
