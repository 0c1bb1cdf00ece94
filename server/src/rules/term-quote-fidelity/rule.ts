import type { DocumentModel } from '../../model/types.ts';
import type { DocumentSpan } from '../../text/span.ts';
import { differencesFrom } from '../support/excerpt/differences.ts';
import type { Difference } from '../support/excerpt/differences.ts';
import { excerptsIn } from '../support/excerpt/excerpts.ts';
import { symbolOf } from '../support/excerpt/symbol.ts';
import { defineRule } from '../types.ts';
import type { Severity } from '../types.ts';

/** Below this a paragraph is another translation or a summary, in which every word may differ. */
const VERBATIM = 0.8;
/** Nor does one quote it in which so many words are others; then only its figures and the like count. */
const MOST_OTHER_WORDS = 3;

const messages = {
  figure: '“{0}” is not what paragraph {2} of {3} says, which has “{1}”: a figure is another.',
  negation: '“{0}” is not what paragraph {2} of {3} says, which has “{1}”: it says or denies more.',
  quantifier: '“{0}” is not what paragraph {2} of {3} says, which has “{1}”: how much is another.',
  words: '“{0}” stands in paragraph {2} of {3} as “{1}”.',
  form: '“{0}” stands in paragraph {2} of {3} as “{1}”.',
  preambleFigure:
    '“{0}” is not what the preamble of {3} says, which has “{1}”: a figure is another.',
  preambleNegation:
    '“{0}” is not what the preamble of {3} says, which has “{1}”: it says or denies more.',
  preambleQuantifier:
    '“{0}” is not what the preamble of {3} says, which has “{1}”: how much is another.',
  preambleWords: '“{0}” stands in the preamble of {3} as “{1}”.',
  preambleForm: '“{0}” stands in the preamble of {3} as “{1}”.',
  quote: 'Quote the text as adopted: “{1}”',
};

type MessageId = keyof typeof messages;

const inParagraph: Readonly<Record<Difference['kind'], MessageId>> = {
  figure: 'figure',
  negation: 'negation',
  quantifier: 'quantifier',
  words: 'words',
  form: 'form',
};

const inPreamble: Readonly<Record<Difference['kind'], MessageId>> = {
  figure: 'preambleFigure',
  negation: 'preambleNegation',
  quantifier: 'preambleQuantifier',
  words: 'preambleWords',
  form: 'preambleForm',
};

/** A changed figure or negation changes what was decided; another word may only be another word. */
const weight: Readonly<Record<Difference['kind'], Severity>> = {
  figure: 'error',
  negation: 'error',
  quantifier: 'error',
  words: 'warning',
  form: 'warning',
};

export default defineRule<MessageId>({
  id: 'term-quote-fidelity',
  scope: 'document',
  severity: 'error',
  tags: ['quotations', 'terminology'],
  source:
    'UN Editorial Manual, quotations: quoted text is given exactly as it stands in the source',
  messages,
  check({ model, report }) {
    for (const { source, items } of excerptsIn(model)) {
      for (const { span, match } of items) {
        const { best, bestSimilarity, words } = match;
        if (!best || bestSimilarity < VERBATIM) continue;
        const text = model.text.slice(span.start, span.end);
        const ids = best.number === undefined ? inPreamble : inParagraph;
        for (const difference of told(differencesFrom(text, words, best, source.language))) {
          const place = {
            start: span.start + difference.span.start,
            end: span.start + difference.span.end,
          };
          if (isOtherwiseNamed(model, place, difference)) continue;
          const here = model.text.slice(place.start, place.end);
          const said = [here, difference.there, String(best.number ?? ''), symbolOf(source.id)];
          report({
            span: place,
            message: ids[difference.kind],
            words: said,
            atMost: weight[difference.kind],
            fixes: [
              {
                message: 'quote',
                words: said,
                safe: false,
                changes: [{ span: place, newText: difference.there }],
              },
            ],
          });
        }
      }
    }
  },
});

/** All differences of a quotation; of a paraphrase those that change what was decided. */
function told(differences: readonly Difference[]): readonly Difference[] {
  const isReworded = differences.filter(({ kind }) => kind === 'words').length > MOST_OTHER_WORDS;
  return isReworded ? differences.filter(({ kind }) => weight[kind] === 'error') : differences;
}

/** Inside the name of a body or an instrument: which name it has is for other rules to say. */
function isOtherwiseNamed(
  model: DocumentModel,
  { start, end }: DocumentSpan,
  { kind }: Difference,
): boolean {
  if (kind === 'figure') return false;
  return model.referencesIn(model.paragraphAt(start)).some(({ reference, span }) => {
    const isName = reference.kind === 'body' || reference.kind === 'instrument';
    return isName && span.start <= start && end <= span.end;
  });
}
