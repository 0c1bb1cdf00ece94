import { spawn } from 'node:child_process';
import {
  StreamMessageReader,
  StreamMessageWriter,
  createProtocolConnection,
} from 'vscode-languageserver/node';
import type { ProtocolConnection } from 'vscode-languageserver/node';
import { bundle } from '../lsp/bundles.ts';
import { talk } from '../lsp/client.ts';
import type { TestClient, TestClientOptions } from '../lsp/client.ts';

/** The server as it is shipped, in a process of its own, and an editor that talks with it. */
export interface Served {
  readonly client: TestClient;
  readonly connection: ProtocolConnection;
  readonly pid: number | undefined;
  readonly whenEnded: Promise<void>;
}

/** Starts a server, uses it, and ends it whatever happens. */
export async function served<Result>(
  options: TestClientOptions,
  use: (served: Served) => Promise<Result>,
  program: readonly string[] = [bundle('server/node.js')],
): Promise<Result> {
  const child = spawn(process.execPath, [...program, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const whenEnded = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  try {
    const client = await talk(connection, options);
    return await use({ client, connection, pid: child.pid, whenEnded });
  } finally {
    connection.dispose();
    child.kill();
  }
}
