import type { WorkspaceFiles } from './files.ts';
import { PROJECT_FILE } from './project.ts';

/** Finds the chapeau.json that holds for a file: the nearest one upwards. Folders are looked into once. */
export function projectFinder(files: WorkspaceFiles): {
  of(path: string): string | undefined;
  /** After a chapeau.json has come or gone. */
  forget(): void;
} {
  const known = new Map<string, string | undefined>();
  const inFolder = (folder: string): string | undefined => {
    if (known.has(folder)) return known.get(folder);
    const file = files.resolve(folder, PROJECT_FILE);
    const above = files.above(folder);
    let found: string | undefined;
    if (file !== undefined && files.kindOf(file) === 'file') found = file;
    else if (above !== folder) found = inFolder(above);
    known.set(folder, found);
    return found;
  };
  return {
    of: (path) => inFolder(files.folderOf(path)),
    forget: () => known.clear(),
  };
}
