import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import vm from 'node:vm';

const dist = join(import.meta.dirname, '..', '..', 'dist');

export interface Bundle {
  readonly exports: Readonly<Record<string, unknown>>;
  /** The scripts that it has loaded since, by the addresses it used. */
  readonly imported: readonly string[];
  /** Sends a request as a page does to its worker, and gives the answer's result. */
  ask(method: string, parameters: unknown): Promise<unknown>;
  /** Sends what has no answer. */
  tell(method: string, parameters: unknown): void;
  dispose(): void;
}

interface Host {
  /** Whether `require('vscode')` works. */
  readonly vscode: boolean;
  /** Whether Node's modules and globals are there; else only what a web worker has. */
  readonly node: boolean;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

/** What a page answers when its worker asks, or hears when it tells. */
type Answer = (method: string, parameters: unknown) => unknown;

/** Runs a bundle of dist in a world of its own that has no more than its host offers. */
export function loadBundle(path: string, host: Host, answer: Answer = () => null): Bundle {
  const module = { exports: {} as Record<string, unknown> };
  const answers = new Map<number, (result: unknown) => void>();
  const timers = new Set<NodeJS.Timeout>();
  const imported: string[] = [];
  const worker: Record<string, unknown> = {
    postMessage: ({ id, method, params, result }: Message) => {
      if (method === undefined) {
        if (id !== undefined) answers.get(id)?.(result);
        return;
      }
      const answered = answer(method, params);
      // As between a page and its worker: never within the call.
      if (id !== undefined) queueMicrotask(() => send({ id, result: answered }));
    },
    importScripts: (address: string) => {
      imported.push(address);
      vm.runInContext(readFileSync(join(dist, address), 'utf8'), context, { filename: address });
    },
    addEventListener: () => undefined,
    setTimeout: (callback: () => void, milliseconds?: number) => {
      const timer = setTimeout(callback, milliseconds);
      timers.add(timer);
      return timer;
    },
    clearTimeout: (timer: NodeJS.Timeout) => clearTimeout(timer),
    atob,
    console,
    TextDecoder,
    TextEncoder,
    URL,
    performance,
    queueMicrotask,
  };
  worker.self = worker;
  const nodeGlobals = { process, Buffer, setImmediate, setTimeout, clearTimeout, console };
  const nodeRequire = createRequire(import.meta.url);
  const context = vm.createContext({
    ...(host.node ? nodeGlobals : worker),
    module,
    exports: module.exports,
    require: (name: string): unknown => {
      if (host.vscode && name === 'vscode') return anything();
      if (host.node) return nodeRequire(name);
      throw new Error(`${path} requires ${name}`);
    },
  });
  vm.runInContext(readFileSync(join(dist, path), 'utf8'), context, { filename: path });
  let lastId = 0;
  const send = (message: object): void => {
    const { onmessage } = (context.onmessage ? context : worker) as {
      onmessage?: (event: { data: unknown }) => void;
    };
    onmessage?.({ data: { jsonrpc: '2.0', ...message } });
  };
  return {
    exports: module.exports,
    imported,
    ask: (method, parameters) =>
      new Promise((resolve) => {
        const id = ++lastId;
        answers.set(id, resolve);
        send({ id, method, params: parameters });
      }),
    tell: (method, parameters) => send({ method, params: parameters }),
    dispose: () => timers.forEach((timer) => clearTimeout(timer)),
  };
}

/** Stands for the whole API of VS Code: whatever is asked of it is there and can be extended. */
function anything(): unknown {
  return new Proxy(class {}, {
    get: (target, key, receiver) =>
      key === 'prototype' || typeof key === 'symbol'
        ? Reflect.get(target, key, receiver)
        : anything(),
    apply: () => anything(),
  });
}
