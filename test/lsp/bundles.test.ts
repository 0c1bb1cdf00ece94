import assert from 'node:assert/strict';
import { fork, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  ExitNotification,
  HoverRequest,
  IPCMessageReader,
  IPCMessageWriter,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  createProtocolConnection,
} from 'vscode-languageserver/node';
import type {
  DataCallback,
  Disposable,
  Message,
  MessageReader,
  MessageWriter,
  ProtocolConnection,
} from 'vscode-languageserver/node';
import { bundle } from './bundles.ts';
import { plainClient, talk } from './client.ts';

const DRAFT = 'The General Assembly,\n\nRecalling its resolution 70/684,\n';

/** What a person sees first: findings, and what is under the pointer; then the end. */
async function converse(connection: ProtocolConnection): Promise<void> {
  const client = await talk(connection, { capabilities: plainClient });
  const uri = client.open(DRAFT);
  const { diagnostics } = await client.pushed();
  assert.deepEqual(
    diagnostics.map(({ code }) => code),
    ['cit-number-out-of-range'],
  );
  const hover = await connection.sendRequest(HoverRequest.type, {
    textDocument: { uri },
    position: { line: 2, character: 27 },
  });
  assert.match(JSON.stringify(hover?.contents), /A\/RES\/70\/684/);
  await connection.sendRequest(ShutdownRequest.type);
}

async function end(connection: ProtocolConnection, child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit') as Promise<[number | null]>;
  await connection.sendNotification(ExitNotification.type);
  const [code] = await exit;
  assert.equal(code, 0);
  connection.dispose();
}

const join = (reader: MessageReader, writer: MessageWriter): ProtocolConnection =>
  createProtocolConnection(reader, writer);

for (const [name, args] of [
  ['the server of the extension', [bundle('server/node.js'), '--stdio']],
  ['chapeau serve --stdio', [bundle('cli.js'), 'serve', '--stdio']],
  // As other editors start it, with the id of their own process.
  [
    'chapeau serve, with arguments it does not know',
    [bundle('cli.js'), 'serve', '--stdio', `--clientProcessId=${process.pid}`],
  ],
] as const) {
  test(`${name} serves over standard input and output`, async () => {
    const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = join(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    await converse(connection);
    await end(connection, child);
  });
}

test('the server of the extension serves over the channel of its parent, as in VS Code', async () => {
  const child = fork(bundle('server/node.js'), ['--node-ipc']);
  const connection = join(new IPCMessageReader(child), new IPCMessageWriter(child));
  await converse(connection);
  await end(connection, child);
});

test('the server of the extension starts anew from what was compiled, or without it', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'chapeau-'));
  const startIn = async (place: string): Promise<void> => {
    const child = fork(bundle('server/start.js'), [`--compiled-in=${place}`, '--node-ipc']);
    const connection = join(new IPCMessageReader(child), new IPCMessageWriter(child));
    await converse(connection);
    await end(connection, child);
  };
  try {
    writeFileSync(path.join(folder, 'old.compiled'), 'of an older server');
    await startIn(folder);
    const [kept = '', ...others] = readdirSync(folder);
    assert.deepEqual([kept.endsWith('.compiled'), others], [true, []]);
    const file = path.join(folder, kept);
    const { mtimeMs } = statSync(file);
    await startIn(folder);
    assert.equal(statSync(file).mtimeMs, mtimeMs, 'it is not compiled again');
    writeFileSync(file, 'not what V8 wrote');
    await startIn(folder);
    assert.ok(statSync(file).size > 100_000, 'what was broken is written anew');
    // Where a file is, no folder can be made.
    await startIn(path.join(file, 'folder'));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the server of the extension serves in a worker, as on the web', async () => {
  // A browser's worker finds the other end in `self`, Node's in `parentPort`; else they are alike.
  const start = `globalThis.self = require('node:worker_threads').parentPort; require(WORKER)`;
  const file = JSON.stringify(bundle('server/browser.js'));
  const worker = new Worker(start.replace('WORKER', file), { eval: true });
  await converse(join(new WorkerReader(worker), new WorkerWriter(worker)));
  await worker.terminate();
});

class WorkerReader extends AbstractMessageReader {
  readonly #worker: Worker;

  constructor(worker: Worker) {
    super();
    this.#worker = worker;
  }

  listen(callback: DataCallback): Disposable {
    this.#worker.on('message', callback);
    return { dispose: () => this.#worker.off('message', callback) };
  }
}

class WorkerWriter extends AbstractMessageWriter implements MessageWriter {
  readonly #worker: Worker;

  constructor(worker: Worker) {
    super();
    this.#worker = worker;
  }

  write(message: Message): Promise<void> {
    this.#worker.postMessage(message);
    return Promise.resolve();
  }

  end(): void {
    // A worker's channel ends with the worker.
  }
}
