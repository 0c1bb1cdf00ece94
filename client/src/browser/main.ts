import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import type { Server } from '../common/client.ts';
import { startChapeau } from '../common/extension.ts';

let running: Server | undefined;

export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server', 'browser.js').toString(true);
  running = startChapeau(context, (options) => {
    const worker = new Worker(script);
    return {
      client: new LanguageClient('chapeau', 'Chapeau', worker, options),
      release: () => worker.terminate(),
    };
  });
}

export async function deactivate(): Promise<void> {
  await running?.stop();
}
