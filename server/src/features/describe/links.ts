import type { LanguageTag } from '../../languages/types.ts';
import links from '../../../data/links.json' with { type: 'json' };

/**
 * Where the official text of a document stands on the web, in the language of the draft: for
 * `un:A/RES/70/125` and Arabic, `https://docs.un.org/ar/A/RES/70/125`. Undefined where no such
 * address is known.
 */
export function officialText(id: string, language: LanguageTag): string | undefined {
  const rule = links.find(({ prefix }) => id.startsWith(prefix));
  if (!rule) return undefined;
  const symbol = id.slice(rule.prefix.length).split('#', 1)[0] ?? '';
  // Parentheses are legal in an address but end a link in Markdown.
  const encoded = encodeURI(symbol).replace(/\(/g, '%28').replace(/\)/g, '%29');
  return rule.template.replace('{language}', language).replace('{symbol}', encoded);
}
