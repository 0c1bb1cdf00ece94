import { type ExtensionContext, l10n, type LogOutputChannel, window } from 'vscode';
import { createServer, type GiveAtStart, type NewClient, type Server } from './client.ts';
import { registerCommands } from './commands.ts';
import { registerExchange } from './exchange/register.ts';
import { registerNewDraft } from './newDraft.ts';
import { registerPreview } from './preview/panel.ts';
import { registerRearranging } from './rearrange.ts';
import { registerRulePages } from './rulePages.ts';
import { registerShowReferences } from './showReferences.ts';
import { registerLintWorkspace } from './lintWorkspace.ts';
import { registerStatus } from './status.ts';
import { registerViews } from './views/register.ts';

// As in server/src/lsp: only types of the server may be imported here.
const STATUS_REQUEST = 'chapeau/status';
const PREVIEW_REQUEST = 'chapeau/preview';

/** Starts Chapeau in the host that called; returns the server, for `deactivate` to stop. */
export function startChapeau(
  context: ExtensionContext,
  newClient: NewClient,
  giveAtStart?: GiveAtStart,
): Server {
  // Its name is what a person picks in the Output panel.
  const log = window.createOutputChannel('Chapeau', { log: true });
  const server = createServer(newClient, log, giveAtStart);
  context.subscriptions.push(
    log,
    ...registerCommands(server, log),
    registerNewDraft(context.extensionUri),
    ...registerExchange(server, log),
    registerShowReferences(),
    registerRulePages(context.extensionUri),
    ...registerRearranging(),
    ...registerLintWorkspace((method, params, token) => server.request(method, params, token)),
    ...registerViews(server, log),
    ...registerStatus((uri) => server.request(STATUS_REQUEST, { uri })),
    ...registerPreview(context.extensionUri, (uri) => server.request(PREVIEW_REQUEST, { uri })),
  );
  // Not awaited: the window must not wait for the server. VS Code would not tell of a failure.
  server.start().catch((reason: unknown) => tellStartFailed(log, reason));
  return server;
}

async function tellStartFailed(log: LogOutputChannel, reason: unknown): Promise<void> {
  log.error(String(reason));
  const showLog = l10n.t('Show Log');
  const choice = await window.showErrorMessage(
    l10n.t('Chapeau could not start, so drafts are not checked: {0}', String(reason)),
    showLog,
  );
  if (choice === showLog) log.show();
}
