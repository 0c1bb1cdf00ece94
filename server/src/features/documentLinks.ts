import type { DocumentModel } from '../model/types.ts';
import type { DocumentSpan } from '../text/span.ts';
import { toDocument } from '../text/span.ts';
import { officialText } from './describe/links.ts';

/** Where a click leads, on the web. */
export interface WebLink {
  readonly span: DocumentSpan;
  readonly url: string;
  /** What lies there, where the text does not say it. */
  readonly official: boolean;
}

/** From `القرار 70/125` to its official text in Arabic, and from addresses to themselves. */
export function documentLinks(model: DocumentModel): readonly WebLink[] {
  const links: WebLink[] = [];
  const add = (span: DocumentSpan, id: string): void => {
    const url = officialText(id, model.language);
    if (url !== undefined) links.push({ span, url, official: true });
  };
  for (const { reference, paragraph, span } of model.references) {
    if (reference.kind !== 'citation') continue;
    const holder = model.paragraphs[paragraph];
    if (!reference.also || !holder) {
      add(span, reference.id);
      continue;
    }
    // Each symbol of `A/75/195-S/2020/834` leads to its own page, the hyphen nowhere.
    const second = toDocument(holder, reference.also.span);
    add({ start: span.start, end: second.start - 1 }, reference.id);
    add(second, reference.also.id);
  }
  for (const paragraph of model.paragraphs) {
    for (const inline of paragraph.inlines) {
      if (inline.kind !== 'url') continue;
      const span = toDocument(paragraph, inline.span);
      links.push({ span, url: model.text.slice(span.start, span.end), official: false });
    }
  }
  return links.sort((a, b) => a.span.start - b.span.start);
}
