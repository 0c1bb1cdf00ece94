import type { DocumentModel } from '../model/types.ts';
import type { DocumentSpan } from '../text/span.ts';
import { describeReference } from './describe/reference.ts';
import { renderMarkdown } from './describe/render.ts';

export interface HoverText {
  readonly markdown: string;
  readonly span: DocumentSpan;
}

/** What the text under the pointer is: over `resolution 70/125`, its title, date, status and address. */
export function hover(model: DocumentModel, offset: number): HoverText | undefined {
  const resolved = model.referenceAt(offset);
  const description = resolved && describeReference(model, resolved);
  if (!description) return undefined;
  return {
    markdown: renderMarkdown(description, model.registry.edition),
    span: resolved.span,
  };
}
