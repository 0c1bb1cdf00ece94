import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Texts under their names, from a file that is shipped beside the programs: `l10n/rules.fr.json`, in
 * the nearest folder above this file. Nothing where it is not there or cannot be read.
 */
export function readShipped(file: string): Readonly<Record<string, string>> {
  for (let at = dirname(fileOfThis()); ; at = dirname(at)) {
    const path = join(at, file);
    if (existsSync(path)) return parse(path);
    if (at === dirname(at)) return {};
  }
}

function parse(path: string): Readonly<Record<string, string>> {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
  } catch {
    return {};
  }
}

/** In the bundle it is a path already. */
const fileOfThis = (): string =>
  import.meta.url.startsWith('file:') ? fileURLToPath(import.meta.url) : import.meta.url;
