import type { LanguageTag } from '../../languages/types.ts';
import type { Registry } from '../../registry/types.ts';
import { commonEnd, commonStart } from '../../text/alike.ts';
import { toDocument } from '../../text/span.ts';
import type { ParagraphSpan } from '../../text/span.ts';
import { isAside, isRunningText } from '../support/running.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

/** Short names are too like other words. */
const FEWEST_WORDS = 3;
/** In a shorter word one letter makes another word: `for`, `form`. */
const SHORTEST_WORD = 6;

export default defineRule({
  id: 'org-unknown',
  scope: 'paragraph',
  severity: 'info',
  // Arabic, Chinese and Russian inflect names or write them without blanks, so that a letter more is no slip.
  languages: ['en', 'es', 'fr'],
  tags: ['body', 'spelling'],
  source: 'Official names of the bodies of the United Nations and ITU',
  messages: {
    like: 'No body of the name “{0}” is known; there is “{1}”.',
    fix: 'Write “{0}”',
  },
  check({ draft, paragraph, references, report }) {
    if (!isRunningText(paragraph)) return;
    const { text } = paragraph;
    const names = namesByFirstWord(draft.registry, draft.language);
    for (const { 0: first, index } of text.matchAll(CAPITAL)) {
      const likely = names.get(first);
      if (!likely || LETTER.test(text.charAt(index - 1))) continue;
      const words = wordsFrom(text, index, Math.max(...likely.map(({ length }) => length)));
      for (const name of likely) {
        const last = words[name.length - 1];
        if (!last) continue;
        const slip = name.filter((part, offset) => part !== words[offset]?.word);
        const [part] = slip;
        const there = words[name.indexOf(part ?? '')]?.word;
        if (slip.length !== 1 || part === undefined || there === undefined) continue;
        if (!isSlip(there, part)) continue;
        const span: ParagraphSpan = { start: index, end: last.end };
        if (isAside(paragraph, span.start)) continue;
        if (
          references.some(
            ({ reference: { span: known } }) => known.start <= span.start && span.end <= known.end,
          )
        )
          continue;
        const newText = wordsAt(paragraph, span).replace(there, () => part);
        const place = toDocument(paragraph, span);
        report({
          span: place,
          message: 'like',
          words: [wordsAt(paragraph, span), newText],
          fixes: [
            { message: 'fix', words: [newText], safe: false, changes: [{ span: place, newText }] },
          ],
        });
        break;
      }
    }
  },
});

const WORD = /[\p{L}-]+/gu;
/** Names begin with a capital; a plain class is sought faster than the properties of letters. */
const CAPITAL = /[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u00ff-]+/g;
const LETTER = /\p{L}/u;

interface Word {
  readonly word: string;
  readonly end: number;
}

/** So many words of a text from a place on. */
function wordsFrom(text: string, start: number, count: number): readonly Word[] {
  const words: Word[] = [];
  WORD.lastIndex = start;
  for (let match = WORD.exec(text); match && words.length < count; match = WORD.exec(text)) {
    words.push({ word: match[0], end: match.index + match[0].length });
  }
  return words;
}

type Names = ReadonlyMap<string, readonly (readonly string[])[]>;

const known = new WeakMap<Registry, Map<LanguageTag, Names>>();

/** The words of each name, by the first of them: one look-up for each word of a paragraph. */
function namesByFirstWord(registry: Registry, language: LanguageTag): Names {
  let ofRegistry = known.get(registry);
  if (!ofRegistry) known.set(registry, (ofRegistry = new Map()));
  let names = ofRegistry.get(language);
  if (!names) ofRegistry.set(language, (names = collect(registry, language)));
  return names;
}

function collect(registry: Registry, language: LanguageTag): Names {
  const names = new Map<string, (readonly string[])[]>();
  for (const { form, kind } of registry.names(language)) {
    if (kind !== 'body') continue;
    const words: readonly string[] = form.match(WORD) ?? [];
    const [first] = words;
    if (first === undefined || words.length < FEWEST_WORDS) continue;
    const ofFirst = names.get(first) ?? [];
    ofFirst.push(words);
    names.set(first, ofFirst);
  }
  return names;
}

/**
 * Whether one letter was left out, doubled, changed or put before its neighbour: `Developement`.
 * The last letter may be another ending, and is no slip.
 */
function isSlip(written: string, right: string): boolean {
  if (Math.min(written.length, right.length) < SHORTEST_WORD) return false;
  const start = commonStart(written, right);
  const end = commonEnd(written, right, Math.min(written.length, right.length) - start);
  const [more, fewer] = [written.length - start - end, right.length - start - end];
  if (end === 0) return false;
  const isSwap =
    more === 2 &&
    fewer === 2 &&
    written.charAt(start) === right.charAt(start + 1) &&
    written.charAt(start + 1) === right.charAt(start);
  return isSwap || (more <= 1 && fewer <= 1);
}
