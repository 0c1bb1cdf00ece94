import { packs } from '../../languages/index.ts';
import type { LanguageTag } from '../../languages/types.ts';
import { findOpenersIn } from '../../syntax/openers.ts';
import type { Paragraph } from '../../syntax/types.ts';

/** Whether a paragraph can only begin a preamble: `Recalling`, not `Recalls`, nor what may be either. */
export const isPreambularOnly = (paragraph: Paragraph, language: LanguageTag): boolean =>
  // What the parser took for operative need not be looked at again.
  paragraph.opener?.position === 'preambular' && positionOf(paragraph, language) === 'preambular';

/** Whether a paragraph can only be an operative one: `Recalls`. */
export const isOperativeOnly = (paragraph: Paragraph, language: LanguageTag): boolean =>
  paragraph.opener?.position === 'operative' && positionOf(paragraph, language) === 'operative';

/** Which part of a resolution a paragraph begins like; undefined where its opener may stand in both. */
function positionOf(
  { text, content }: Paragraph,
  language: LanguageTag,
): 'preambular' | 'operative' | undefined {
  const { preambular, operative } = findOpenersIn(text.slice(content.start, content.end), language);
  if (operative) return preambular ? undefined : 'operative';
  if (!preambular) return undefined;
  // `Sigue destacando` acts, by the word before the verb, which stands in both parts.
  const hasAdverb = packs[language].syntax.openerAdverbs.some((adverb) =>
    text.startsWith(adverb, content.start),
  );
  return hasAdverb ? undefined : 'preambular';
}
