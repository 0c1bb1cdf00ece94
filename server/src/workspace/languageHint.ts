import type { LanguageTag } from '../languages/types.ts';
import { isLanguage } from './config.ts';

/**
 * The language that a file's name tells: `report.ar.reso` and `ar/report.txt` are Arabic. The name
 * counts more than a folder, and the nearest folder more than those around it.
 */
export function languageOfPath(path: string): LanguageTag | undefined {
  const parts = path.split(/[\\/]/);
  const name = parts.pop() ?? '';
  // The last ending is the kind of file: `draft.ar.reso`, not `draft.ar`.
  const endings = name.toLowerCase().split('.').slice(1, -1).reverse();
  return [...endings, ...parts.reverse()].find(isLanguage);
}
