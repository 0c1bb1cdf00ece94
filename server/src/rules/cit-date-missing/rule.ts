import { packs } from '../../languages/index.ts';
import { writeDatedNumber } from '../../languages/writing.ts';
import type { DocumentModel } from '../../model/types.ts';
import type { Citation } from '../../references/types.ts';
import type { Paragraph } from '../../syntax/types.ts';
import { isTrusted } from '../../registry/types.ts';
import { toDocument } from '../../text/span.ts';
import type { DocumentSpan } from '../../text/span.ts';
import { quotations } from '../support/quotations.ts';
import { referencesOfKind } from '../support/references.ts';
import type { Placed } from '../support/references.ts';
import { isInNote, isRunningText } from '../support/running.ts';
import { annexStart } from '../support/terms.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';
import type { FixReport } from '../types.ts';

export default defineRule({
  id: 'cit-date-missing',
  scope: 'document',
  severity: 'warning',
  houses: ['un', 'mun'],
  tags: ['citation', 'date'],
  source: 'UN Editorial Manual, citing resolutions: the date with the first mention',
  messages: {
    first: '“{0}” is cited here for the first time. Give the date of its adoption.',
    firstOn: '“{0}” is cited here for the first time. Give the date of its adoption: “{1}”.',
    fix: 'Write “{0}”',
  },
  check({ model, report }) {
    const { organ } = model;
    // A report cites as it likes.
    if (organ === undefined) return;
    const annex = annexStart(model);
    const seen = new Set<string>();
    const quoted = quotations(model);
    const citations = referencesOfKind(model, 'citation');
    for (const [at, { reference, paragraph: index, lookup }] of citations.entries()) {
      const paragraph = model.paragraphs[index];
      if (!paragraph || index >= annex || seen.has(reference.id)) continue;
      if (!isRunningText(paragraph) || isInNote(paragraph, reference.span.start)) continue;
      seen.add(reference.id);
      if (reference.family !== 'un-prose' || reference.date || lookup?.status !== 'found') continue;
      if (isInQuotation(quoted, toDocument(paragraph, reference.span))) continue;
      if (isDatedNearby(model, index, reference)) continue;
      if (sharesDate(citations, at)) continue;
      const { cited, dated } = writtenOf(model, paragraph, reference);
      const span = toDocument(paragraph, reference.numberSpan);
      const fixes: FixReport<'fix'>[] =
        dated === undefined
          ? []
          : [{ message: 'fix', words: [dated], safe: false, changes: [{ span, newText: dated }] }];
      report({
        span,
        message: dated === undefined ? 'first' : 'firstOn',
        words: [cited, dated ?? ''],
        // Lists, other organs' resolutions and operative paragraphs often go without.
        ...(!isOwnInPreamble(paragraph, reference, organ) && { atMost: 'info' }),
        fixes,
      });
    }
  },
});

/** How a citation is written, and how with its date: `70/125`, `70/125 of 16 December 2015`. */
interface Written {
  readonly cited: string;
  /** Absent where the day is not known for sure, or stands elsewhere. */
  readonly dated: string | undefined;
}

/** The reading of a citation stays the same from version to version, and so does what is written of it. */
const known = new WeakMap<Citation, Written>();

function writtenOf(model: DocumentModel, paragraph: Paragraph, reference: Citation): Written {
  let written = known.get(reference);
  if (!written) {
    const cited = wordsAt(paragraph, reference.numberSpan);
    written = { cited, dated: datedNumber(model, reference.id, cited) };
    known.set(reference, written);
  }
  return written;
}

function datedNumber(
  { registry, language }: DocumentModel,
  id: string,
  cited: string,
): string | undefined {
  const adopted = registry.adopted(id);
  if (adopted === undefined || !isTrusted(adopted.basis)) return undefined;
  const dated = writeDatedNumber(language, cited, adopted.date);
  // Chinese has the date before the number: `70/125号` says nothing new.
  return dated.startsWith(cited) && dated.length > cited.length + 1 ? dated : undefined;
}

/** The title of another text may name a resolution: “Review of the implementation of resolution 68/1”. */
const isInQuotation = (quoted: readonly DocumentSpan[], { start, end }: DocumentSpan): boolean =>
  quoted.some((span) => span.start <= start && end <= span.end);

/**
 * `resolution 79/277, adopted on 25 March 2025`; in Chinese the date stands before the topic. The very
 * day may stand anywhere in the sentence: `adopted on 21 September 2020 as resolution 75/1`,
 * `the meeting held on 22 and 23 September 2024, at which resolution 79/1 was adopted`.
 */
function isDatedNearby(model: DocumentModel, index: number, { numberSpan, id }: Citation): boolean {
  const { headAfterNumbers } = packs[model.language].references;
  const text = model.paragraphs[index]?.text ?? '';
  return model.referencesIn(index).some(({ reference: { kind, span, id: date } }) => {
    if (kind !== 'date') return false;
    const day = model.registry.adopted(id)?.date;
    if (day !== undefined && isWithin(day, date)) return true;
    const [from, to] = headAfterNumbers
      ? [span.end, numberSpan.start]
      : [numberSpan.end, span.start];
    return from <= to && to - from <= NEARBY && !BREAK.test(text.slice(from, to));
  });
}

/** Whether a day is that of a date or one of its range, `2024-09-22/2024-09-23`. */
function isWithin(day: string, date: string): boolean {
  const [first = '', last = first] = date.split('/');
  return first.length === day.length && first <= day && day <= last;
}

const NEARBY = 160;
const BREAK = /[;؛；。]|[0-9]\/[0-9]/;

/** `Recalling its resolution 70/125,`: the place where published texts hardly ever leave the date out. */
const isOwnInPreamble = ({ kind }: Paragraph, { list, body }: Citation, organ: string): boolean =>
  kind === 'preambular' && list === undefined && body === organ;

const LONGEST_LIST = 8;

/** `resolutions 70/1 and 70/2 of 25 September 2015`: the date behind a later number may be this one's. */
function sharesDate(citations: readonly Placed<'citation'>[], at: number): boolean {
  const first = citations[at];
  if (first?.reference.list === undefined) return false;
  let { end } = first.reference.numberSpan;
  for (let next = at + 1; next <= at + LONGEST_LIST; next++) {
    const other = citations[next];
    if (other?.paragraph !== first.paragraph) return false;
    const { list, numberSpan, date } = other.reference;
    if (list !== first.reference.list && numberSpan.start - end > GAP) return false;
    if (date) return true;
    end = numberSpan.end;
  }
  return false;
}

const GAP = 12;
