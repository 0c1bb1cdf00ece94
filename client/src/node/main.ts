import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import type { Server } from '../common/client.ts';
import { startChapeau } from '../common/extension.ts';

let running: Server | undefined;

export function activate(context: ExtensionContext): void {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server', 'node.js').fsPath;
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--inspect=6009'] } },
  };
  running = startChapeau(context, (options) => ({
    client: new LanguageClient('chapeau', 'Chapeau', server, options),
    release: () => undefined,
  }));
}

export async function deactivate(): Promise<void> {
  await running?.stop();
}
