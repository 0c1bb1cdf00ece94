/** A file as it was read, or why it was not: words to be set after its name. */
export type FileContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'failed'; readonly reason: string };

/** What lies at a path. */
export type Entry = 'file' | 'folder' | 'nothing';

/**
 * The files around drafts, wherever they are: a disk, or what an editor in a browser has handed over.
 * Paths are of the place's own kind; nothing here looks into them.
 */
export interface WorkspaceFiles {
  kindOf(path: string): Entry;
  /** At most `limit` bytes: a longer file fails by name. */
  read(path: string, limit: number): FileContent;
  /**
   * A large file piece by piece, which throws the reason where it cannot be read on. Only as much is
   * read as is asked for.
   */
  pieces(path: string): Iterable<string>;
  /** The files in a folder and those below it, by name; hidden folders are left out. */
  filesIn(folder: string): Iterable<string>;
  folderOf(path: string): string;
  /** The folder above; the same for the uppermost. */
  above(folder: string): string;
  /** `../org/registry.yaml` seen from a folder; undefined for an address on another machine. */
  resolve(folder: string, path: string): string | undefined;
  /** How an editor calls the file. */
  uriOf(path: string): string;
  /** The path of an address such as `file:///drafts/a.reso`; undefined for what is no file here. */
  pathOf(uri: string): string | undefined;
  /** Changes whenever the file does; undefined where there is none. */
  stampOf(path: string): string | undefined;
  /**
   * Where files lie elsewhere: brings what is asked for next, files or folders, so that it can be read
   * at once afterwards. What is here already is not brought again. Never fails.
   */
  bring?(paths: readonly string[]): Promise<void>;
  /** Where files lie elsewhere: learns what has become of those that were changed, made or deleted. */
  follow?(paths: readonly string[]): Promise<void>;
  /** Where files lie elsewhere: forgets what others say than these. */
  keep?(paths: ReadonlySet<string>): void;
}

/** `\\server\share` and `https://…`: to open one would be to speak to another machine. */
export const isElsewhere = (path: string): boolean =>
  /^[\\/]{2}/.test(path) || /^[a-z][a-z0-9+.-]+:\/\//i.test(path);
