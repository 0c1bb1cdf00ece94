import { ProposedFeatures, createConnection } from 'vscode-languageserver/node';
import { startServer } from '../lsp/server.ts';
import { today } from '../lsp/host.ts';
import { shippedRegistry } from '../registry/registry.ts';
import { exchange } from './exchange.ts';
import { nodeFiles } from './files.ts';
import { translationsIn } from './translations.ts';

/**
 * Serves an editor over what the arguments of the process name: `--stdio`, `--node-ipc`,
 * `--socket=PORT` or `--pipe=NAME`. Over standard output nothing else may be written, so
 * `createConnection` sends `console.log` to the editor's log.
 */
export function serve(): void {
  startServer(createConnection(ProposedFeatures.all), {
    registry: shippedRegistry(),
    files: nodeFiles,
    translations: translationsIn,
    exchange,
    asOf: today,
    pause: () => new Promise((resolve) => setImmediate(resolve)),
  });
}
