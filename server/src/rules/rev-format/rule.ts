import type { LanguageTag } from '../../languages/types.ts';
import type { DocumentModel } from '../../model/types.ts';
import type { Paragraph } from '../../syntax/types.ts';
import { toDocument } from '../../text/span.ts';
import type { ParagraphSpan } from '../../text/span.ts';
import { viewOf } from '../../text/view.ts';
import { editionsCited } from '../support/editions.ts';
import type { EditionCitation } from '../support/editions.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'rev-format',
  scope: 'document',
  severity: 'warning',
  tags: ['citation', 'edition', 'consistency'],
  source: 'ITU, house style: one form of the tag in a document',
  messages: {
    mixed: '“{0}” is written otherwise elsewhere in this draft, as in “{1}”. Use one form.',
    first: 'Written “{0}” here',
    fix: 'Write “{0}”',
  },
  check({ model, report }) {
    const firstOf = new Map<string, { readonly place: Place; readonly form: string }>();
    for (const place of editionsIn(model)) {
      const { citation, paragraph } = place;
      if (isInflected(citation, model.language)) continue;
      const form = formOf(place, model.language);
      const first = firstOf.get(citation.edition.kind);
      if (!first) {
        firstOf.set(citation.edition.kind, { place, form });
        continue;
      }
      if (first.form === form) continue;
      // Where the parentheses are of another width, they are part of what differs.
      const tag = parenthesesOf(place) === parenthesesOf(first.place) ? innerSpan : wholeSpan;
      const written = wordsAt(paragraph, tag(place));
      const example = wordsAt(first.place.paragraph, tag(first.place));
      const newText = inFormOf(example, first.place, place);
      const span = toDocument(paragraph, tag(place));
      report({
        span,
        message: 'mixed',
        words: [written, example],
        fixes: newText
          ? [{ message: 'fix', words: [newText], safe: true, changes: [{ span, newText }] }]
          : [],
        related: [
          {
            span: toDocument(first.place.paragraph, tag(first.place)),
            message: 'first',
            words: [example],
          },
        ],
      });
    }
  },
});

interface Place {
  readonly citation: EditionCitation;
  readonly paragraph: Paragraph;
}

function* editionsIn(model: DocumentModel): Generator<Place> {
  for (const { reference: citation, paragraph: index } of editionsCited(model)) {
    const paragraph = model.paragraphs[index];
    // The title writes its own edition in capitals.
    if (paragraph && paragraph.kind !== 'title') yield { citation, paragraph };
  }
}

/** Russian inflects `измененной` with its noun, so that two forms may both be right. */
const isInflected = ({ edition }: EditionCitation, language: LanguageTag): boolean =>
  language === 'ru' && edition.kind === 'mod';

const innerSpan = ({ citation: { edition } }: Place): ParagraphSpan => edition.span;

/** With its parentheses: `(2022年，布加勒斯特，修订版)`. */
const wholeSpan = ({ citation: { edition } }: Place): ParagraphSpan => ({
  start: edition.span.start - 1,
  end: edition.span.end + 1,
});

function parenthesesOf({ citation: { edition }, paragraph }: Place): string {
  const { start, end } = edition.span;
  return paragraph.text.charAt(start - 1) + paragraph.text.charAt(end);
}

/** A citation that stays the same from version to version stays as it is written. */
const forms = new WeakMap<EditionCitation, string>();

/** The words of a tag without place and year: `(المعدل في عام)` against `(المعدل في)`. */
function formOf(place: Place, language: LanguageTag): string {
  const { citation } = place;
  let form = forms.get(citation);
  if (form === undefined) forms.set(citation, (form = readForm(place, language)));
  return form;
}

function readForm(place: Place, language: LanguageTag): string {
  const { edition } = place.citation;
  // The view has one comma for the wide and the narrow one of Chinese, which are two forms.
  const read = (text: string): string => (language === 'zh' ? text : viewOf(text).text);
  const written = read(wordsAt(place.paragraph, edition.span));
  const name = edition.place === undefined ? '' : read(edition.place);
  const words = written.replace(name, '').replace(String(edition.year), '');
  return words.replace(/ +/g, ' ').trim() + parenthesesOf(place);
}

/** `example`, the tag of `first`, with the place and year of the other one. */
function inFormOf(
  example: string,
  first: Place,
  { citation: { edition } }: Place,
): string | undefined {
  const { place, year } = first.citation.edition;
  if (!example.includes(String(year)) || (place !== undefined && !example.includes(place))) {
    return undefined;
  }
  if ((place === undefined) !== (edition.place === undefined)) return undefined;
  return example
    .replace(place ?? '', () => edition.place ?? '')
    .replace(String(year), () => String(edition.year));
}
