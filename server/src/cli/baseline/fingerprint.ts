import { createHash } from 'node:crypto';
import type { Finding } from '../../rules/types.ts';

/** What a finding is known by when lines have moved: the rule, the words, and the line without its number. */
export interface Fingerprint {
  readonly rule: string;
  /** The words found, cut short: for people who look into the file. */
  readonly words: string;
  readonly line: string;
}

const WORDS_SHOWN = 80;

/** Fingerprints of findings in a text, in their order. */
export function fingerprintsOf(text: string, findings: readonly Finding[]): readonly Fingerprint[] {
  return findings.map(({ rule, span }) => {
    const words = text.slice(span.start, span.end);
    return {
      rule,
      words: [...words.replace(/\s+/g, ' ').trim()].slice(0, WORDS_SHOWN).join(''),
      line: hashOf(withoutNumber(lineAround(text, span.start)), words),
    };
  });
}

function lineAround(text: string, at: number): string {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  return text.slice(start, end < 0 ? undefined : end);
}

/** Paragraphs are renumbered; blanks come and go. */
const withoutNumber = (line: string): string =>
  line
    .trim()
    .replace(/^[(（]?\p{N}{1,4}[)）]?(?:[ \t]?[-.–—])?[ \t]/u, '')
    .replace(/\s+/g, ' ')
    .trim();

const hashOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 16);
