import type { LanguageTag } from '../languages/types.ts';
import type { DocumentModel } from '../model/types.ts';
import type { DocumentSpan } from '../text/span.ts';
import { describeReference } from './describe/reference.ts';
import { renderMarkdown } from './describe/render.ts';
import { INTERFACE_LANGUAGE } from './describe/words.ts';

export interface HoverText {
  readonly markdown: string;
  readonly span: DocumentSpan;
}

/** What the text under the pointer is: over `resolution 70/125`, its title, date, status and address. */
export function hover(
  model: DocumentModel,
  offset: number,
  ui: LanguageTag = INTERFACE_LANGUAGE,
): HoverText | undefined {
  const resolved = model.referenceAt(offset);
  const description = resolved && describeReference(model, resolved, ui);
  if (!description) return undefined;
  return {
    markdown: renderMarkdown(description, { registry: model.registry, ui }),
    span: resolved.span,
  };
}
