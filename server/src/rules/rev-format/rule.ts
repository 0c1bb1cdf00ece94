import type { DocumentModel } from '../../model/types.ts';
import type { Paragraph } from '../../syntax/types.ts';
import { toDocument } from '../../text/span.ts';
import { viewOf } from '../../text/view.ts';
import { citesEdition } from '../support/editions.ts';
import type { EditionCitation } from '../support/editions.ts';
import { referencesOfKind } from '../support/references.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'rev-format',
  scope: 'document',
  severity: 'warning',
  // Russian inflects the tag with its noun, so that two forms may both be right; Chinese has one form.
  languages: ['ar', 'en', 'es', 'fr'],
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
      const form = formOf(place);
      const first = firstOf.get(citation.edition.kind);
      if (!first) {
        firstOf.set(citation.edition.kind, { place, form });
        continue;
      }
      if (first.form === form) continue;
      const written = wordsAt(paragraph, citation.edition.span);
      const example = wordsAt(first.place.paragraph, first.place.citation.edition.span);
      const newText = inFormOf(first.place, place);
      const span = toDocument(paragraph, citation.edition.span);
      report({
        span,
        message: 'mixed',
        words: [written, example],
        fixes: newText
          ? [{ message: 'fix', words: [newText], safe: true, changes: [{ span, newText }] }]
          : [],
        related: [
          {
            span: toDocument(first.place.paragraph, first.place.citation.edition.span),
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
  for (const { reference, paragraph: index } of referencesOfKind(model, 'citation')) {
    const paragraph = citesEdition(reference) ? model.paragraphs[index] : undefined;
    // The title writes its own edition in capitals.
    if (citesEdition(reference) && paragraph && paragraph.kind !== 'title') {
      yield { citation: reference, paragraph };
    }
  }
}

/** A citation that stays the same from version to version stays as it is written. */
const forms = new WeakMap<EditionCitation, string>();

/** The words of a tag without place and year: `المعدل في عام` against `المعدل في`. */
function formOf(place: Place): string {
  const { citation } = place;
  let form = forms.get(citation);
  if (form === undefined) forms.set(citation, (form = readForm(place)));
  return form;
}

function readForm({ citation: { edition }, paragraph }: Place): string {
  const written = viewOf(wordsAt(paragraph, edition.span)).text;
  const place = edition.place === undefined ? '' : viewOf(edition.place).text;
  return written.replace(place, '').replace(String(edition.year), '').replace(/ +/g, ' ').trim();
}

/** A tag in the manner of the first one of the draft, with its own place and year. */
function inFormOf(first: Place, { citation: { edition } }: Place): string | undefined {
  const written = wordsAt(first.paragraph, first.citation.edition.span);
  const { place, year } = first.citation.edition;
  if (!written.includes(String(year)) || (place !== undefined && !written.includes(place))) {
    return undefined;
  }
  if ((place === undefined) !== (edition.place === undefined)) return undefined;
  return written
    .replace(place ?? '', () => edition.place ?? '')
    .replace(String(year), () => String(edition.year));
}
