import {
  BrowserMessageReader,
  BrowserMessageWriter,
  ProposedFeatures,
  createConnection,
} from 'vscode-languageserver/browser';
import { today } from '../lsp/host.ts';
import { startServer } from '../lsp/server.ts';
import { shippedRegistry } from '../registry/registry.ts';

declare const self: DedicatedWorkerGlobalScope;

const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(self),
  new BrowserMessageWriter(self),
);
startServer(connection, {
  registry: shippedRegistry(),
  asOf: today,
  pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
});
