import type { DocumentModel } from '../../model/types.ts';
import type { ParagraphKind } from '../../syntax/types.ts';
import { keptReadings } from '../../syntax/keptReadings.ts';
import { toDocument } from '../../text/span.ts';
import type { DocumentSpan } from '../../text/span.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'num-sep',
  scope: 'document',
  severity: 'info',
  tags: ['numbering', 'space'],
  source: 'Texts of the United Nations: one TAB behind every number',
  messages: {
    tab: 'Behind the other numbers of this text stands a TAB, here a blank.',
    blank: 'Behind the other numbers of this text stands a blank, here a TAB.',
    same: 'Here as well.',
    fix: 'Write it as in the other places',
  },
  check({ model, report }) {
    for (const kind of KINDS) {
      const { tabs, blanks } = findPlaces(model, kind);
      if (tabs.length === 0 || blanks.length === 0) continue;
      const keepsTab = tabs.length >= blanks.length;
      const [first, ...others] = keepsTab ? blanks : tabs;
      if (!first) continue;
      report({
        span: first,
        message: keepsTab ? 'tab' : 'blank',
        related: others.map((span) => ({ span, message: 'same' })),
        fixes: [
          {
            message: 'fix',
            safe: true,
            changes: [first, ...others].map((span) => ({ span, newText: keepsTab ? '\t' : ' ' })),
          },
        ],
      });
    }
  },
});

/** Paragraphs and sub-paragraphs may differ from each other. */
const KINDS: readonly ParagraphKind[] = ['numbered', 'point'];

function findPlaces(model: DocumentModel, kind: ParagraphKind) {
  const tabs: DocumentSpan[] = [];
  const blanks: DocumentSpan[] = [];
  for (const { index, found } of separators(model.paragraphs, kind)) {
    const paragraph = model.paragraphs[index];
    if (!paragraph) continue;
    (found.isTab ? tabs : blanks).push(toDocument(paragraph, found.span));
  }
  return { tabs, blanks };
}

/** The one TAB or blank between the number of a paragraph and its words. */
const separators = keptReadings((paragraph, kind: ParagraphKind) => {
  const { marker, content, text } = paragraph;
  if (paragraph.kind !== kind || !marker) return undefined;
  const span = { start: marker.span.end, end: content.start };
  const written = text.slice(span.start, span.end);
  return written === '\t' || written === ' ' ? { span, isTab: written === '\t' } : undefined;
});
