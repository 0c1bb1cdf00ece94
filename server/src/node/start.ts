// Starts the server from code that is compiled already: `node start.js --compiled-in=FOLDER --stdio`.
// A quarter of the time until the first findings goes into compiling; what V8 has made of the server is
// kept when it ends, for the next start. Whatever cannot be read or written is done without.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

const OPTION = '--compiled-in=';
const ENDING = '.compiled';

start(join(dirname(process.argv[1] ?? ''), 'node.js'));

function start(server: string): void {
  const source = readFileSync(server, 'utf8');
  const folder = process.argv.find((arg) => arg.startsWith(OPTION))?.slice(OPTION.length);
  // V8 compares nothing but the length of the source, so the name says what it was made of.
  const name = `${createHash('sha256').update(source).digest('hex')}${ENDING}`;
  const cachedData = folder === undefined ? undefined : readIfThere(join(folder, name));
  const script = new Script(Module.wrap(source), { filename: server, cachedData });
  if (folder !== undefined && (!cachedData || script.cachedDataRejected)) {
    process.once('exit', () => keep(folder, name, script));
  }
  const module = { exports: {} };
  const run = script.runInThisContext() as (...parts: readonly unknown[]) => void;
  run(module.exports, createRequire(server), module, server, dirname(server));
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Keeps what was compiled in the place of what was kept of older servers. */
function keep(folder: string, name: string, script: Script): void {
  try {
    mkdirSync(folder, { recursive: true });
    const old = readdirSync(folder).filter((file) => file.endsWith(ENDING) && file !== name);
    // Written beside and renamed: another window may be starting.
    const part = join(folder, `${name}.${process.pid}`);
    writeFileSync(part, script.createCachedData());
    renameSync(part, join(folder, name));
    for (const file of old) rmSync(join(folder, file), { force: true });
  } catch {
    // A folder that is full or sealed: the next start takes as long as this one.
  }
}
