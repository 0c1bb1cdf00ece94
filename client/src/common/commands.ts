import { commands, type Disposable, type LogOutputChannel } from 'vscode';
import type { Server } from './client.ts';

/** `Chapeau: Show Log` and the others; each stands in the manifest under the same name. */
export function registerCommands(server: Server, log: LogOutputChannel): Disposable[] {
  return [
    commands.registerCommand('chapeau.showLog', () => log.show(true)),
    commands.registerCommand('chapeau.restartServer', () => server.restart()),
  ];
}
