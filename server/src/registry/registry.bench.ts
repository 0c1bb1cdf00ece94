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

const randomLookups = 100_000;

/** Citations of every family, existing and not, the same in each run. */
function randomCitations(editions: readonly string[]): readonly string[] {
  let seed = 1;
  const below = (limit: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
    return seed % limit;
  };
  const kinds = [
    () => `un:A/RES/${31 + below(50)}/${1 + below(300)}`,
    () => `un:S/RES/${1 + below(2790)}(${1946 + below(80)})`,
    () => `un:E/RES/${1978 + below(48)}/${1 + below(60)}`,
    () => `un:A/HRC/RES/${1 + below(59)}/${1 + below(30)}`,
    () => editions[below(editions.length)] ?? '',
  ];
  return Array.from({ length: randomLookups }, () => kinds[below(kinds.length)]?.() ?? '');
}

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
  const random = randomCitations(registry.editionsStartingWith('').map(({ id }) => id));
  const fresh = createRegistry(generatedData());
  const spentOnRandom = milliseconds(() => {
    for (const id of random) fresh.lookup(id);
  });
  let offered = 0;
  const unknown = milliseconds(() => {
    for (let at = 0; at < 1000; at++) {
      const answer = registry.lookup('un:A/RES/70/684');
      if (answer.status === 'unknown') offered += answer.nearest.length;
    }
  });
  return {
    'load and index (ms)': rounded(load),
    'heap (MB)': rounded(heap),
    'lookups a second': Math.round((lookups / spent) * 1000),
    'lookups a second, 100,000 random citations': Math.round(
      (randomLookups / spentOnRandom) * 1000,
    ),
    'unknown number and what is nearest (ms)': rounded(unknown / 1000),
    'candidates offered for it': offered / 1000,
    'found among those looked up': found / (2 * lookups),
  };
}
