import {
  BrowserMessageReader,
  BrowserMessageWriter,
  ProposedFeatures,
  createConnection,
} from 'vscode-languageserver/browser';
import { today } from '../lsp/host.ts';
import { startServer } from '../lsp/server.ts';
import { shippedRegistry } from '../registry/registry.ts';
import type { GivenAtStart } from '../lsp/protocol.ts';
import { parsersAreAt } from './later.ts';

declare const self: DedicatedWorkerGlobalScope;

const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(self),
  new BrowserMessageWriter(self),
);
startServer(connection, {
  registry: shippedRegistry(),
  take(options) {
    const { parsers } = (options ?? {}) as Partial<GivenAtStart>;
    if (typeof parsers === 'string') parsersAreAt(parsers);
  },
  asOf: today,
  pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
});
