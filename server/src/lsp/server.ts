import type { Connection, InitializeResult } from 'vscode-languageserver';
import { capabilitiesOf, handlers } from './handlers.ts';
import type { ServerHost } from './host.ts';
import { createSession } from './session.ts';

/** Serves one editor until the connection ends. */
export function startServer(connection: Connection, host: ServerHost): void {
  connection.onInitialize(({ capabilities: client, initializationOptions }): InitializeResult => {
    const session = createSession(connection, host, client, initializationOptions);
    for (const handler of handlers) handler.listen(connection, session);
    return { capabilities: capabilitiesOf(client), serverInfo: { name: 'Chapeau' } };
  });
  connection.listen();
}
