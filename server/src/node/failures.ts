/** Why a file or folder could not be used, and the way out, to be set after its name. */
export function describeFailure(error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOENT':
      return 'does not exist. Check how it is spelt and in which folder you are.';
    case 'EACCES':
    case 'EPERM':
      return 'may not be opened: this account lacks the permission. Ask its owner, or copy it to a folder of your own.';
    case 'EISDIR':
      return 'is a folder. Give the files in it.';
    case 'ENAMETOOLONG':
      return 'has a name that is too long for this computer.';
    case 'ELOOP':
      return 'leads in a circle of links. Give the file itself.';
    case 'EMFILE':
    case 'ENFILE':
      return 'could not be opened because too many files are open. Try again with fewer.';
    case 'ENOSPC':
      return 'could not be written: the disk is full.';
    case 'EROFS':
      return 'could not be written: the disk may only be read.';
    default:
      return `could not be used: ${error instanceof Error ? error.message : String(error)}`;
  }
}

export function codeOf(error: unknown): string | undefined {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  return typeof code === 'string' ? code : undefined;
}
