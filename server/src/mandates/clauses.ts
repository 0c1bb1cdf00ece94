import type { Hit, AskForm, Scanners } from './scan.ts';

/** One ask in a paragraph, in offsets of the text it was looked for in. */
export interface Ask {
  readonly form: AskForm;
  /** The verb as it stands there; said once for several things that are asked. */
  readonly said: { readonly start: number; readonly end: number };
  /** The verb with its adverbs, `further request`. */
  readonly start: number;
  /** End of the verb, of pronouns glued to it too. */
  readonly end: number;
  /** Where its clause ends: at the next verb that asks, or with the sentence. */
  readonly clauseEnd: number;
  readonly sentenceStart: number;
  /** `nous les invitons`, `ندعوها`: those named before. */
  readonly ofThem: boolean;
}

// A full stop that ends a sentence stands before a blank, a note or the end.
const SENTENCE_END = /[;؛；。!?]|\.(?=\s|\[|$)/g;

/**
 * The verbs of a text that ask, each with its clause. Where an organ speaks from the first word on,
 * `Notes the report, and requests …`, verbs may be joined to that.
 */
export function asksIn(text: string, scanners: Scanners, organSpeaks: boolean): readonly Ask[] {
  const hits = scanners.asks.in(text);
  if (hits.length === 0) return [];
  const found: Omit<Ask, 'clauseEnd'>[] = [];
  const ends: number[] = [];
  let next = 0;
  for (const sentence of sentencesOf(text)) {
    let speaks = organSpeaks && sentence.start === 0;
    for (let hit = hits[next]; hit && hit.start < sentence.end; hit = hits[++next]) {
      const form = formIn(text, hit, sentence.end, scanners);
      if (!form) continue;
      const ask = askAt(text, sentence.start, { ...hit, value: form }, speaks, scanners);
      if (!ask) continue;
      speaks = true;
      found.push(ask);
      ends.push(sentence.end);
    }
  }
  return found.map((ask, index) => {
    const next = found[index + 1];
    const end = ends[index] ?? text.length;
    const isSame = next !== undefined && next.sentenceStart === ask.sentenceStart;
    return { ...ask, clauseEnd: isSame ? next.start : end };
  });
}

/** Who speaks is looked for at most so far before a verb. */
const LONGEST_LEAD = 1500;

function* sentencesOf(text: string): Generator<{ readonly start: number; readonly end: number }> {
  let start = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    yield { start, end: match.index };
    start = match.index + match[0].length;
  }
  if (start < text.length) yield { start, end: text.length };
}

/** How far behind a verb the word may stand that makes it ask. */
const NEEDED_WITHIN = 800;

/** What a verb means in its sentence: `stresses that` asks where somebody `must` do something. */
function formIn(
  text: string,
  hit: Hit<readonly AskForm[]>,
  sentenceEnd: number,
  { spaced }: Scanners,
): AskForm | undefined {
  let rest: string | undefined;
  return hit.value.find(({ needs }) => {
    if (needs.length === 0) return true;
    rest ??= ` ${neededIn(text, hit.end, sentenceEnd, spaced)} `;
    return needs.some((word) => (spaced ? holdsWord(rest ?? '', word) : rest?.includes(word)));
  });
}

/** Where no blanks part words, a sentence goes on behind a semicolon. */
function neededIn(text: string, from: number, sentenceEnd: number, spaced: boolean): string {
  const stop = spaced ? sentenceEnd : text.indexOf('。', from);
  const end = Math.min(stop < 0 ? text.length : stop, from + NEEDED_WITHIN);
  return text.slice(from, end).toLowerCase();
}

function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + word.length);
    if (!/[\p{L}\p{M}]/u.test(before) && !/[\p{L}\p{M}]/u.test(after)) return true;
  }
  return false;
}

