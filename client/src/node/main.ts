import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import type { Server } from '../common/client.ts';
import { startChapeau } from '../common/extension.ts';
import { registerTasks } from './tasks.ts';

let running: Server | undefined;

export function activate(context: ExtensionContext): void {
  const inServer = (name: string): string =>
    Uri.joinPath(context.extensionUri, 'dist', 'server', name).fsPath;
  const transport = TransportKind.ipc;
  const server: ServerOptions = {
    run: {
      module: inServer('start.js'),
      args: [`--compiled-in=${context.globalStorageUri.fsPath}`],
      transport,
    },
    debug: {
      module: inServer('node.js'),
      options: { execArgv: ['--inspect=6009'] },
      transport,
    },
  };
  context.subscriptions.push(registerTasks());
  running = startChapeau(context, (options) => ({
    client: new LanguageClient('chapeau', 'Chapeau', server, options),
    release: () => undefined,
  }));
}

export async function deactivate(): Promise<void> {
  await running?.stop();
}
