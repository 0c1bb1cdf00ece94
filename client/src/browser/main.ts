import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, type LanguageClientOptions } from 'vscode-languageclient/browser';
import type { HostedClient, Server } from '../common/client.ts';
import { readTranslations } from '../common/translations.ts';
import { startChapeau } from '../common/extension.ts';

let running: Server | undefined;

export function activate(context: ExtensionContext): void {
  const inServer = (name: string): string =>
    Uri.joinPath(context.extensionUri, 'dist', 'server', name).toString(true);
  const newClient = (options: LanguageClientOptions): HostedClient => {
    const worker = new Worker(inServer('browser.js'));
    return {
      client: new LanguageClient('chapeau', 'Chapeau', worker, options),
      release: () => worker.terminate(),
    };
  };
  running = startChapeau(context, newClient, async () => ({
    translations: await readTranslations(context.extensionUri),
    parsers: inServer('parsers.js'),
  }));
}

export async function deactivate(): Promise<void> {
  await running?.stop();
}
