import type { Connection, InitializeResult } from 'vscode-languageserver';
import { capabilitiesOf, handlers } from './handlers.ts';
import type { ServerHost } from './host.ts';
import { createSession } from './session.ts';

/** Serves one editor until the connection ends. */
export function startServer(connection: Connection, host: ServerHost): void {
  connection.onInitialize((params): InitializeResult => {
    host.take?.(params.initializationOptions);
    const session = createSession(connection, host, params);
    for (const handler of handlers) handler.listen(connection, session);
    return {
      capabilities: capabilitiesOf(params.capabilities, host),
      serverInfo: { name: 'Chapeau' },
    };
  });
  connection.listen();
}
