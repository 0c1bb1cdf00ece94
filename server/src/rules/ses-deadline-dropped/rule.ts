import { packs } from '../../languages/index.ts';
import type { LanguagePack } from '../../languages/types.ts';
import type { DocumentModel, ResolvedReference } from '../../model/types.ts';
import type { Paragraph } from '../../syntax/types.ts';
import type { ParagraphSpan } from '../../text/span.ts';
import { overlaps, toDocument } from '../../text/span.ts';
import { viewOf } from '../../text/view.ts';
import { ofKind, referencesOfKind } from '../support/references.ts';
import { isRunningText, sentenceAround } from '../support/running.ts';
import { annexStart } from '../support/terms.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'ses-deadline-dropped',
  scope: 'document',
  severity: 'info',
  tags: ['deadline', 'annex'],
  source: 'UN Editorial Manual, consistency of the text',
  messages: {
    dropped: 'This seems to tell what is asked for in the annex, but not when it is due: “{0}”.',
    there: 'Asked for here',
  },
  check({ model, report }) {
    const asked = requestsOfAnnex(model);
    if (asked.length === 0) return;
    const annex = annexStart(model);
    for (const { reference, paragraph: index } of referencesOfKind(model, 'body')) {
      if (index >= annex) break;
      const paragraph = model.paragraphs[index];
      if (!paragraph || !isRunningText(paragraph)) continue;
      const likely = asked.filter(({ actor }) => actor === reference.id);
      if (likely.length === 0) continue;
      const sentence = sentenceAround(paragraph, reference.span.start);
      const references = model.referencesIn(index);
      const inSentence = references.filter(({ reference: other }) =>
        overlaps(other.span, sentence),
      );
      // The actor is who the sentence is about; when it is due may stand in the next one.
      const [first] = ofKind(inSentence, 'body');
      if (first?.reference !== reference) continue;
      if (references.some(({ reference: other }) => TIMED.has(other.kind))) continue;
      const words = wordsOf(withoutNames(paragraph, sentence, references), packs[model.language]);
      const told = likely.find((request) => shares(words, request.words));
      if (!told) continue;
      report({
        span: toDocument(paragraph, sentence),
        message: 'dropped',
        words: [told.due],
        related: [{ span: told.span, message: 'there' }],
      });
    }
  },
});

const TIMED: ReadonlySet<string> = new Set(['deadline', 'session', 'date']);

interface AnnexRequest {
  readonly actor: string;
  readonly due: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly words: ReadonlySet<string>;
}

/** Paragraphs of an annex that set a deadline, with whom they ask first. */
function requestsOfAnnex(model: DocumentModel): readonly AnnexRequest[] {
  const annex = annexStart(model);
  return referencesOfKind(model, 'deadline').flatMap(({ reference, paragraph: index, span }) => {
    const paragraph = model.paragraphs[index];
    const [actor] = ofKind(model.referencesIn(index), 'body');
    if (index < annex || !paragraph || !actor) return [];
    return [
      {
        actor: actor.reference.id,
        due: wordsAt(paragraph, reference.span),
        span,
        words: wordsOf(
          withoutNames(paragraph, paragraph.content, model.referencesIn(index)),
          packs[model.language],
        ),
      },
    ];
  });
}

/** A stretch of a paragraph without the names in it, which many a sentence shares. */
function withoutNames(
  paragraph: Paragraph,
  { start, end }: ParagraphSpan,
  references: readonly ResolvedReference[],
): string {
  let text = '';
  let at = start;
  for (const { reference } of references) {
    const { span } = reference;
    if (span.end <= at || span.start >= end || !NAMES.has(reference.kind)) continue;
    text += `${paragraph.text.slice(at, Math.max(at, span.start))} `;
    at = span.end;
  }
  return text + paragraph.text.slice(at, Math.max(at, end));
}

const NAMES: ReadonlySet<string> = new Set(['body', 'instrument', 'citation', 'session']);

/** So much of a paraphrase consists of the words it tells again. */
const SHARED = 0.5;
const FEWEST = 7;

function shares(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const word of words) if (others.has(word)) shared++;
  return shared >= FEWEST && shared >= SHARED * words.size;
}

const WORD = /\p{L}{3,}|\p{Script=Han}/gu;
const ARTICLE = 'ال';

/** The words of a text without what is glued to them; in Chinese, its characters. */
function wordsOf(text: string, { spaced, proclitics }: LanguagePack): ReadonlySet<string> {
  const { text: read } = viewOf(text);
  if (!spaced) return new Set(pairsOf(read));
  const bare = (word: string): string => {
    const [first = ''] = word;
    const rest = proclitics.includes(first) && word.length > LONGEST_STEM ? word.slice(1) : word;
    const stem = rest.startsWith(ARTICLE) ? rest.slice(ARTICLE.length) : rest;
    return stem.toLowerCase().slice(0, LONGEST_STEM);
  };
  return new Set(
    [...read.matchAll(WORD)].map(([word]) => bare(word)).filter((word) => word.length > 3),
  );
}

/** Inflection changes what stands behind. */
const LONGEST_STEM = 6;

const pairsOf = (text: string): readonly string[] =>
  [...text.matchAll(/\p{Script=Han}{2,}/gu)].flatMap(([run]) =>
    [...run].slice(1).map((sign, at) => `${run.charAt(at)}${sign}`),
  );
