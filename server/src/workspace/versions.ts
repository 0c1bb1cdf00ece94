import { languageTags } from '../languages/index.ts';

const VERSION = new RegExp(`\\.(?<language>${languageTags.join('|')})\\.reso$`, 'i');

/**
 * Where the other language versions of a draft would lie: `law.ar.reso` and four more beside
 * `law.en.reso`. None for a name that tells no language.
 */
export function versionsBeside(uri: string): readonly string[] {
  const found = VERSION.exec(uri);
  const own = found?.groups?.['language']?.toLowerCase();
  if (!found) return [];
  const stem = uri.slice(0, found.index);
  return languageTags.filter((tag) => tag !== own).map((tag) => `${stem}.${tag}.reso`);
}
