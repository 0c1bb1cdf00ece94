import { isLanguage } from './config.ts';

/**
 * What the language versions of one text have in common: `drafts/roads.*.reso` for
 * `drafts/roads.ar.reso`. Undefined for a draft whose name and folder tell no language.
 */
export function versionKey(uri: string): string | undefined {
  const parts = uri.split('/');
  const name = parts.pop() ?? '';
  const [stem = '', ...endings] = name.split('.');
  const kind = endings.pop() ?? '';
  let found = false;
  const wild = (part: string): string => {
    if (!isLanguage(part.toLowerCase())) return part;
    found = true;
    return '*';
  };
  const file = [stem, ...endings.map(wild), kind].join('.');
  // A folder counts where the name tells nothing: `en/roads.reso` beside `ar/roads.reso`.
  const folders = found ? parts : parts.map(wild);
  return found ? [...folders, file].join('/') : undefined;
}

/** The other language versions of a draft among those given. */
export function otherVersions(uri: string, uris: Iterable<string>): readonly string[] {
  const key = versionKey(uri);
  if (key === undefined) return [];
  return [...uris].filter((each) => each !== uri && versionKey(each) === key).sort();
}
