import { isMainThread } from 'node:worker_threads';
import { serveTasks } from './pool.ts';
import { FAILED, runProgram } from './program.ts';

if (isMainThread) {
  // Whoever reads the output may have enough of it: `chapeau refs archive | head`.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  runProgram(process.argv.slice(2), { out: process.stdout, err: process.stderr }).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      console.error(error);
      process.exitCode = FAILED;
    },
  );
} else {
  serveTasks();
}
