import { editingWords } from '../../languages/editing.ts';
import type { LanguageTag } from '../../languages/types.ts';
import type { ResolvedReference } from '../../model/types.ts';
import type { Paragraph } from '../../syntax/types.ts';
import { viewOf } from '../../text/view.ts';
import { citesEdition, sameText } from './editions.ts';
import type { EditionCitation } from './editions.ts';
import { ofKind } from './references.ts';
import { hasWord } from './requests.ts';
import { sentenceAround } from './running.ts';
import { wordsAt } from './words.ts';

/**
 * Whether an edition is told of rather than relied on: `the group established by Resolution …`,
 * or an earlier one beside a later one of the same resolution.
 */
export function isHistory(
  paragraph: Paragraph,
  { id, edition, span }: EditionCitation,
  references: readonly ResolvedReference[],
  language: LanguageTag,
): boolean {
  const isSucceeded = ofKind(references, 'citation').some(
    ({ reference: other }) =>
      citesEdition(other) && sameText(other.id, id) && other.edition.year > edition.year,
  );
  if (isSucceeded) return true;
  const sentence = wordsAt(paragraph, sentenceAround(paragraph, span.start));
  const read = viewOf(sentence).text.toLowerCase().replaceAll('’', "'");
  return hasWord(read, editingWords(language).history);
}
