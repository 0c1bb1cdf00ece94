import type { DocumentModel } from '../../model/types.ts';
import type { Marker } from '../../syntax/types.ts';
import { toDocument } from '../../text/span.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'str-heading-sequence',
  scope: 'document',
  severity: 'warning',
  tags: ['structure', 'heading'],
  source: 'UN Editorial Manual, headings: they are numbered consecutively',
  messages: {
    gap: 'The heading “{0}” follows “{1}”: one between them is missing, or the numbers have slipped.',
    twice: 'The heading number “{0}” stands twice. Give each heading a number of its own.',
    back: 'The heading “{0}” follows “{1}”. Headings run upwards.',
  },
  check({ model, report }) {
    for (const heading of headings(model)) {
      const { before, value, marker } = heading;
      const step = value - before.value;
      // Where several are missing, they are rather lines that do not look like headings.
      if (step === 1 || step > 2) continue;
      const paragraph = model.paragraphs[heading.index];
      if (!paragraph) continue;
      report({
        span: toDocument(paragraph, marker.span),
        message: step === 0 ? 'twice' : step < 0 ? 'back' : 'gap',
        words: [marker.text, before.marker.text],
      });
    }
  },
});

interface Heading {
  readonly index: number;
  readonly marker: Marker;
  readonly value: number;
}

/** Numbered headings that follow one of their own kind; 1 begins anew, as the letters below `II.` do. */
function headings(model: DocumentModel): readonly (Heading & { readonly before: Heading })[] {
  const found: (Heading & { readonly before: Heading })[] = [];
  const last = new Map<Marker['style'], Heading>();
  model.paragraphs.forEach(({ kind, marker }, index) => {
    if (kind === 'annex' || kind === 'organ') last.clear();
    const value = marker?.numbers[0];
    if (kind !== 'heading' || !marker || value === undefined) return;
    const before = last.get(marker.style);
    const heading = { index, marker, value };
    if (before && value !== 1) found.push({ ...heading, before });
    // Below a heading of a higher kind the lower ones begin anew.
    if (marker.style !== 'letter') last.delete('letter');
    last.set(marker.style, heading);
  });
  return found;
}