/** Whether a verb asks where it stands: at the head of a sentence, after `we`, or joined to one that does. */
function askAt(
  text: string,
  sentenceStart: number,
  hit: Hit<AskForm>,
  speaks: boolean,
  { words, spaced }: Scanners,
): Omit<Ask, 'clauseEnd'> | undefined {
  const { person } = hit.value;
  const before = stepBack(text, sentenceStart, hit.start, words.adverbs, spaced);
  const pronoun = stepOver(text, sentenceStart, before, words.pronounsBefore, spaced);
  const glued = words.pronounsGlued.find(
    (each) => text.startsWith(each, hit.end) && !/\p{L}/u.test(text.charAt(hit.end + each.length)),
  );
  const end = stepForward(text, hit.end + (glued?.length ?? 0), words.adverbs, spaced);
  const ask = {
    form: hit.value,
    said: { start: before, end },
    start: before,
    end,
    sentenceStart,
    ofThem: glued !== undefined || pronoun < before,
  };
  const from = Math.max(sentenceStart, pronoun - LONGEST_LEAD);
  const lead = text.slice(from, pronoun).replace(/^[\s\p{P}\d]+/u, '');
  // `ونطلب`: the conjunction is glued to the verb.
  const isGlued = spaced && /^\p{Script=Arabic}$/u.test(text.charAt(hit.start - 1));
  const head = isGlued ? lead.slice(0, -1) : lead;
  const atHead = head.trim() === '';
  const afterWe = words.we.some((we) => endsWithWord(head, we, spaced));
  const isJoined = isGlued || words.joins.some((join) => endsWithWord(head, join, spaced));
  const spoken = speaks || words.we.some((we) => startsClause(head, we, spaced));
  switch (person) {
    case 'asked':
      // `We are encouraged that …` asks nobody.
      return afterWe ? undefined : ask;
    case 'we':
      if (afterWe) return ask;
      // Where no pronoun is needed, the verb itself says who speaks.
      if (words.we.length === 0) return atHead || isJoined ? ask : undefined;
      return isJoined && spoken ? ask : undefined;
    case 'it':
      return atHead || (isJoined && speaks) ? ask : undefined;
    case 'both':
      return atHead || afterWe || (isJoined && (spoken || !spaced)) ? ask : undefined;
  }
}

/** Steps back over adverbs, `also`, `强烈`, as long as there are some. */
function stepBack(
  text: string,
  from: number,
  at: number,
  adverbs: readonly string[],
  spaced: boolean,
): number {
  let start = at;
  for (let rounds = 0; rounds < 4; rounds++) {
    const before = stepOver(text, from, start, adverbs, spaced);
    if (before === start) return start;
    start = before;
  }
  return start;
}

/** Steps over adverbs behind a verb: `demandons en outre`, `نطلب كذلك`. */
function stepForward(
  text: string,
  at: number,
  adverbs: readonly string[],
  spaced: boolean,
): number {
  // Where words are not parted, `特别` behind a verb is the beginning of a name, `特别报告员`.
  if (!spaced) return at;
  const rest = text.slice(at, at + 40).toLowerCase();
  const blanks = /^[\s,،]*/u.exec(rest)?.[0].length ?? 0;
  let longest = 0;
  for (const adverb of adverbs) {
    const end = blanks + adverb.length;
    const isWhole = !/\p{L}/u.test(rest.charAt(end));
    if (adverb.length > longest && rest.startsWith(adverb, blanks) && isWhole)
      longest = adverb.length;
  }
  return longest === 0 ? at : stepForward(text, at + blanks + longest, adverbs, spaced);
}

function stepOver(
  text: string,
  from: number,
  at: number,
  words: readonly string[],
  spaced: boolean,
): number {
  // As far as the longest of the words may reach.
  const start = Math.max(from, at - 48);
  const head = text.slice(start, at);
  const trimmed = head.replace(/[\s,،]+$/u, '').toLowerCase();
  let longest = '';
  for (const word of words) {
    if (word.length > longest.length && endsWithWord(trimmed, word, spaced)) longest = word;
  }
  return longest === '' ? at : start + trimmed.length - longest.length;
}

function endsWithWord(text: string, word: string, spaced: boolean): boolean {
  const trimmed = text.trimEnd().toLowerCase();
  if (!trimmed.endsWith(word)) return false;
  return (
    !spaced ||
    !/\p{L}/u.test(word) ||
    !/\p{L}/u.test(trimmed.charAt(trimmed.length - word.length - 1))
  );
}

/** `We`, at the head of a sentence or of a clause of it. */
function startsClause(text: string, word: string, spaced: boolean): boolean {
  const lower = text.toLowerCase();
  for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
    const isWord =
      !/\p{L}/u.test(lower.charAt(at - 1)) && !/\p{L}/u.test(lower.charAt(at + word.length));
    if (!spaced || isWord) return true;
  }
  return false;
}
