import type { Registry } from '../../registry/types.ts';
import type { WorkspaceFiles } from '../files.ts';
import { adoptedTexts } from './adopted.ts';
import type { AdoptedFile } from './adopted.ts';
import { isText, readHead } from './source.ts';

/**
 * The registry with the words of the adopted texts among `paths`, such as those that are linted
 * together with a report on them. Nothing is read until somebody asks for words.
 */
export function withTextsBeside(
  base: Registry,
  paths: readonly string[],
  files: WorkspaceFiles,
): Registry {
  let texts: ReturnType<typeof adoptedTexts> | undefined;
  const find = (): ReturnType<typeof adoptedTexts> => {
    const adopted = paths.filter(isText).flatMap((path): readonly AdoptedFile[] => {
      const result = readHead(path, files, base);
      return result.kind === 'adopted' ? [{ path, ...result.head }] : [];
    });
    return adoptedTexts(adopted, files);
  };
  return {
    ...base,
    wording: (id, language) =>
      base.wording(id, language) ?? (texts ??= find()).wording(id, language),
  };
}
