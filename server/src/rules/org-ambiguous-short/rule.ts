import { perLanguage } from '../../languages/perLanguage.ts';
import { editingWords } from '../../languages/editing.ts';
import { packs } from '../../languages/index.ts';
import type { LanguageTag } from '../../languages/types.ts';
import type { DocumentModel } from '../../model/types.ts';
import { keptReadings } from '../../syntax/keptReadings.ts';
import { toDocument } from '../../text/span.ts';
import type { DocumentSpan, ParagraphSpan } from '../../text/span.ts';
import { bodyName } from '../support/editions.ts';
import { referencesOfKind } from '../support/references.ts';
import { isRunningText } from '../support/running.ts';
import { escapeWords } from '../support/scan.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'org-ambiguous-short',
  scope: 'document',
  severity: 'info',
  // In Chinese, where a short name ends cannot be told.
  languages: ['ar', 'en', 'es', 'fr', 'ru'],
  tags: ['body'],
  source: 'UN Editorial Manual: whoever is named must be plain to the reader',
  messages: {
    which: '“{0}” may be {1}: both are named before. Say which of them, at least here.',
    named: '{0} is named here',
  },
  check({ model, report }) {
    const { language, registry } = model;
    const told = new Set(ofOrgan(model));
    for (const { index, found } of shortNamesIn(model.paragraphs, language)) {
      const paragraph = model.paragraphs[index];
      if (!paragraph) continue;
      for (const { noun, span } of found) {
        if (told.has(noun) || isNamed(model, index, span)) continue;
        const at = toDocument(paragraph, span);
        const candidates = bearersBefore(model, noun, at.start);
        const beside = [...candidates.values()].some(({ start }) => start >= paragraph.start);
        if (candidates.size < 2 || beside) continue;
        told.add(noun);
        const names = [...candidates.keys()].map((id) => bodyName(registry, id, language));
        report({
          span: at,
          message: 'which',
          words: [wordsAt(paragraph, span), names.join(' / ')],
          related: [...candidates].map(([id, place]) => ({
            span: place,
            message: 'named',
            words: [bodyName(registry, id, language)],
          })),
        });
      }
    }
  },
});

interface ShortName {
  readonly noun: string;
  readonly span: ParagraphSpan;
}

/** `the Council` that does not go on, as `the Council of Ministers` does. */
const shortNamesIn = keptReadings((paragraph, language: LanguageTag) => {
  if (!isRunningText(paragraph)) return undefined;
  const { text } = paragraph;
  const { pattern, nounOf } = patternOf(language);
  const names = [...text.matchAll(pattern)].flatMap((match): readonly ShortName[] => {
    const [written] = match;
    const noun = nounOf.get(match.groups?.['noun'] ?? '');
    const isInside = LETTER.test(before(text, match.index, language));
    return noun === undefined || isInside
      ? []
      : [{ noun, span: { start: match.index, end: match.index + written.length } }];
  });
  return names.length > 0 ? names : undefined;
});

const LETTER = /\p{L}/u;

/** The character before a word and what is glued to it: the blank before `والمجلس`. */
function before(text: string, at: number, language: LanguageTag): string {
  const { proclitics } = packs[language];
  const sign = text.charAt(at - 1);
  return proclitics.includes(sign) ? text.charAt(at - 2) : sign;
}

interface Pattern {
  readonly pattern: RegExp;
  readonly nounOf: ReadonlyMap<string, string>;
}

const patternOf = perLanguage((language): Pattern => {
  const { articles, nouns, behind } = editingWords(language).shortNames;
  const nounOf = new Map(
    nouns.flatMap(([noun, ...forms]) => [noun, ...forms].map((form) => [form, noun] as const)),
  );
  const pattern = new RegExp(
    `(?:${escapeWords(articles)})(?<noun>${escapeWords([...nounOf.keys()])})` +
      `(?=[,.;:)،؛]|[ \u00a0](?:${escapeWords(behind)})(?!\\p{L}))`,
    'gu',
  );
  return { pattern, nounOf };
});

/** Whether a recognised name covers the place, which then is plain. */
const isNamed = (model: DocumentModel, index: number, { start, end }: ParagraphSpan): boolean =>
  model.referencesIn(index).some(({ reference: { span } }) => span.start < end && start < span.end);

/** The bodies with that noun in their names which are named before, each where it is named last. */
function bearersBefore(
  model: DocumentModel,
  noun: string,
  before: number,
): ReadonlyMap<string, DocumentSpan> {
  const found = new Map<string, DocumentSpan>();
  for (const { reference, span } of referencesOfKind(model, 'body')) {
    if (span.start >= before) break;
    const name = model.registry.body(reference.id)?.names[model.language];
    if (name !== undefined && hasNoun(name, noun)) found.set(reference.id, span);
  }
  return found;
}

/** The article of the text stands before the noun of the name or not: `المجلس`, `مجلس`. */
const hasNoun = (name: string, noun: string): boolean =>
  name.split(/[ \u00a0’']/).some((word) => word === noun || word === `ال${noun}`);

/** The nouns of the acting organ: in a text of the Council, the Council is that one. */
function ofOrgan({ organ, registry, language }: DocumentModel): readonly string[] {
  const name = organ === undefined ? undefined : registry.body(organ)?.names[language];
  if (name === undefined) return [];
  return editingWords(language)
    .shortNames.nouns.map(([noun]) => noun)
    .filter((noun) => hasNoun(name, noun));
}
