import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { Worker, parentPort, workerData } from 'node:worker_threads';
import { noOutcome } from './work.ts';
import type { Job, Outcome, Perform, Task } from './work.ts';

/**
 * A thread has to start and to warm up before it reads as fast as one that has been reading: with less
 * text than this for each, one alone is done sooner (measured with references on a machine busy with
 * other work: 16 MB in 2.1 s alone, in 1.9 s by two). Rules take longer than reading does, so that
 * less text is worth a thread for them.
 */
const BYTES_WORTH_A_THREAD: Readonly<Record<Job['kind'], number>> = {
  lint: 3_000_000,
  submission: 3_000_000,
  refs: 6_000_000,
};

/** How many threads share the work, this one among them. `CHAPEAU_THREADS` says otherwise. */
export const threadsFor = (bytes: number, files: number, job: Job['kind']): number => {
  const wished = Number(process.env['CHAPEAU_THREADS'] ?? '');
  if (Number.isInteger(wished) && wished > 0) return Math.max(1, Math.min(wished, files));
  const worth = Math.floor(bytes / BYTES_WORTH_A_THREAD[job]);
  return Math.max(1, Math.min(availableParallelism(), files, worth));
};

/**
 * The engine compiles what runs often, and again where the next language takes other ways: asked to
 * wait longer, it does a fifth less in all over an archive, and no more for one file. It changes no
 * result, but engines print that they do not know a flag: it is given to the one it was measured with.
 */
const COMPILE_LATER = '--interrupt-budget=600000';
const MEASURED_WITH = '20.';

/** What a helping thread is told at its start. */
interface Share<Asked extends Job> {
  readonly tasks: readonly Task<Asked>[];
  readonly claims: Int32Array;
  readonly thread: number;
  readonly threads: number;
}

/** What it tells of one task. */
interface Done {
  readonly index: number;
  readonly outcome: Outcome;
}

/**
 * The outcomes of all tasks in their order, whichever is ready first. Each thread begins at its own
 * share, since files that lie together are mostly of one language, whose words are then made ready in
 * one thread only; whoever is done takes what is left of the others.
 */
export async function* performAll<Asked extends Job>(
  tasks: readonly Task<Asked>[],
  perform: Perform<Asked>,
  threads: number,
): AsyncGenerator<Outcome> {
  if (process.versions.node.startsWith(MEASURED_WITH)) setFlagsFromString(COMPILE_LATER);
  if (threads <= 1) {
    for (const task of tasks) yield perform(task);
    return;
  }
  const outcomes = tasks.map(() => deferred<Outcome>());
  const claims = new Int32Array(new SharedArrayBuffer(tasks.length * 4));
  const share = (thread: number): Share<Asked> => ({ tasks, claims, thread, threads });
  const done = ({ index, outcome }: Done): void => outcomes[index]?.resolve(outcome);
  const workers = Array.from({ length: threads - 1 }, (_, at) =>
    startWorker(share(at + 1), done, () => {
      for (const left of work(share(0), perform)) done(left);
    }),
  );
  try {
    // The outcomes of this thread come first, and may be written while others are still at work.
    const own = work(share(0), perform);
    for (const outcome of outcomes) {
      while (!outcome.settled) {
        const next = own.next();
        if (next.done) break;
        done(next.value);
      }
      yield await outcome.promise;
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Claims and does one task after the other, from the thread's own share on, until all are claimed. */
function* work<Asked extends Job>(
  { tasks, claims, thread, threads }: Share<Asked>,
  perform: Perform<Asked>,
): Generator<Done> {
  const first = Math.floor((tasks.length * thread) / threads);
  for (let step = 0; step < tasks.length; step++) {
    const index = (first + step) % tasks.length;
    const task = tasks[index];
    if (!task || Atomics.compareExchange(claims, index, 0, thread + 1) !== 0) continue;
    yield { index, outcome: perform(task) };
  }
}

/** A thread that helps; when it is lost, out of memory, say, only the file it was at is. */
function startWorker(share: Share<Job>, done: (done: Done) => void, takeOver: () => void): Worker {
  const { tasks, claims, thread } = share;
  const told = new Set<number>();
  // The bundle starts itself again; `start` sees that it is no main thread.
  const worker = new Worker(__filename, { workerData: share });
  worker.on('message', (message: Done) => {
    told.add(message.index);
    done(message);
  });
  worker.on('error', (error) => {
    for (const [index, task] of tasks.entries()) {
      if (claims[index] !== thread + 1 || told.has(index)) continue;
      const problem = `could not be checked: ${error.message}`;
      done({ index, outcome: { ...noOutcome(task.file), problem } });
    }
    takeOver();
  });
  return worker;
}

/** What a helping thread does until all tasks are claimed. */
export function serveTasks<Asked extends Job>(perform: Perform<Asked>): void {
  for (const done of work(workerData as Share<Asked>, perform)) parentPort?.postMessage(done);
}

interface Deferred<Value> {
  readonly promise: Promise<Value>;
  readonly settled: boolean;
  resolve(value: Value): void;
}

function deferred<Value>(): Deferred<Value> {
  let settle: (value: Value) => void = () => undefined;
  let settled = false;
  const promise = new Promise<Value>((resolve) => (settle = resolve));
  return {
    promise,
    get settled() {
      return settled;
    },
    resolve(value) {
      settled = true;
      settle(value);
    },
  };
}
