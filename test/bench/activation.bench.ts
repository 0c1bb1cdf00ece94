import { spawnSync } from 'node:child_process';
import { bundle } from '../lsp/bundles.ts';

const ROUNDS = 11;

/**
 * Loads the client as VS Code does and lets it activate, with a stand-in for the editor in which
 * everything is there and nothing happens: what is measured is our own code, without the server.
 */
const ACTIVATE = `
  const { Module } = require('node:module');
  const anything = () => new Proxy(class { static name = ''; }, {
    get: (target, key, receiver) =>
      key === 'prototype' || typeof key === 'symbol' ? Reflect.get(target, key, receiver)
      : key === 'then' ? undefined : anything(),
    apply: () => anything(),
  });
  const load = Module._load;
  Module._load = (name, ...rest) => (name === 'vscode' ? anything() : load(name, ...rest));
  process.on('unhandledRejection', () => {});
  const uri = { fsPath: '/' };
  const start = performance.now();
  const client = require(process.argv[1]);
  const loaded = performance.now();
  client.activate({ subscriptions: [], extensionUri: uri, globalStorageUri: uri });
  console.log(JSON.stringify([performance.now() - start, loaded - start]));
  process.exit();
`;

/** How long a window waits for the extension, in fresh processes. */
export function bench(): Record<string, string> {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const { stdout } = spawnSync(process.execPath, ['-e', ACTIVATE, bundle('client/node.js')], {
      encoding: 'utf8',
    });
    return JSON.parse(stdout) as [number, number];
  });
  const median = (numbers: readonly number[]): string =>
    ([...numbers].sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0).toFixed(1);
  return {
    'activation of the extension, without the server': `p50 ${median(rounds.map(([all]) => all))} ms`,
    'of which to load it': `p50 ${median(rounds.map(([, loading]) => loading))} ms`,
  };
}
