import { generatedData } from './data.generated.ts';
import { createRegistry } from './registry.ts';

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

const citations = [
  'un:A/RES/70/125',
  'un:S/RES/1325(2000)',
  'un:A/RES/217(III)A',
  'un:E/RES/2025/18',
  'un:A/HRC/RES/52/5',
  'itu:pp/res/140@rev(bucharest,2022)',
  'itu:r/res/61-2@rev(sharm-el-sheikh,2019)',
  'wsis:C5',
];

const lookups = 400_000;

/** How long the registry takes to load and to answer, and what it weighs. */
export function bench(): Record<string, string | number> {
  const before = heapMegabytes();
  let registry = createRegistry(generatedData());
  const load = milliseconds(() => {
    registry = createRegistry(generatedData());
    // Every index that a draft with citations, bodies and sessions builds.
    for (const id of citations) registry.lookup(id);
    registry.names('en');
    registry.session('unga', 80);
    registry.conference('itu-pp', 'Bucharest', 2022);
    registry.instrument('agenda-2030');
    registry.body('itu');
  });
  const heap = heapMegabytes() - before;
  let found = 0;
  const run = (): void => {
    for (let at = 0; at < lookups; at++) {
      const { status } = registry.lookup(citations[at % citations.length] ?? '');
      if (status === 'found') found++;
    }
  };
  run();
  const spent = milliseconds(run);
  const unknown = milliseconds(() => {
    for (let at = 0; at < 1000; at++) registry.lookup('un:A/RES/70/684');
  });
  return {
    'load and index (ms)': rounded(load),
    'heap (MB)': rounded(heap),
    'lookups a second': Math.round((lookups / spent) * 1000),
    'lookup of an unknown number (ms)': rounded(unknown / 1000),
    'found among those looked up': found / (2 * lookups),
  };
}
