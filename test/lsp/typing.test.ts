import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CompletionRequest, HoverRequest, LSPErrorCodes } from 'vscode-languageserver/node';
import { makeDraft } from '../bench/draft.ts';
import { connect, plainClient, richClient } from './client.ts';

const KEYS = 1_000;
const line = { line: 0, character: 0 };

/** A draft of 1 MB whose first line is typed in, letter by letter, without waiting for any answer. */
const long = `\n${makeDraft(1_000_000)}`;
const words =
  'Recalling its resolution 70/684 of 16 December 2015 and all that followed from it. '.repeat(13);

test('typing quickly into 1 MB drops no answer, and each is of its version or says it is not', async () => {
  const client = await connect({ capabilities: richClient });
  const uri = client.open(long);
  const textDocument = { uri };
  const answers: Promise<string>[] = [];
  const outcome = (request: Promise<unknown>): Promise<string> =>
    request.then(
      () => 'answered',
      ({ code }: { readonly code?: unknown }) =>
        code === LSPErrorCodes.ContentModified ? 'out of date' : `error ${String(code)}`,
    );
  for (let key = 0; key < KEYS; key++) {
    const at = { line: 0, character: key };
    client.change(uri, key + 2, words.charAt(key), { start: at, end: at });
    if (key % 10 !== 0) continue;
    const position = { line: 0, character: key };
    const { connection } = client;
    answers.push(
      outcome(connection.sendRequest(CompletionRequest.type, { textDocument, position })),
    );
    answers.push(
      outcome(connection.sendRequest(HoverRequest.type, { textDocument, position: line })),
    );
  }
  const found = await client.pull(uri);
  const outcomes = await Promise.all(answers);
  assert.equal(outcomes.length, KEYS / 5);
  assert.deepEqual(
    outcomes.filter((each) => each !== 'answered' && each !== 'out of date'),
    [],
  );
  // What is shown at the end is of the last version: the number that was typed, where it stands.
  const typed = found.filter(({ range }) => range.start.line === 0);
  assert.ok(typed.some(({ code }) => code === 'cit-number-out-of-range'));
  client.dispose();
});

test('findings that are sent unasked never are of an older version than the last sent', async () => {
  const client = await connect({ capabilities: plainClient });
  const uri = client.open('The General Assembly,\n\n');
  for (let key = 0; key < 200; key++) {
    const at = { line: 2, character: key };
    client.change(uri, key + 2, words.charAt(key), { start: at, end: at });
  }
  let last = 0;
  while (last < 201) {
    const { version = 0 } = await client.pushed();
    assert.ok(version > last, `${version} after ${last}`);
    last = version;
  }
  client.dispose();
});
