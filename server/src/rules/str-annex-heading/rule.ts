import { perLanguage } from '../../languages/perLanguage.ts';
import { packs } from '../../languages/index.ts';
import { structureWords } from '../../languages/structure.ts';
import type { LanguageTag } from '../../languages/types.ts';
import type { DocumentModel } from '../../model/types.ts';
import type { Paragraph } from '../../syntax/types.ts';
import { keptReadings } from '../../syntax/keptReadings.ts';
import { toDocument } from '../../text/span.ts';
import { isAdopted, isMeetingLine, recordsVote } from '../support/adoption.ts';
import { isRunningText } from '../support/running.ts';
import { escapeWords, isRead, placesOf, spanOf } from '../support/scan.ts';
import { defineRule } from '../types.ts';

const announcement = perLanguage(
  (language) => new RegExp(escapeWords(structureWords(language).annexAnnounced), 'gi'),
);

export default defineRule({
  id: 'str-annex-heading',
  scope: 'document',
  severity: 'warning',
  tags: ['structure', 'annex'],
  source: 'UN Editorial Manual, resolutions: annexes',
  messages: {
    title:
      'The text announces “{0}”. This seems to be its title, but no line “{1}” stands above it.',
    missing: 'The text announces “{0}”, but no line “{1}” begins an annex.',
    fix: 'Put “{0}” above it',
  },
  check({ model, report }) {
    if (model.paragraphs.some(({ kind }) => kind === 'annex')) return;
    const found = findAnnouncement(model);
    if (!found) return;
    const { at, span, words } = found;
    const head = headLike(words, model.language);
    const title = titleAfter(model.paragraphs, at);
    if (!title) {
      // What was published was complete: this copy of it ends before its annexes.
      const isCopy = isAdopted(model) || endsWithMeeting(model);
      report({
        span,
        message: 'missing',
        words: [words, head],
        ...(isCopy && { atMost: 'info' }),
      });
      return;
    }
    report({
      span: toDocument(title, title.content),
      message: 'title',
      words: [words, head],
      fixes: [
        {
          message: 'fix',
          words: [head],
          safe: false,
          changes: [{ span: { start: title.start, end: title.start }, newText: `${head}\n` }],
        },
      ],
    });
  },
});

/** `87th plenary meeting 25 June 2021` as the last line, apart from the record of a vote and notes. */
function endsWithMeeting({ paragraphs, language }: DocumentModel): boolean {
  const last = paragraphs.findLast(
    (paragraph) =>
      isRead(paragraph) &&
      paragraph.kind !== 'note' &&
      !ends(paragraph) &&
      !recordsVote(paragraph, language),
  );
  return last !== undefined && isMeetingLine(last, language);
}

function findAnnouncement(model: DocumentModel) {
  const [first] = announcements(model.paragraphs, model.language);
  const paragraph = first && model.paragraphs[first.index];
  if (!paragraph) return undefined;
  const { index, found: match } = first;
  return { at: index, span: toDocument(paragraph, spanOf(match)), words: match[0] };
}

const announcements = keptReadings((paragraph, language: LanguageTag) =>
  isRunningText(paragraph) ? placesOf(paragraph, announcement(language))[0] : undefined,
);

/** The annex word that the announcement has: `الملحق` for `الملحق بهذه الوثيقة`. */
function headLike(words: string, language: LanguageTag): string {
  const { annex } = packs[language].syntax;
  return annex.find((word) => words.includes(word)) ?? annex[0] ?? words;
}

/**
 * The only title below the announcement that paragraphs follow; of several, nobody can tell which is
 * the annex's. The line of the meeting, at the end, is none, nor is one in the midst of a numbering.
 */
function titleAfter(paragraphs: readonly Paragraph[], from: number): Paragraph | undefined {
  const titles: Paragraph[] = [];
  let open: Paragraph | undefined;
  let number: number | undefined;
  for (const paragraph of paragraphs.slice(from)) {
    if (paragraph.kind === 'title') open ??= paragraph;
    else if (paragraph.kind !== 'blank') {
      const [next] = paragraph.kind === 'numbered' ? (paragraph.marker?.numbers ?? []) : [];
      const goesOn = number !== undefined && next === number + 1;
      if (open && FOLLOWS.has(paragraph.kind) && !ends(paragraph) && !goesOn) titles.push(open);
      number = next ?? number;
      open = undefined;
    }
  }
  return titles.length === 1 ? titles[0] : undefined;
}

const FOLLOWS: ReadonlySet<Paragraph['kind']> = new Set([
  'numbered',
  'preambular',
  'point',
  'heading',
  'text',
]);

/** `[Adopted by a recorded vote …]`, which closes a resolution. */
const ends = ({ text, content }: Paragraph): boolean => text.charAt(content.start) === '[';
