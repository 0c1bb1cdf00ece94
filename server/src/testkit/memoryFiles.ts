import type { WorkspaceFiles } from '../workspace/files.ts';

/** Files that are nowhere but in a test: `{ '/board/chapeau.json': '{}' }`. */
export function memoryFiles(
  contents: Readonly<Record<string, string>>,
): WorkspaceFiles & { readonly reads: string[] } {
  const reads: string[] = [];
  // Looked at anew each time: a test may change what lies there.
  const paths = (): string[] => Object.keys(contents).sort();
  const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/')) || '/';
  const textOf = (path: string): string | undefined => {
    reads.push(path);
    return contents[path];
  };
  return {
    reads,
    kindOf: (path) =>
      path in contents
        ? 'file'
        : paths().some((each) => each.startsWith(`${path}/`))
          ? 'folder'
          : 'nothing',
    read(path, limit) {
      const text = textOf(path);
      if (text === undefined) return { kind: 'failed', reason: 'does not exist.' };
      return text.length > limit
        ? { kind: 'failed', reason: 'is too large.' }
        : { kind: 'text', text };
    },
    *pieces(path) {
      const text = textOf(path) ?? '';
      for (let at = 0; at < text.length; at += 64) yield text.slice(at, at + 64);
    },
    filesIn: (folder) => paths().filter((path) => path.startsWith(`${folder}/`)),
    folderOf,
    above: folderOf,
    resolve(folder, path) {
      if (path.startsWith('//') || path.includes('://')) return undefined;
      const parts = path.startsWith('/') ? [] : folder.split('/');
      for (const part of path.split('/')) {
        if (part === '..') parts.pop();
        else if (part !== '.' && part !== '') parts.push(part);
      }
      return `/${parts.filter((part) => part !== '').join('/')}`;
    },
    uriOf: (path) => `file://${path}`,
    pathOf: (uri) => (uri.startsWith('file://') ? uri.slice('file://'.length) : undefined),
    stampOf: (path) => (path in contents ? String(contents[path]?.length) : undefined),
  };
}
