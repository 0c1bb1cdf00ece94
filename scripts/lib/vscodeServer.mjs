import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { output } from './run.mjs';

const program = (editor) => join(editor.server, 'out', 'server-main.js');

const common = ({ dataDir, extensionsDir }) => [
  '--accept-server-license-terms',
  '--telemetry-level=off',
  `--server-data-dir=${dataDir}`,
  `--extensions-dir=${extensionsDir}`,
];

/** Installs a .vsix where `startVSCodeServer` with the same folders finds it. */
export const installExtension = (editor, folders, vsix) =>
  output(process.execPath, [
    program(editor),
    ...common(folders),
    `--install-extension=${vsix}`,
    '--force',
  ]);

/** The ids of what is installed, one a line: `chapeau.chapeau`. */
export const installedExtensions = (editor, folders) =>
  output(process.execPath, [program(editor), ...common(folders), '--list-extensions']);

/**
 * Starts VS Code's server and waits until it answers. `port` 0 takes a free one.
 * `args` are further arguments of its command line.
 */
export async function startVSCodeServer(editor, { port = 0, args = [], ...folders }) {
  await quieten(folders.dataDir);
  const child = spawn(
    process.execPath,
    [
      program(editor),
      '--host=127.0.0.1',
      `--port=${port}`,
      '--without-connection-token',
      ...common(folders),
      ...args,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const stop = () =>
    new Promise((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) return resolve();
      child.once('close', resolve);
      child.kill();
    });
  try {
    return { port: await boundPort(child), stop, whenClosed: closed(child) };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Settings for this machine alone: nothing that asks or advertises over the draft. */
async function quieten(dataDir) {
  const folder = join(dataDir, 'data', 'Machine');
  await mkdir(folder, { recursive: true });
  const settings = {
    'chat.commandCenter.enabled': false,
    'git.openRepositoryInParentFolders': 'never',
    'workbench.startupEditor': 'none',
    'workbench.tips.enabled': false,
  };
  await writeFile(join(folder, 'settings.json'), JSON.stringify(settings));
}

const closed = (child) => new Promise((resolve) => child.once('close', resolve));

/** It says `Server bound to 127.0.0.1:41525 (IPv4)` when it is ready. */
function boundPort(child) {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk) => {
      said += chunk;
      const bound = /Server bound to [^\n]*:(?<port>\d+) \(/.exec(said);
      if (bound) resolve(Number(bound.groups.port));
    };
    child.stdout.setEncoding('utf8').on('data', listen);
    child.stderr.setEncoding('utf8').on('data', (chunk) => (said += chunk));
    child.once('error', reject);
    child.once('close', (code) =>
      reject(new Error(`VS Code's server ended (exit code ${code}):\n${said}`)),
    );
  });
}
