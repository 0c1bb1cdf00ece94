import { layered } from '../registry/layers/layered.ts';
import { shippedRegistry } from '../registry/registry.ts';
import type { Registry } from '../registry/types.ts';
import { aknFile } from '../testkit/akn.ts';
import { readAkomaNtoso } from './akomaNtoso/read.ts';
import { readRegistryFile } from './registryFiles/read.ts';

/** The core is compiled without the types of a platform; a bench needs its clock and its memory. */
declare const performance: { now(): number };
declare const globalThis: {
  readonly process?: { memoryUsage(): { readonly heapUsed: number } };
  readonly gc?: () => void;
};

const milliseconds = (run: () => void): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

const heapMegabytes = (): number => {
  globalThis.gc?.();
  return (globalThis.process?.memoryUsage().heapUsed ?? 0) / 1_048_576;
};

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** An archive of all resolutions since 1946 has about as many. */
const INSTRUMENTS = 20_000;
const LOOKUPS = 400_000;

const lines = Array.from({ length: INSTRUMENTS }, (_, at) =>
  JSON.stringify({
    instrument: {
      symbol: `A/RES/${31 + Math.floor(at / 400)}/${(at % 400) + 1}`,
      titles: { en: `Title ${at} in English`, fr: `Titre ${at} en français`, ar: `عنوان ${at}` },
      adopted: '2010-12-10',
      paragraphs: 20,
      basis: 'document',
    },
  }),
).join('\n');

const citations = [
  'un:A/RES/70/125',
  'un:S/RES/1325(2000)',
  'un:E/RES/2025/18',
  'itu:pp/res/140@rev(bucharest,2022)',
  'wsis:C5',
];

/** What layers above the registry cost: to read, to keep, to ask; and how fast an archive is read. */
export function bench(): Record<string, string | number> {
  const base = shippedRegistry();
  const before = heapMegabytes();
  let registry: Registry = base;
  const load = milliseconds(() => {
    const { overlay } = readRegistryFile('registry.jsonl', lines, base);
    registry = layered(base, [overlay]);
    registry.lookup('un:A/RES/70/125');
  });
  const heap = heapMegabytes() - before;
  const asked = (whose: Registry): number => {
    const run = (): void => {
      for (let at = 0; at < LOOKUPS; at++) whose.lookup(citations[at % citations.length] ?? '');
    };
    run();
    return Math.round((LOOKUPS / milliseconds(run)) * 1000);
  };
  const paragraphs = Array.from({ length: 100 }, () =>
    'Requests the Secretary-General '.repeat(12),
  );
  const facts = { symbol: 'A/RES/81/12', number: '81/12', date: '2026-12-10', language: 'eng' };
  const text = aknFile({ ...facts, title: 'Roads', paragraphs });
  const files = 100;
  const read = milliseconds(() => {
    for (let at = 0; at < files; at++) readAkomaNtoso([text], { depth: 'numbers' });
  });
  return {
    [`load ${INSTRUMENTS} instruments (ms)`]: rounded(load),
    'heap (MB)': rounded(heap),
    'lookups a second, without layers': asked(base),
    'lookups a second, with one': asked(registry),
    [`texts in Akoma Ntoso of ${Math.round(text.length / 1024)} KB a second`]: Math.round(
      (files / read) * 1000,
    ),
  };
}
