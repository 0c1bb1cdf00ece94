import { keptReadings } from './keptReadings.ts';
import type { Reading } from './keptReadings.ts';
import type { Inline, Paragraph } from './types.ts';

const inlined = keptReadings(({ inlines }) => (inlines.length > 0 ? inlines : undefined));

/** The paragraphs with signs such as `[^1]`, `{#road-map}` or an address in them: most have none. */
export const inlinesOf = (
  paragraphs: readonly Paragraph[],
): readonly Reading<readonly Inline[]>[] => inlined(paragraphs, undefined);

/** The signs of a draft of one kind, each with its paragraph, in the order of the text. */
export function* inlinesOfKind<Kind extends Inline['kind']>(
  paragraphs: readonly Paragraph[],
  kind: Kind,
): Generator<{
  readonly index: number;
  readonly paragraph: Paragraph;
  readonly inline: Extract<Inline, { readonly kind: Kind }>;
}> {
  for (const { index, found } of inlinesOf(paragraphs)) {
    const paragraph = paragraphs[index];
    if (!paragraph) continue;
    for (const inline of found) if (isOfKind(inline, kind)) yield { index, paragraph, inline };
  }
}

const isOfKind = <Kind extends Inline['kind']>(
  inline: Inline,
  kind: Kind,
): inline is Extract<Inline, { readonly kind: Kind }> => inline.kind === kind;
