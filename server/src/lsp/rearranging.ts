import {
  CodeActionKind,
  CodeActionTriggerKind,
  MessageType,
  ShowMessageNotification,
} from 'vscode-languageserver';
import type {
  CancellationToken,
  CodeAction,
  CodeActionContext,
  Position,
  TextEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { blockAt } from '../features/rearrange/blocks.ts';
import { counterpartOf } from '../features/rearrange/counterpart.ts';
import { isPossible, operations, rearrange } from '../features/rearrange/rearrange.ts';
import type { Operation, Rearrangement } from '../features/rearrange/rearrange.ts';
import { applyChanges } from '../text/edits.ts';
import { toRange, toTextEdit } from './convert.ts';
import { fileName } from './fileName.ts';
import type { Handler } from './handlers.ts';
import { REARRANGE_COMMAND } from './protocol.ts';
import type { ServerMessage } from './messages.ts';
import type { RearrangeParams, RearrangeResult } from './protocol.ts';
import type { Session } from './session.ts';

/** Paragraphs are moved, merged, deleted and renumbered by command, in all language versions alike. */
export const rearrangingHandler: Handler = {
  feature: 'rearranging',
  capabilities: () => ({ executeCommandProvider: { commands: [REARRANGE_COMMAND] } }),
  listen: (connection, session) =>
    connection.onExecuteCommand(async ({ command, arguments: given }, token) => {
      const params = command === REARRANGE_COMMAND ? readParams(given?.[0]) : undefined;
      return params ? run(session, params, token) : null;
    }),
};

async function run(
  session: Session,
  { uri, position, operation }: RearrangeParams,
  token: CancellationToken,
): Promise<RearrangeResult> {
  const { connection } = session;
  await session.pause();
  await session.prepare(uri);
  const document = session.documents.get(uri);
  if (!document || token.isCancellationRequested) return null;
  const model = session.service.model(document);
  const found = rearrange(model, document.offsetAt(position), operation);
  if (!found) {
    tellPerson(session, MessageType.Info, session.say(reasons[operation]));
    return null;
  }
  if (operation === 'delete' && !(await isWanted(session, document, found))) return null;
  const others = await inOtherVersions(session, document, position, operation);
  const made = [editOf(document, found, document.version), ...others.made];
  const { applied } = await connection.workspace.applyEdit({
    label: session.say(titles[operation]),
    edit:
      session.client.workspace?.workspaceEdit?.documentChanges === true
        ? {
            documentChanges: made.map(({ uri: of, version, edits }) => ({
              textDocument: { uri: of, version },
              edits: [...edits],
            })),
          }
        : { changes: Object.fromEntries(made.map(({ uri: of, edits }) => [of, [...edits]])) },
  });
  if (!applied) {
    tellPerson(
      session,
      MessageType.Error,
      session.say('notApplied', [session.say(titles[operation])]),
    );
    return null;
  }
  await tell(session, document, found, others.differing);
  const after = applyChanges(document.getText(), found.changes);
  return { position: TextDocument.create(uri, '', 0, after).positionAt(found.cursor) };
}

/** The edits of one draft; one that is not open has no version. */
interface DraftEdits {
  readonly uri: string;
  readonly version: number | null;
  readonly edits: readonly TextEdit[];
}

const editOf = (
  document: TextDocument,
  { changes }: Rearrangement,
  version: number | null,
): DraftEdits => ({
  uri: document.uri,
  version,
  edits: changes.map((change) => toTextEdit(document, change)),
});

interface OtherVersions {
  readonly made: readonly DraftEdits[];
  /** Addresses of those that have no such paragraph. */
  readonly differing: readonly string[];
}

async function inOtherVersions(
  session: Session,
  document: TextDocument,
  position: Position,
  operation: Operation,
): Promise<OtherVersions> {
  const made: DraftEdits[] = [];
  const differing: string[] = [];
  const model = session.service.model(document);
  const at = model.paragraphAt(document.offsetAt(position));
  const index = blockAt(model, at)?.block.first ?? at;
  for (const uri of session.versions.beside(document.uri)) {
    const open = session.documents.get(uri);
    const [text] = open ? [open.getText()] : await session.drafts.files.read([uri]);
    if (text === undefined) continue;
    await session.prepare(uri);
    const other = open ?? TextDocument.create(uri, 'resolution', 0, text);
    const otherModel = session.service.model(other);
    const there = operation === 'renumber' ? 0 : counterpartOf(model, index, otherModel);
    const paragraph = there === undefined ? undefined : otherModel.paragraphs[there];
    const found =
      paragraph && rearrange(otherModel, paragraph.start + paragraph.content.start, operation);
    if (!found) differing.push(uri);
    else if (found.changes.length > 0) {
      made.push(editOf(other, found, open ? open.version : null));
    }
    if (!open) session.forget(uri);
  }
  return { made, differing };
}

/** Whether to delete a paragraph all the same that others cite. */
async function isWanted(
  session: Session,
  document: TextDocument,
  { dangling }: Rearrangement,
): Promise<boolean> {
  const [first] = dangling;
  if (!first) return true;
  const remove = session.say('deleteAndMark');
  const look = session.say('showCitation');
  const choice = await session.connection.window.showWarningMessage(
    dangling.length === 1 ? session.say('citedOnce') : session.say('citedOften', [dangling.length]),
    { title: remove },
    { title: look },
  );
  if (choice?.title === look) await show(session, document, first);
  return choice?.title === remove;
}

async function tell(
  session: Session,
  document: TextDocument,
  { doubtful }: Rearrangement,
  differing: readonly string[],
): Promise<void> {
  if (differing.length > 0) {
    const names = differing.map(fileName).join(', ');
    tellPerson(session, MessageType.Warning, session.say('differing', [names]));
  }
  const [first] = doubtful;
  if (!first) return;
  const words = document.getText().slice(first.start, first.end);
  const message =
    doubtful.length === 1
      ? session.say('doubtful', [words])
      : session.say('doubtfulMany', [words, doubtful.length - 1]);
  tellPerson(session, MessageType.Warning, message);
}

async function show(
  session: Session,
  document: TextDocument,
  span: { readonly start: number; readonly end: number },
): Promise<void> {
  if (!session.client.window?.showDocument) return;
  await session.connection.window.showDocument({
    uri: document.uri,
    selection: toRange(document, span),
    takeFocus: true,
  });
}

/** A message that nobody has to answer. */
function tellPerson({ connection }: Session, type: MessageType, message: string): void {
  // It fails only where the editor has gone in the meantime.
  connection
    .sendNotification(ShowMessageNotification.type, { type, message })
    .catch(() => undefined);
}

/** Offered where a person asks what can be done with a paragraph, not whenever the cursor moves. */
export function rearrangingActions(
  session: Session,
  document: TextDocument,
  position: Position,
  { only, triggerKind }: CodeActionContext,
): CodeAction[] {
  const asks = only
    ? only.some((kind) => MOVE.startsWith(kind) || kind.startsWith(MOVE))
    : triggerKind === CodeActionTriggerKind.Invoked;
  if (!asks) return [];
  const model = session.service.model(document);
  const offset = document.offsetAt(position);
  const block = blockAt(model, model.paragraphAt(offset));
  if (!block) return [];
  return operations
    .filter((operation) => operation !== 'renumber' && isPossible(model, offset, operation))
    .map((operation) => ({
      title: session.say(titles[operation]),
      kind: MOVE,
      command: {
        title: session.say(titles[operation]),
        command: REARRANGE_COMMAND,
        arguments: [{ uri: document.uri, position, operation }],
      },
    }));
}

const MOVE = CodeActionKind.RefactorMove;

const titles: Readonly<Record<Operation, ServerMessage>> = {
  renumber: 'renumber',
  insert: 'insert',
  'move-up': 'moveUp',
  'move-down': 'moveDown',
  merge: 'merge',
  delete: 'delete',
  deeper: 'deeper',
  shallower: 'shallower',
};

const reasons: Readonly<Record<Operation, ServerMessage>> = {
  renumber: 'noParagraph',
  insert: 'noParagraph',
  'move-up': 'noneAbove',
  'move-down': 'noneBelow',
  merge: 'noneToMerge',
  delete: 'noParagraph',
  deeper: 'noneToStandUnder',
  shallower: 'highest',
};

/** What came with the command; undefined for what is none of ours. */
function readParams(given: unknown): RearrangeParams | undefined {
  const { uri, position, operation } = (given ?? {}) as Partial<Record<string, unknown>>;
  const { line, character } = (position ?? {}) as Partial<Record<string, unknown>>;
  const known = operations.find((each) => each === operation);
  return typeof uri === 'string' &&
    typeof line === 'number' &&
    typeof character === 'number' &&
    known
    ? { uri, position: { line, character }, operation: known }
    : undefined;
}
