import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Session } from './session.ts';

/**
 * Does something with a draft that need not be open, as it stands in the editor or else (`text`) on the
 * disk; what was worked out of one that is not open is forgotten behind it. Where that fails, `problem`
 * is told, and the next draft has its turn.
 */
export async function visitDraft(
  session: Session,
  uri: string,
  text: string | undefined,
  use: (document: TextDocument) => void,
  problem: string,
): Promise<void> {
  const open = session.documents.get(uri);
  if (!open && text === undefined) return;
  await session.prepare(uri);
  await session.pause();
  const document = open ?? TextDocument.create(uri, 'resolution', 0, text ?? '');
  try {
    use(document);
  } catch (error) {
    session.connection.console.error(`${problem}: ${String(error)}`);
  } finally {
    if (!session.documents.get(uri)) session.forget(uri);
  }
}
