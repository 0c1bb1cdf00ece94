import type { LanguageTag } from '../../languages/types.ts';
import type { Registry } from '../../registry/types.ts';
import { idOfCitation } from '../citable.ts';
import { isLanguage } from '../config.ts';
import { isDay } from '../registryFiles/rows.ts';
import { readYaml } from '../registryFiles/structured.ts';
import { LONGEST_TITLE, writtenId } from './written.ts';
import type { Imported } from './written.ts';

/** One bibliographic item of Relaton: `docid`, `title`, `date`. */
export function importRelaton(text: string, registry: Registry): Imported {
  const source = readYaml(text);
  const [problem] = source.problems;
  if (problem) return { kind: 'refused', reason: problem.message };
  const items = recordsIn(recordOf(source.value)?.['root'] ?? source.value);
  const entries = items.flatMap((item) => entryOf(item, registry) ?? []);
  return entries.length > 0
    ? { kind: 'entries', entries }
    : {
        kind: 'refused',
        reason:
          'has no “docid” with the symbol of a resolution or decision, which Relaton files of the United Nations have.',
      };
}

function entryOf(item: Fields, registry: Registry) {
  const id = recordsIn(item['docid'] ?? item['docidentifier'])
    .map((each) => textOf(each['id'] ?? each['content']))
    .concat(textOf(item['docid']), textOf(item['docnumber']))
    .map((written) => (written.length > 200 ? undefined : idOfCitation(written, registry)))
    .find((found) => found !== undefined);
  if (id === undefined) return undefined;
  const titles: Partial<Record<LanguageTag, string>> = {};
  for (const title of recordsIn(item['title'])) {
    const words = textOf(title['content']).replace(/\s+/g, ' ').trim().slice(0, LONGEST_TITLE);
    const [language = 'en'] = languagesOf(title['language']);
    // The first one is the main title; those after it are its parts.
    if (words !== '') titles[language] ??= words;
  }
  const day = recordsIn(item['date'])
    .sort((a, b) => likeliness(b) - likeliness(a))
    .map((date) => textOf(date['value'] ?? date['from'] ?? date['on']).slice(0, 10))
    .find(isDay);
  return {
    ...writtenId(id),
    ...(Object.keys(titles).length > 0 && { titles }),
    ...(day !== undefined && { adopted: day }),
    basis: 'list' as const,
  };
}

/** Of several days, the one on which it was adopted or confirmed, before that on which it came out. */
const likeliness = (date: Fields): number =>
  ['published', 'issued', 'confirmed', 'adopted'].indexOf(textOf(date['type']));

type Fields = Readonly<Record<string, unknown>>;

const recordOf = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : undefined;

/** One item or a list of them: Relaton writes both. */
function recordsIn(value: unknown): Fields[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.flatMap((each): Fields[] => {
    const record = recordOf(each);
    return record ? [record] : [];
  });
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** `en`, or `[en]`, as one version or the other has it. */
function languagesOf(value: unknown): readonly LanguageTag[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter(isLanguage) as LanguageTag[];
}
