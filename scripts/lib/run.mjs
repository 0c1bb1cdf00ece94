import { spawn } from 'node:child_process';

/** Runs a program to its end, its output on ours; a failure is an error that says which. */
export async function run(program, args, options = {}) {
  const code = await exitCode(program, args, options);
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} failed (exit code ${code})`);
}

/** Runs a program to its end, its output on ours, and gives its exit code. */
export function exitCode(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      // npm and npx are scripts on Windows.
      shell: process.platform === 'win32' && !program.endsWith('.exe'),
      ...options,
    });
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? `signal ${signal}`));
  });
}

/** Runs a program to its end and gives what it printed; a failure is an error that shows it. */
export async function output(program, args, options = {}) {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (chunk) => (stdout += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk) => (stderr += chunk));
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) {
    throw new Error(`${program} ${args.join(' ')} failed (exit code ${code})\n${stdout}${stderr}`);
  }
  return stdout;
}
