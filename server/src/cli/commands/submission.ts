import type { LanguageTag } from '../../languages/types.ts';
import type { Severity } from '../../rules/types.ts';
import type { DraftConfig } from '../../workspace/config.ts';
import { json } from '../format/json.ts';
import type { Format } from '../format/types.ts';
import { performSubmission } from '../rulesWork.ts';
import { run } from '../run.ts';
import type { Streams } from '../run.ts';
import type { SubmissionPage } from '../submission/page.ts';
import { submissionMarkdown, submissionText } from '../submission/present.ts';

export const submissionFormats = ['text', 'markdown', 'json'] as const;

export interface SubmissionOptions {
  readonly format: (typeof submissionFormats)[number];
  readonly failOn: Severity;
  readonly config: DraftConfig;
  readonly asOf: string;
  readonly registry: readonly string[];
  readonly stdinName?: string | undefined;
  /** The language in which findings are told. */
  readonly ui: LanguageTag;
}

/** One page for each draft: what is still open; 0 all are ready, 1 one is not, 2 could not be read. */
export async function submissionCommand(
  paths: readonly string[],
  { format, failOn, config, asOf, registry, stdinName, ui }: SubmissionOptions,
  streams: Streams,
): Promise<number> {
  const result = await run(
    {
      paths,
      stdinName,
      task: { job: { kind: 'submission', failOn }, config, asOf, registry, ui },
      perform: performSubmission,
      format: formatOf(format, streams),
      records: ({ page }) => (page ? [page] : []),
    },
    streams,
  );
  if (result.unreadable > 0) return 2;
  return result.records.every(({ ready }) => ready) ? 0 : 1;
}

function formatOf(format: SubmissionOptions['format'], { out }: Streams): Format<SubmissionPage> {
  switch (format) {
    case 'text':
      return submissionText({ colour: out.isTTY === true && !process.env['NO_COLOR'] });
    case 'markdown':
      return submissionMarkdown;
    case 'json':
      return json;
  }
}
