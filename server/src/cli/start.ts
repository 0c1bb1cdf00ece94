import { isMainThread } from 'node:worker_threads';
import { FAILED, runProgram } from './base.ts';
import type { CreateProgram } from './base.ts';
import { serveTasks } from './pool.ts';
import type { Job, Perform } from './work.ts';

/** What a bundle of the command line does when it is loaded: all of it, or the tasks it is to help with. */
export function start<Asked extends Job>(create: CreateProgram, perform: Perform<Asked>): void {
  if (!isMainThread) {
    serveTasks(perform);
    return;
  }
  // Whoever reads the output may have enough of it: `chapeau refs archive | head`.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  runProgram(create, process.argv.slice(2), { out: process.stdout, err: process.stderr }).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      console.error(error);
      process.exitCode = FAILED;
    },
  );
}
