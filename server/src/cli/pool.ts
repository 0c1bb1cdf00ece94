import { availableParallelism } from 'node:os';
import { Worker, parentPort } from 'node:worker_threads';
import { perform } from './work.ts';
import type { Outcome, Task } from './work.ts';

/**
 * A thread has to start and warm up before it reads as fast as one that has been reading: below this
 * much text for each, one alone is done sooner (measured with references: 16 MB in 2.1 s alone, in
 * 2.5 s by two). Rules take longer than reading does, so that less text is worth a thread for them
 * (17 MB in 10.6 s alone, in 8.4 s by two, on a machine busy with other work).
 */
const BYTES_WORTH_A_THREAD: Readonly<Record<Task['job']['kind'], number>> = {
  lint: 6_000_000,
  submission: 6_000_000,
  refs: 12_000_000,
};

/** How many threads help: none for little text, at most one a core. `CHAPEAU_THREADS` says otherwise. */
export const threadsFor = (bytes: number, files: number, job: Task['job']['kind']): number => {
  const wished = Number(process.env['CHAPEAU_THREADS'] ?? '');
  if (Number.isInteger(wished) && wished > 0) return Math.min(wished, files);
  const useful = Math.min(
    availableParallelism(),
    files,
    Math.floor(bytes / BYTES_WORTH_A_THREAD[job]),
  );
  return useful > 1 ? useful : 0;
};

/** The outcomes of all tasks in their order, whichever is ready first. */
export async function* performAll(
  tasks: readonly Task[],
  threads: number,
): AsyncGenerator<Outcome> {
  if (threads === 0) {
    for (const task of tasks) yield perform(task);
    return;
  }
  const outcomes = tasks.map(() => deferred<Outcome>());
  let next = 0;
  const workers = Array.from({ length: threads }, () => {
    // The bundle starts itself again; `main.ts` sees that it is no main thread.
    const worker = new Worker(__filename);
    let current = -1;
    const assign = (): void => {
      current = next++;
      if (current < tasks.length) worker.postMessage(tasks[current]);
      else void worker.terminate();
    };
    worker.on('message', (outcome: Outcome) => {
      outcomes[current]?.resolve(outcome);
      assign();
    });
    worker.on('error', (error) => {
      // The thread is lost (out of memory, say), and with it only this file.
      const file = tasks[current]?.file ?? '';
      const problem = `could not be checked: ${error.message}`;
      outcomes[current]?.resolve({
        file,
        problem,
        notes: [],
        findings: [],
        written: '',
        fixed: false,
      });
      while (next < tasks.length) performHere(next++);
    });
    assign();
    return worker;
  });
  const performHere = (index: number): void => {
    const task = tasks[index];
    if (task) outcomes[index]?.resolve(perform(task));
  };
  try {
    for (const outcome of outcomes) yield await outcome.promise;
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** What a helping thread does: one task after the other until it is ended. */
export function serveTasks(): void {
  parentPort?.on('message', (task: Task) => parentPort?.postMessage(perform(task)));
}

interface Deferred<Value> {
  readonly promise: Promise<Value>;
  resolve(value: Value): void;
}

function deferred<Value>(): Deferred<Value> {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((settle) => (resolve = settle));
  return { promise, resolve: (value) => resolve(value) };
}
