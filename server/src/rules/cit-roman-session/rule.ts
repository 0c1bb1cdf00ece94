import { draftingWords } from '../../languages/drafting.ts';
import { packs } from '../../languages/index.ts';
import { fillPattern } from '../../languages/writing.ts';
import { parseId } from '../../registry/ids.ts';
import type { Registry } from '../../registry/types.ts';
import { toDocument } from '../../text/span.ts';
import { bareNumbers } from '../support/bareNumbers.ts';
import { ofKind } from '../support/references.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';
import type { ParagraphContext } from '../types.ts';

type MessageId = 'missing' | 'latin' | 'fix';

export default defineRule<MessageId>({
  id: 'cit-roman-session',
  scope: 'paragraph',
  severity: 'warning',
  houses: ['un', 'sc', 'mun'],
  tags: ['citation'],
  source:
    'UN Editorial Manual, identification of resolutions: sessions up to the thirtieth in Roman numerals',
  messages: {
    missing: '“{0}” is cited with the session at which it was adopted: “{1}”.',
    latin: '“{0}” is written “{1}” in this language.',
    fix: 'Write “{0}”',
  },
  check(context) {
    withoutSession(context);
    if (packs[context.draft.language].references.oldSession !== '') inLatin(context);
  },
});

const ASSEMBLY = 'unga';

/** `General Assembly resolution 217` for `217 A (III)`. */
function withoutSession({
  draft,
  paragraph,
  references,
  report,
}: ParagraphContext<MessageId>): void {
  const { registry, language } = draft;
  for (const { value, span } of bareNumbers(paragraph, references, language, ASSEMBLY)) {
    const found = oldResolution(value, registry);
    if (!found) continue;
    const number =
      found.part === '' ? String(value) : `${value} ${partLetter(found.part, language)}`;
    const right = oldNumber(number, found.session, language);
    const place = toDocument(paragraph, span);
    report({
      span: place,
      message: 'missing',
      words: [String(value), right],
      fixes: [
        { message: 'fix', words: [right], safe: false, changes: [{ span: place, newText: right }] },
      ],
    });
  }
}

/** `217 A (III)` in an Arabic text for `217 ألف (د-3)`. */
function inLatin({ draft, paragraph, references, report }: ParagraphContext<MessageId>): void {
  for (const { reference } of ofKind(references, 'citation')) {
    const parts = parseId(reference.id);
    if (parts.kind !== 'un' || !ROMAN.test(parts.series)) continue;
    const written = wordsAt(paragraph, reference.numberSpan);
    if (!LATIN.test(written)) continue;
    const { part } = parts;
    const number =
      part === undefined
        ? String(parts.number)
        : `${parts.number} ${partLetter(part, draft.language)}`;
    const right = oldNumber(number, parts.series, draft.language);
    const span = toDocument(paragraph, reference.numberSpan);
    report({
      span,
      message: 'latin',
      words: [written, right],
      fixes: [{ message: 'fix', words: [right], safe: true, changes: [{ span, newText: right }] }],
    });
  }
}

const ROMAN = /^[IVXLC]+$/;
const LATIN = /[A-Za-z]/;

const LAST_ROMAN = 30;

/** The session, and the part where only one is known, of a number that ran on through the sessions. */
function oldResolution(
  number: number,
  registry: Registry,
): { readonly session: string; readonly part: string } | undefined {
  for (let session = 1; session <= LAST_ROMAN; session++) {
    const roman = romanNumeral(session);
    for (const part of ['', 'A']) {
      const id = `un:A/RES/${number}(${roman})${part}`;
      if (registry.lookup(id).status === 'found') return { session: roman, part };
    }
  }
  return undefined;
}

const NUMERALS = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function romanNumeral(value: number): string {
  let rest = value;
  let numeral = '';
  for (const [worth, sign] of NUMERALS) {
    while (rest >= worth) {
      numeral += sign;
      rest -= worth;
    }
  }
  return numeral;
}

function arabicNumeral(roman: string): number {
  for (let value = 1; value <= LAST_ROMAN * 2; value++) {
    if (romanNumeralOf(value) === roman) return value;
  }
  return 0;
}

const romanNumeralOf = (value: number): string =>
  value >= 50
    ? `L${romanNumeral(value - 50)}`
    : value >= 40
      ? `XL${romanNumeral(value - 40)}`
      : romanNumeral(value);

/** A part letter as the language writes it: `ألف` for A. */
function partLetter(part: string, language: ParagraphContext['draft']['language']): string {
  const letters = Object.entries(packs[language].references.partLetters);
  const isForeign = packs[language].references.oldSession !== '';
  return (isForeign && letters.find(([, latin]) => latin === part)?.[0]) || part;
}

function oldNumber(
  number: string,
  roman: string,
  language: ParagraphContext['draft']['language'],
): string {
  const isArabic = packs[language].references.oldSession !== '';
  return fillPattern(draftingWords(language).oldSession, {
    number,
    session: isArabic ? String(arabicNumeral(roman)) : roman,
  });
}
