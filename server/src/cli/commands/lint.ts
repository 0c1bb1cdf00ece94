import type { LanguageTag } from '../../languages/types.ts';
import type { Severity } from '../../rules/types.ts';
import type { DraftConfig } from '../../workspace/config.ts';
import { github } from '../format/github.ts';
import { json } from '../format/json.ts';
import { markdown } from '../format/markdown.ts';
import { sarif } from '../format/sarif.ts';
import { lintText } from '../format/text.ts';
import type { Format } from '../format/types.ts';
import type { LintRecord } from '../records.ts';
import { baselineWriter, readBaseline } from '../baseline/baseline.ts';
import { performLint } from '../rulesWork.ts';
import { run } from '../run.ts';
import type { Streams } from '../run.ts';

export const lintFormats = ['text', 'json', 'sarif', 'github', 'markdown'] as const;

export interface LintOptions {
  readonly format: (typeof lintFormats)[number];
  readonly failOn: Severity;
  readonly fix: boolean;
  readonly config: DraftConfig;
  readonly asOf: string;
  /** Files and folders with facts and adopted texts. */
  readonly registry: readonly string[];
  /** Findings that it holds do not count. */
  readonly baseline?: string | undefined;
  readonly writeBaseline: boolean;
  readonly stdinName?: string | undefined;
  readonly version: string;
  /** The language in which findings are told. */
  readonly ui: LanguageTag;
}

const weights: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** Writes the findings of drafts; 0 clean, 1 findings that count, 2 something could not be read. */
export async function lintCommand(
  paths: readonly string[],
  options: LintOptions,
  streams: Streams,
): Promise<number> {
  const { baseline: path, writeBaseline, fix } = options;
  const known = path !== undefined && !writeBaseline ? readBaseline(path) : undefined;
  if (known?.kind === 'failed') {
    streams.err.write(`chapeau: ${path ?? ''} ${known.reason}\n`);
    return 2;
  }
  const writer = path !== undefined && writeBaseline ? baselineWriter(path) : undefined;
  let before = 0;
  const result = await run(
    {
      paths,
      stdinName: options.stdinName,
      task: {
        job: { kind: 'lint', fix, fingerprints: path !== undefined },
        config: options.config,
        asOf: options.asOf,
        registry: options.registry,
        ui: options.ui,
      },
      perform: performLint,
      format: formatOf(options, streams),
      records({ file, findings, fingerprints = [] }) {
        writer?.add(file, fingerprints);
        if (writer) before += findings.length;
        if (!known || writer) return writer ? [] : findings;
        const isNew = fingerprints.map((each) => !known.baseline.take(file, each));
        const fresh = findings.filter((_finding, index) => isNew[index]);
        before += findings.length - fresh.length;
        return fresh;
      },
    },
    streams,
  );
  writer?.write();
  if (options.format === 'text') {
    const mended = result.fixed > 0 ? ` Fixed ${count(result.fixed, 'file')}.` : '';
    const kept = before === 0 ? '' : ` ${count(before, 'finding')} in ${path ?? ''} not counted.`;
    const written = `Wrote ${count(before, 'finding')} to ${path ?? ''}.`;
    const said = writer ? written : `${summary(result.records, result.files)}${kept}`;
    streams.err.write(`${said}${mended}\n`);
  }
  if (result.unreadable > 0) return 2;
  const counts = ({ severity }: LintRecord): boolean =>
    weights[severity] >= weights[options.failOn];
  return result.records.some(counts) ? 1 : 0;
}

function formatOf({ format, version }: LintOptions, { out }: Streams): Format<LintRecord> {
  switch (format) {
    case 'text':
      return lintText({ colour: out.isTTY === true && !process.env['NO_COLOR'] });
    case 'json':
      return json;
    case 'sarif':
      return sarif(version);
    case 'github':
      return github;
    case 'markdown':
      return markdown;
  }
}

/** `3 findings in 2 files: 1 error, 2 warnings.` */
function summary(records: readonly LintRecord[], files: number): string {
  if (files === 0) return 'Nothing was checked.';
  if (records.length === 0) return `No findings in ${count(files, 'file')}.`;
  const kinds = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const number = records.filter((record) => record.severity === severity).length;
    return number > 0 ? [severity === 'info' ? `${number} info` : count(number, severity)] : [];
  });
  return `${count(records.length, 'finding')} in ${count(files, 'file')}: ${kinds.join(', ')}.`;
}

const count = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? '' : 's'}`;
