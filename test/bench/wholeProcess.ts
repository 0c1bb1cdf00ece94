import { spawnSync } from 'node:child_process';

const ROUNDS = 3;

const READ_ALL = `
  const { readFileSync, readdirSync } = require('node:fs');
  for (const folder of process.argv.slice(1))
    for (const name of readdirSync(folder))
      if (name.endsWith('.txt')) readFileSync(folder + '/' + name, 'utf8');
`;

/** A process of Node that does nothing but read all texts of some folders. */
export const readAll = (folders: readonly string[]): void => start('-e', READ_ALL, ...folders);

/** A whole process of Node, from its start to its end. */
export function start(...args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
  if (status === null || status > 1)
    throw new Error(`${args[0] ?? ''} ended with ${status ?? 'nothing'}`);
}

/** Milliseconds. */
export function once(measure: () => void): number {
  const begin = performance.now();
  measure();
  return performance.now() - begin;
}

/** Milliseconds of the fastest of a few rounds. */
export const best = (measure: () => void): number =>
  Math.min(...Array.from({ length: ROUNDS }, () => once(measure)));
