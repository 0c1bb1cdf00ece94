import { coverageOf, editionCoverageOf } from '../../registry/coverage.ts';
import type { EditionCoverage, SeriesCoverage } from '../../registry/coverage.ts';
import { generatedData } from '../../registry/data.generated.ts';
import { parseId, seriesKey } from '../../registry/ids.ts';
import { groupBy } from '../../registry/lazy.ts';
import { shippedRegistry } from '../../registry/registry.ts';
import type { Registry } from '../../registry/types.ts';
import type { LayerSource, Workspace } from '../../workspace/open.ts';
import { describeProblem } from '../../workspace/problem.ts';
import type { Streams } from '../run.ts';
import { nearby, shortPath, workspaceHere } from '../workspaces.ts';

export interface InfoOptions {
  readonly format: 'text' | 'json';
  /** Every session by itself, in text; JSON has them always. */
  readonly sessions: boolean;
}

/** Tells what the registry knows: editions, coverage by family and session, and the layers above. */
export function infoCommand({ format, sessions }: InfoOptions, { out, err }: Streams): number {
  const info = collect(workspaceHere());
  out.write(format === 'json' ? `${JSON.stringify(info, null, 2)}\n` : inWords(info, { sessions }));
  for (const problem of info.problems) err.write(`chapeau: ${problem}\n`);
  return 0;
}

interface Info {
  readonly edition: string;
  readonly series: readonly SeriesCoverage[];
  readonly itu: readonly (EditionCoverage & { readonly name: string })[];
  readonly counts: Readonly<Record<string, number>>;
  readonly layers: readonly LayerInfo[];
  readonly problems: readonly string[];
}

interface LayerInfo {
  readonly layer: LayerSource['layer'];
  readonly path: string;
  readonly edition?: string;
  readonly counts: Readonly<Record<string, number>>;
  /** `A/RES/75` → how many of that session. */
  readonly series: Readonly<Record<string, number>>;
}

function collect(workspace: Workspace | undefined): Info {
  const data = generatedData();
  const registry = shippedRegistry();
  return {
    edition: data.edition,
    series: coverageOf(data, registry),
    itu: editionCoverageOf(data).map((each) => ({ ...each, name: nameOf(each.body, registry) })),
    counts: {
      bodies: data.bodies.length,
      instruments: data.instruments.length,
      'session series': registry.sessionBodies().length,
      'action lines': data.actionLines.length,
      mandates: data.mandates.length,
      'texts with their last paragraph': Object.keys(data.lastParagraphs).length,
    },
    layers: (workspace?.layers ?? []).map(layerInfo),
    problems: (workspace?.problems ?? []).map((problem) => describeProblem(nearby(problem))),
  };
}

const nameOf = (body: string, registry: Registry): string => registry.body(body)?.names.en ?? body;

function layerInfo({ layer, path, edition, overlay, texts }: LayerSource): LayerInfo {
  const { instruments, editions, bodies, sessions, conferences } = overlay;
  const ids = new Set(instruments.map(({ id }) => id));
  const counts = Object.entries({
    texts: texts ?? 0,
    instruments: ids.size,
    'ITU editions': editions.length,
    bodies: bodies.length,
    sessions: sessions.length,
    conferences: conferences.length,
  }).filter(([, count]) => count > 0);
  const series = [...groupBy(ids, seriesOf)].filter(([key]) => key !== '');
  return {
    layer,
    path: shortPath(path),
    ...(edition !== undefined && { edition }),
    counts: Object.fromEntries(counts),
    series: Object.fromEntries(
      series
        .map(([key, found]) => [key, found.length] as const)
        .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true })),
    ),
  };
}

function seriesOf(id: string): string {
  const parts = parseId(id);
  return parts.kind === 'un' ? seriesKey(parts.organ, parts.type, parts.series) : '';
}

function inWords(info: Info, { sessions }: { readonly sessions: boolean }): string {
  const families = [...groupBy(info.series, ({ family }) => family)];
  return [
    `Registry of ${info.edition}`,
    '',
    'Resolutions, by family and session',
    ...families.flatMap(([family, series]) => [
      `  ${family}  ${plainNumber(total(series, 'numbers'))} numbers, ${plainNumber(total(series, 'dated'))} of them dated`,
      ...(sessions ? series.map((each) => `    ${oneSeries(each)}`) : runsOf(series)),
    ]),
    '',
    'ITU, by body',
    ...info.itu.map(
      ({ name, documents, editions, conferences, from, to }) =>
        `  ${name}: documents ${documents}, editions ${editions} from ${from} to ${to}, conferences ${conferences}`,
    ),
    '',
    `Besides: ${listed(info.counts)}`,
    '',
    info.layers.length === 0
      ? 'No layers of your own: see `chapeau registry add --help`.'
      : 'Layers above it, the uppermost last',
    ...info.layers.flatMap(layerInWords),
    '',
  ].join('\n');
}

const oneSeries = ({ series, first, last, coverage, dated, numbers }: SeriesCoverage): string =>
  `${series}: ${first} to ${last}, ${coverage}, ${dated === numbers ? 'all' : dated} dated`;

/** Sessions with the same coverage in one line: `31 to 79: complete`. */
function runsOf(series: readonly SeriesCoverage[]): readonly string[] {
  const runs: SeriesCoverage[][] = [];
  for (const each of series) {
    const run = runs.at(-1);
    const [head] = run ?? [];
    // Special sessions, S-32, are counted by themselves.
    const isSameKind = head && isNumber(head.series) === isNumber(each.series);
    if (run && isSameKind && head.coverage === each.coverage) run.push(each);
    else runs.push([each]);
  }
  return runs.map((run) => {
    const [first] = run;
    const last = run.at(-1);
    const name =
      first === last ? (first?.series ?? '') : `${first?.series ?? ''} to ${last?.series ?? ''}`;
    const extent =
      first && first === last
        ? `${first.coverage}, ${first.first} to ${first.last}`
        : first?.coverage;
    return `    ${name}: ${extent ?? ''}`;
  });
}

const isNumber = (series: string): boolean => /^\d/.test(series);

function layerInWords({ layer, path, edition, counts, series }: LayerInfo): readonly string[] {
  const dated = edition === undefined ? '' : `, of ${edition}`;
  const known = Object.entries(series).map(([key, count]) => `${key} ${count}`);
  return [
    `  ${layer}: ${path}${dated}: ${listed(counts) || 'nothing'}`,
    ...(known.length > 0 ? [`    ${known.join(', ')}`] : []),
  ];
}

const listed = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([name, count]) => `${plainNumber(count)} ${name}`)
    .join(', ');

const total = (series: readonly SeriesCoverage[], key: 'numbers' | 'dated'): number =>
  series.reduce((sum, each) => sum + each[key], 0);

const plainNumber = (value: number): string => value.toLocaleString('en');
