import type { DocumentModel } from '../model/types.ts';
import type { TextChange } from '../text/edits.ts';
import type { DocumentSpan } from '../text/span.ts';
import { occurrencesOf, targetAt } from './targets.ts';

/** The label under the cursor, `road-map` in `{#road-map}`: nothing else has a name of its own. */
export function renameable(
  model: DocumentModel,
  offset: number,
): { readonly span: DocumentSpan; readonly name: string } | undefined {
  const found = targetAt(model, offset);
  if (found?.target.kind !== 'label') return undefined;
  const { name } = found.target;
  return { name, span: nameIn(model.text, found.span, name) };
}

/** A label is a word: `road-map`, `خريطة`, `5a`; a blank or a brace would end it. */
const LABEL = /^[\p{L}\p{M}\p{N}_-]+$/u;

export const isLabel = (name: string): boolean => LABEL.test(name);

/** The label gets its new name where it is set and wherever it is used. */
export function rename(
  model: DocumentModel,
  offset: number,
  newName: string,
): readonly TextChange[] | undefined {
  const found = renameable(model, offset);
  if (!found || !isLabel(newName)) return undefined;
  return occurrencesOf(model, { kind: 'label', name: found.name }).map(({ span }) => ({
    span: nameIn(model.text, span, found.name),
    newText: newName,
  }));
}

/** `road-map` in `{@road-map.full}`. */
function nameIn(text: string, { start, end }: DocumentSpan, name: string): DocumentSpan {
  const at = start + Math.max(0, text.slice(start, end).indexOf(name));
  return { start: at, end: at + name.length };
}
