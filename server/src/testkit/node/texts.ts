import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LanguageTag } from '../../languages/types.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** The folder of reference material beside the project, where there is one. */
export const sharedFolder = (): string | undefined => {
  const folder = process.env['CHAPEAU_SHARED'] ?? join(root, '..', 'shared');
  return existsSync(folder) ? folder : undefined;
};

/** Published texts in a language; where they are not beside the project, its examples. */
export function texts(language: LanguageTag): readonly string[] {
  const shared = sharedFolder();
  const corpus = shared === undefined ? undefined : join(shared, 'corpus', language);
  if (corpus !== undefined && existsSync(corpus)) return read(corpus, '.txt');
  return read(join(root, 'examples'), `.${language}.reso`);
}

const read = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
