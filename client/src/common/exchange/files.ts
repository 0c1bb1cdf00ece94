import { l10n, Uri, window, workspace } from 'vscode';

/** `roads.en.docx` beside `roads.en.reso`, else in the first folder that is open. */
export function besideDraft(draft: Uri | undefined, name: string): Uri | undefined {
  if (draft && draft.scheme !== 'untitled') return Uri.joinPath(draft, '..', name);
  const [folder] = workspace.workspaceFolders ?? [];
  return folder && Uri.joinPath(folder.uri, name);
}

/** Asks where a file is to go. The dialog asks before it gives a file that is there already. */
export const askTarget = (
  proposed: Uri | undefined,
  kind: string,
  suffix: string,
): Thenable<Uri | undefined> =>
  window.showSaveDialog({
    ...(proposed && { defaultUri: proposed }),
    filters: { [kind]: [suffix] },
  });

/** Whether a file may be written that nobody was asked about yet: one that is there is not lost unasked. */
export async function mayWrite(target: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(target);
  } catch {
    return true;
  }
  const replace = l10n.t('Replace');
  const choice = await window.showWarningMessage(
    l10n.t('{0} is there already. Replace it?', nameOf(target)),
    { modal: true },
    replace,
  );
  return choice === replace;
}

/** Writes a file, or tells why it could not be. */
export async function write(target: Uri, bytes: Uint8Array): Promise<boolean> {
  try {
    await workspace.fs.writeFile(target, bytes);
    return true;
  } catch (reason) {
    void window.showErrorMessage(
      l10n.t('{0} could not be written: {1}', nameOf(target), String(reason)),
    );
    return false;
  }
}

export const nameOf = ({ path }: Uri): string => path.slice(path.lastIndexOf('/') + 1);

/** Bytes as the server sends and takes them; `Buffer` is not to be had in a browser. */
export const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));

/** As many as an argument list may hold. */
const PART = 8192;

export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PART) {
    text += String.fromCharCode(...bytes.subarray(at, at + PART));
  }
  return btoa(text);
}
