import { syntaxWords } from '../languages/syntaxWords.ts';
import type { LanguageTag } from '../languages/types.ts';

/** How much of a text is looked at: enough for a masthead in two languages and some prose. */
const SAMPLE = 4000;

/**
 * The language of a text by its letters, and for Latin letters by the name of its file, then by its
 * small words; English where nothing tells.
 */
export function detectLanguage(text: string, from = 0, hint?: LanguageTag): LanguageTag {
  const sample = text.slice(from, from + SAMPLE);
  const hasLatinScript = hint !== undefined && !OTHER_SCRIPTS.has(hint);
  return byScript(sample) ?? (hasLatinScript ? hint : undefined) ?? byWords(sample) ?? hint ?? 'en';
}

/** Languages that their letters tell. */
const OTHER_SCRIPTS: ReadonlySet<LanguageTag> = new Set(['ar', 'ru', 'zh']);

const isTag = (value: string): value is LanguageTag => Object.hasOwn(syntaxWords, value);

/** `fr`, `FR` or `fr-CA` → `fr`; undefined for other languages. */
export function languageTag(value: string): LanguageTag | undefined {
  const tag = value.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  return isTag(tag) ? tag : undefined;
}

const FOREIGN_WEIGHT = 4;

/** Latin letters stand in all drafts (symbols, acronyms, addresses), so a few of another script outweigh them. */
function byScript(sample: string): LanguageTag | undefined {
  let arabic = 0;
  let cyrillic = 0;
  let han = 0;
  let latin = 0;
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    if (code < 0x250) {
      if (code >= 0x41) latin++;
    } else if (code < 0x400) continue;
    else if (code < 0x530) cyrillic++;
    else if (code >= 0x600 && code < 0x780) arabic++;
    else if (code >= 0x3400 && code < 0xa000) han += 2;
  }
  const most = Math.max(arabic, cyrillic, han);
  if (most * FOREIGN_WEIGHT <= latin) return undefined;
  if (most === han) return 'zh';
  return most === arabic ? 'ar' : 'ru';
}

function byWords(sample: string): LanguageTag | undefined {
  const counts = new Map<LanguageTag, number>();
  for (const [word] of sample.toLowerCase().matchAll(/\p{L}+/gu)) {
    const tag = FREQUENT.get(word);
    if (tag !== undefined) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  let best: LanguageTag | undefined;
  for (const [tag, count] of counts)
    if (best === undefined || count > (counts.get(best) ?? 0)) best = tag;
  return best;
}

const FREQUENT: ReadonlyMap<string, LanguageTag> = new Map(
  Object.entries(syntaxWords).flatMap(([tag, words]) =>
    isTag(tag) ? words.frequentWords.map((word): [string, LanguageTag] => [word, tag]) : [],
  ),
);
