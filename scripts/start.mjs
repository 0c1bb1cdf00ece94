// Shows the project at work: `npm start`. Sets itself up, builds, lints the examples on the
// terminal, then opens them in an editor with the extension.
//   --no-editor   stop after linting
//   --port N      where VS Code in the browser is to answer (default: 8137, or any free one)
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findProgram } from './lib/path.mjs';
import { root } from './lib/root.mjs';
import { exitCode, run } from './lib/run.mjs';
import { setUp } from './setup.mjs';

const { values: options } = parseArgs({
  options: {
    'no-editor': { type: 'boolean', default: false },
    port: { type: 'string', default: '8137' },
  },
});
const examples = join(root, 'examples');

await setUp();
const { build } = await import('../esbuild.mjs');
process.chdir(root);
console.log('Building …');
await build();

console.log('\nchapeau lint examples\n');
// Exit code 1 says that there are findings, which is what the examples are for.
const linted = await exitCode(process.execPath, ['dist/cli.js', 'lint', 'examples'], { cwd: root });
if (linted !== 0 && linted !== 1) throw new Error(`linting failed (exit code ${linted})`);

if (!options['no-editor']) {
  const desktop = findProgram('code');
  if (desktop) await openDesktop(desktop);
  else await serveInBrowser(Number(options.port));
}

/** A window of the VS Code on this machine, with the extension from this checkout in it. */
async function openDesktop(code) {
  await run(code, ['--new-window', `--extensionDevelopmentPath=${root}`, examples]);
  console.log('\nThe examples are open in VS Code.');
}

/** VS Code on a page, with the extension installed, until Ctrl-C. */
async function serveInBrowser(wantedPort) {
  const { installEditors } = await import('./lib/editors.mjs');
  const { installExtension, startVSCodeServer } = await import('./lib/vscodeServer.mjs');
  const { makeVsix } = await import('./lib/vsix.mjs');

  const editor = await installEditors();
  const data = await mkdtemp(join(tmpdir(), 'chapeau-editor-'));
  const folders = { dataDir: join(data, 'data'), extensionsDir: join(data, 'extensions') };
  console.log('\nInstalling the extension into VS Code …');
  await installExtension(editor, folders, await makeVsix());
  const server = await startVSCodeServer(editor, {
    ...folders,
    port: (await isFree(wantedPort)) ? wantedPort : 0,
    args: [`--default-folder=${examples}`, '--disable-workspace-trust'],
  });
  const stop = async () => {
    await server.stop();
    await rm(data, { recursive: true, force: true, maxRetries: 5 });
  };
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => void stop().then(() => process.exit(0)));
  }
  console.log(`Ready: ${addressOf(server.port)}`);
  console.log('Ctrl-C ends it.');
  await server.whenClosed;
}

/** Opens the folder of examples, and in it the draft that has something to show of everything. */
function addressOf(port) {
  const first = join(examples, 'general-assembly.en.reso');
  const payload = JSON.stringify([['openFile', `vscode-remote://127.0.0.1:${port}${first}`]]);
  return `http://127.0.0.1:${port}/?${new URLSearchParams({ folder: examples, payload })}`;
}

function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
