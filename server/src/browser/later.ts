import type * as parsers from './parsers.ts';

type Parsers = typeof parsers;

declare const globalThis: DedicatedWorkerGlobalScope & { readonly chapeauParsers?: Parsers };

let address: string | undefined;

/** Tells where parsers.js is; without, it is looked for beside the script of the worker. */
export function parsersAreAt(url: string): void {
  address = url;
}

/**
 * Stands for a function or class of parsers.ts until it is first called, and loads them then.
 * `esbuild.mjs` puts it in the place of what imports them.
 */
export const later = <Name extends keyof Parsers>(name: Name): Parsers[Name] =>
  new Proxy(function () {} as unknown as Parsers[Name], {
    apply: (_, __, parameters: unknown[]) =>
      Reflect.apply(parserNamed(name), undefined, parameters) as unknown,
    construct: (_, parameters: unknown[]) =>
      Reflect.construct(parserNamed(name), parameters) as object,
    // A check keeps what it found wrong as a field of its own.
    get: (_, key) => Reflect.get(parserNamed(name), key) as unknown,
  });

type Parser = (this: void, ...parameters: unknown[]) => unknown;

function parserNamed(name: keyof Parsers): Parser {
  if (!globalThis.chapeauParsers) {
    globalThis.importScripts(address ?? new URL('parsers.js', globalThis.location.href).href);
  }
  const parser = globalThis.chapeauParsers?.[name];
  if (typeof parser !== 'function') throw new Error(`parsers.js has no “${name}”`);
  return parser as unknown as Parser;
}
