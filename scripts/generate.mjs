#!/usr/bin/env node
// Writes everything that is generated from data: `node scripts/generate.mjs`, or with `--check`
// says which files would change and fails.
//
// Every module in scripts/generate exports `generate()`, which gives (or promises) the files it
// makes: path from the root → content. It throws an Error whose message a person can act on.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './lib/root.mjs';

const check = process.argv.includes('--check');
const folder = join(root, 'scripts', 'generate');
const generators = readdirSync(folder).filter((name) => name.endsWith('.mjs'));

let failed = false;
for (const name of generators.sort()) {
  try {
    const { generate } = await import(pathToFileURL(join(folder, name)).href);
    for (const [file, text] of Object.entries(await generate())) report(file, text);
  } catch (error) {
    failed = true;
    console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
process.exitCode = failed ? 1 : 0;

function report(file, text) {
  const path = join(root, file);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  if (check) {
    failed = true;
    console.error(`${file} is not what its sources say: run "npm run generate" and commit it.`);
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(`wrote ${file}`);
}
