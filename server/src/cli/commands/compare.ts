import { basename } from 'node:path';
import type { Command } from 'commander';
import { compareVersions, languageName } from '../../concordance/index.ts';
import type { Severity } from '../../concordance/index.ts';
import type { LanguageTag } from '../../languages/types.ts';
import { tellingIn } from '../../node/translations.ts';
import type { DraftConfig } from '../../workspace/config.ts';
import { compareMarkdown, compareText, recordsOf } from '../format/compare.ts';
import type { DifferenceRecord } from '../format/compare.ts';
import { json } from '../format/json.ts';
import {
  choice,
  configOf,
  drafts as draftOptions,
  interfaceOption,
  severities,
} from '../options.ts';
import type { CommonFlags } from '../options.ts';
import { readDrafts } from '../readDrafts.ts';
import type { Draft } from '../readDrafts.ts';
import type { Streams } from '../run.ts';
import { lineageCommand } from './lineage.ts';

const formats = ['text', 'json', 'markdown', 'html'] as const;

interface CompareFlags extends CommonFlags {
  readonly format: (typeof formats)[number];
  readonly failOn: Severity;
  readonly lineage?: boolean;
  readonly interface: LanguageTag;
}

interface CompareOptions {
  readonly paths: readonly string[];
  readonly format: CompareFlags['format'];
  readonly failOn: Severity;
  readonly config: DraftConfig;
  readonly asOf: string;
  readonly stdinName?: string | undefined;
  /** The language in which differences are told. */
  readonly ui: LanguageTag;
}

/** `chapeau compare a.en.reso a.fr.reso …` */
export function addCompareCommand(
  program: Command,
  streams: Streams,
  done: (code: number) => void,
): void {
  draftOptions(program.command('compare'))
    .description(
      'Compare the language versions of a text, or with --lineage an earlier text and a newer one, paragraph by paragraph.',
    )
    .option(
      '--lineage',
      'what became of each paragraph: kept, reworded, moved, new or dropped; the earlier text first',
    )
    .addOption(choice('--format <format>', 'how to report', formats, 'text'))
    .addOption(choice('--fail-on <severity>', 'what makes the exit code 1', severities, 'error'))
    .addOption(interfaceOption())
    .addHelpText('after', examples)
    .action((paths: string[], flags: CompareFlags) => {
      const { format, failOn, asOf, stdinFilename: stdinName } = flags;
      const ui = flags.interface;
      const options = { paths, format, failOn, config: configOf(flags), asOf, stdinName, ui };
      done(
        flags.lineage === true
          ? lineageCommand(options, streams)
          : compareCommand(options, streams),
      );
    });
}

const weights: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** Writes the differences; 0 if none counts, 1 if one does, 2 if less than two versions could be read. */
function compareCommand(options: CompareOptions, streams: Streams): number {
  const { format, failOn } = options;
  if (format === 'html') {
    streams.err.write('chapeau: a page is made of two texts: --lineage --format html\n');
    return 2;
  }
  const { drafts, unreadable } = readDrafts(options, streams);
  if (drafts.length < 2) {
    streams.err.write('chapeau: give two language versions or more: draft.en.reso draft.fr.reso\n');
    return 2;
  }
  const models = drafts.map(({ model }) => model);
  const { differences } = compareVersions(
    models,
    namesOf(drafts, options.ui),
    tellingIn(options.ui),
  );
  const records = recordsOf(differences, drafts);
  streams.out.write(write[format](records));
  if (format === 'text') streams.err.write(`${summary(records, drafts.length)}\n`);
  if (unreadable > 0) return 2;
  return records.some(({ severity }) => weights[severity] >= weights[failOn]) ? 1 : 0;
}

const write: Readonly<
  Record<
    Exclude<CompareOptions['format'], 'html'>,
    (records: readonly DifferenceRecord[]) => string
  >
> = {
  text: compareText,
  json: (records) => `${json.head}${records.map(json.write).join(json.between)}${json.foot}`,
  markdown: compareMarkdown,
};

/** Versions are called by their language, or by their file where two are in one. */
function namesOf(drafts: readonly Draft[], told: LanguageTag): readonly string[] {
  const languages = drafts.map(({ model }) => model.language);
  return drafts.map(({ file, model: { language } }) =>
    languages.filter((each) => each === language).length > 1
      ? basename(file)
      : languageName(language, told),
  );
}

/** `3 differences between 6 versions: 1 error, 2 warnings.` */
function summary(records: readonly DifferenceRecord[], versions: number): string {
  const number = records.length === 0 ? 'No' : records.length;
  const found = `${number} difference${records.length === 1 ? '' : 's'} between ${versions} versions`;
  const kinds = severities.flatMap((severity) => {
    const count = records.filter((record) => record.severity === severity).length;
    if (count === 0) return [];
    return [`${count} ${severity}${count === 1 || severity === 'info' ? '' : 's'}`];
  });
  return kinds.length === 0 ? `${found}.` : `${found}: ${kinds.join(', ')}.`;
}

const examples = `
Examples:
  chapeau compare draft.en.reso draft.ar.reso draft.fr.reso
  chapeau compare "draft.*.reso" --format markdown
  chapeau compare "draft.*.reso" --fail-on warning
  chapeau compare --lineage old.en.reso new.en.reso --format html > changes.html`;
