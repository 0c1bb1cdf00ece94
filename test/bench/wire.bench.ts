import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CompletionRequest,
  DefinitionRequest,
  DocumentDiagnosticRequest,
  ExitNotification,
  HoverRequest,
  ShutdownRequest,
} from 'vscode-languageserver/node';
import type { Position } from 'vscode-languageserver/node';
import { bundle } from '../lsp/bundles.ts';
import { plainClient, richClient } from '../lsp/client.ts';
import type { TestClient } from '../lsp/client.ts';
import { makeDraft } from './draft.ts';
import { served } from './served.ts';
import type { Served } from './served.ts';

const USUAL = 70_000;
const LARGE = 1_000_000;

/** So many keystrokes make a long sentence. */
const SENTENCE = 200;

/** Those that are typed first are told apart: until the engine has compiled what runs often, they take longer. */
const FIRST = 100;

/** What an editor waits for, over standard input and output, of the server as it is shipped. */
export async function bench(): Promise<Record<string, string>> {
  const usual = makeDraft(USUAL);
  const large = makeDraft(LARGE);
  return {
    'start → first findings, 70 KB, as in VS Code': await compiledStarts(7, usual),
    'start → first findings, 70 KB, by itself': await times(7, () => firstFindings(usual)),
    'start → first findings, 1 MB': await times(3, () => firstFindings(large)),
    'keystroke → findings, 70 KB': await keystrokes(usual, SENTENCE),
    'keystroke → findings, 1 MB': await keystrokes(large, SENTENCE),
    'keystroke → findings that are pushed, 70 KB': await pushedKeystrokes(usual, 40),
    'keystroke → hover, 1 MB': await afterKeystrokes(large, 40, hover),
    'keystroke → completion, 1 MB': await afterKeystrokes(large, 40, complete),
    'hover, 1 MB': await whileResting(large, 100, hover),
    'completion, 1 MB': await whileResting(large, 100, complete),
    'definition, 1 MB': await whileResting(large + REFERENCE, 100, define, behind('paragraph 12')),
  };
}

/** Starts as the extension makes them: after the first the server is compiled already. */
async function compiledStarts(count: number, text: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'chapeau-compiled-'));
  const program = [bundle('server/start.js'), `--compiled-in=${folder}`];
  try {
    const first = await firstFindings(text, program, end);
    const next = await times(count, () => firstFindings(text, program));
    return `${next} (the first of all: ${first.toFixed(1)} ms)`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function firstFindings(
  text: string,
  program?: readonly string[],
  use: (served: Served) => Promise<void> = () => Promise.resolve(),
): Promise<number> {
  const start = performance.now();
  return served(
    { capabilities: richClient },
    async (each) => {
      await findings(each.client, each.client.open(text));
      const milliseconds = performance.now() - start;
      await use(each);
      return milliseconds;
    },
    program,
  );
}

/** Ends the server as an editor does that is closed. */
async function end({ connection, whenEnded }: Served): Promise<void> {
  await connection.sendRequest(ShutdownRequest.type);
  await connection.sendNotification(ExitNotification.type);
  await whenEnded;
}

const keystrokes = (text: string, count: number): Promise<string> =>
  afterKeystrokes(text, count, findings);

/** One character after the other in the middle of the draft, and what the editor asks after each. */
function afterKeystrokes(
  text: string,
  count: number,
  ask: (client: TestClient, uri: string, position: Position) => Promise<unknown>,
): Promise<string> {
  return served({ capabilities: richClient }, async ({ client }) => {
    const uri = client.open(text);
    await findings(client, uri);
    const position = middle(text);
    let version = 1;
    const stroke = async (): Promise<number> => {
      const start = performance.now();
      client.change(uri, ++version, 'x', { start: position, end: position });
      await ask(client, uri, position);
      return performance.now() - start;
    };
    const first = await times(FIRST, stroke);
    return `${await times(count, stroke)} (the first ${FIRST}: ${first})`;
  });
}

function pushedKeystrokes(text: string, count: number): Promise<string> {
  return served({ capabilities: plainClient }, async ({ client }) => {
    const uri = client.open(text);
    await client.pushed();
    const position = middle(text);
    let version = 1;
    return times(count, async () => {
      const start = performance.now();
      client.change(uri, ++version, 'x', { start: position, end: position });
      await client.pushed();
      return performance.now() - start;
    });
  });
}

function whileResting(
  text: string,
  count: number,
  ask: (client: TestClient, uri: string, position: Position) => Promise<unknown>,
  placeIn: (text: string) => Position = middle,
): Promise<string> {
  return served({ capabilities: richClient }, async ({ client }) => {
    const uri = client.open(text);
    await findings(client, uri);
    const position = placeIn(text);
    return times(count, async () => {
      const start = performance.now();
      await ask(client, uri, position);
      return performance.now() - start;
    });
  });
}

const findings = (client: TestClient, uri: string): Promise<unknown> =>
  client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });

const hover = (client: TestClient, uri: string, position: Position): Promise<unknown> =>
  client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });

const complete = (client: TestClient, uri: string, position: Position): Promise<unknown> =>
  client.connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position });

const define = (client: TestClient, uri: string, position: Position): Promise<unknown> =>
  client.connection.sendRequest(DefinitionRequest.type, { textDocument: { uri }, position });

/** In a citation halfway down, behind its number. */
const middle = (text: string): Position =>
  positionAt(text, text.indexOf('its resolution ', text.length / 2) + 'its resolution 70/1'.length);

/** A reference that leads from the end of a draft to its beginning. */
const REFERENCE = '9999.\tRecalls paragraph 12 above.\n';

const behind =
  (words: string) =>
  (text: string): Position =>
    positionAt(text, text.lastIndexOf(words) + words.length);

function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

/** `p50 12.3 ms · p95 18.4 ms`: the median, and what 19 of 20 stay below. */
async function times(count: number, measure: () => Promise<number>): Promise<string> {
  const measured: number[] = [];
  for (let round = 0; round < count; round++) measured.push(await measure());
  measured.sort((a, b) => a - b);
  const at = (share: number): string =>
    (measured[Math.min(count - 1, Math.floor(count * share))] ?? 0).toFixed(1);
  return `p50 ${at(0.5)} ms · p95 ${at(0.95)} ms`;
}
