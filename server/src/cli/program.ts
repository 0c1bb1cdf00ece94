import { InvalidArgumentError } from 'commander';
import type { LanguageTag } from '../languages/types.ts';
import { shippedRegistry } from '../registry/registry.ts';
import { shippedRules } from '../rules/index.generated.ts';
import { isRuleSetting } from '../workspace/config.ts';
import type { RuleSetting } from '../workspace/config.ts';
import { configOver } from '../workspace/project.ts';
import { createBase, packageVersion } from './base.ts';
import type { CreateProgram } from './base.ts';
import { addCompareCommand } from './commands/compare.ts';
import { addConvertCommand } from './commands/convert.ts';
import { explainCommand } from './commands/explain.ts';
import { lintCommand, lintFormats } from './commands/lint.ts';
import type { LintOptions } from './commands/lint.ts';
import { addMandatesCommand } from './commands/mandates.ts';
import { addRegistryCommand } from './commands/registry.ts';
import { addRefsCommand } from './commands/refs.ts';
import { submissionCommand, submissionFormats } from './commands/submission.ts';
import { STDIN } from './inputs.ts';
import {
  asOfOption,
  choice,
  configOf,
  houseOption,
  interfaceOption,
  languageOption,
  drafts,
  severities,
} from './options.ts';
import type { CommonFlags } from './options.ts';
import { workspaceHere } from './workspaces.ts';

interface LintFlags extends CommonFlags {
  readonly format: LintOptions['format'];
  readonly failOn: LintOptions['failOn'];
  readonly fix?: boolean;
  readonly registry?: readonly string[];
  readonly mode: (typeof modes)[number];
  readonly baseline?: string;
  readonly writeBaseline?: boolean;
  readonly rule?: Readonly<Record<string, RuleSetting>>;
  readonly interface: LanguageTag;
}

interface ExplainFlags extends CommonFlags {
  readonly interface: LanguageTag;
}

const modes = ['draft', 'submission'] as const;

/** All that `chapeau` can do. */
export const createProgram: CreateProgram = (streams, done) => {
  const program = createBase(streams);

  drafts(program.command('lint'))
    .description('Report what is wrong in drafts.')
    .addOption(choice('--format <format>', 'how to report', lintFormats, 'text'))
    .addOption(choice('--fail-on <severity>', 'what makes the exit code 1', severities, 'error'))
    .option('--rule <id=severity>', 'off, info, warning or error; may be repeated', addRule)
    .option(
      '--registry <path>',
      'facts or adopted texts to compare with, a file or a folder; may be repeated',
      addPath,
    )
    .addOption(
      choice(
        '--mode <mode>',
        'draft for findings, submission for one page that tells whether it is ready to submit',
        modes,
        'draft',
      ),
    )
    .addOption(interfaceOption())
    .option('--baseline <file>', 'findings that this file holds do not count')
    .option('--write-baseline', 'write all findings of now to the file of --baseline')
    .option('--fix', 'put right what is safe to, in the files themselves')
    .addHelpText('after', lintExamples)
    .action(async (paths: string[], flags: LintFlags) => {
      if (flags.fix && paths.includes(STDIN)) {
        program.error('chapeau: --fix cannot put standard input right. Give a file.');
      }
      const { format, failOn, fix = false, rule: rules = {}, asOf } = flags;
      const stdinName = flags.stdinFilename;
      const config = { ...configOf(flags), rules };
      const { baseline, writeBaseline = false, registry = [] } = flags;
      if (writeBaseline && baseline === undefined) {
        program.error('chapeau: --write-baseline needs a file: --baseline chapeau.baseline.json');
      }
      if (flags.mode === 'submission') {
        const page = submissionFormats.find((each) => each === format);
        if (!page || fix || baseline !== undefined) {
          program.error(
            'chapeau: --mode submission goes with --format text, markdown or json, and without --fix and --baseline.',
          );
          return;
        }
        const options = {
          format: page,
          failOn,
          config,
          asOf,
          registry,
          stdinName,
          ui: flags.interface,
        };
        done(await submissionCommand(paths, options, streams));
        return;
      }
      done(
        await lintCommand(
          paths,
          {
            format,
            failOn,
            fix,
            config,
            asOf,
            stdinName,
            version: packageVersion(),
            registry,
            baseline,
            writeBaseline,
            ui: flags.interface,
          },
          streams,
        ),
      );
    });

  addRefsCommand(program, streams, done);

  program
    .command('explain')
    .description(
      'Tell what a citation, body, session or action line is, as a hover would, or what a rule wants.',
    )
    .argument('<text...>', 'in any of the six languages')
    .addOption(houseOption())
    .addOption(languageOption())
    .addOption(asOfOption())
    .addOption(interfaceOption())
    .addHelpText('after', explainExamples)
    .action((words: string[], flags: ExplainFlags) => {
      const workspace = workspaceHere();
      const registry = workspace?.registry ?? shippedRegistry();
      const own = configOf(flags);
      const config = workspace ? configOver(own, workspace.config) : own;
      const options = { registry, config, asOf: flags.asOf, ui: flags.interface };
      done(explainCommand(words.join(' '), options, streams));
    });

  addCompareCommand(program, streams, done);
  addMandatesCommand(program, streams, done);
  addConvertCommand(program, streams, done);
  addRegistryCommand(program, streams, done);

  program
    .command('serve')
    .description('Serve an editor by the Language Server Protocol, until it ends the connection.')
    .option('--stdio', 'over standard input and output')
    .option('--socket <port>', 'over a socket that the editor opened')
    .option('--pipe <name>', 'over a pipe that the editor opened')
    .option('--node-ipc', 'over the channel of the process that started this one')
    // Editors add arguments of their own, such as --clientProcessId.
    .allowUnknownOption()
    .allowExcessArguments()
    .action(async (flags: Readonly<Record<string, unknown>>) => {
      if (!['stdio', 'socket', 'pipe', 'nodeIpc'].some((way) => flags[way] !== undefined)) {
        program.error('chapeau: say how to reach the editor: chapeau serve --stdio');
      }
      // Loaded only here: the other commands start faster without the protocol.
      const { serve } = await import('../node/serve.ts');
      serve();
    });
  return program;
};

function addRule(
  value: string,
  rules: Readonly<Record<string, RuleSetting>> = {},
): Readonly<Record<string, RuleSetting>> {
  const [id = '', severity] = value.split('=');
  if (!shippedRules.some((rule) => rule.id === id)) {
    const ids = shippedRules.map((rule) => rule.id).join(', ');
    throw new InvalidArgumentError(`There is no rule “${id}”. There are: ${ids}.`);
  }
  if (!isRuleSetting(severity)) {
    throw new InvalidArgumentError(`Write ${id}=off, ${id}=info, ${id}=warning or ${id}=error.`);
  }
  return { ...rules, [id]: severity };
}

const addPath = (path: string, paths: readonly string[] = []): readonly string[] => [
  ...paths,
  path,
];

const lintExamples = `
Examples:
  chapeau lint                                 the drafts in this folder and below
  chapeau lint drafts/*.reso --fail-on warning
  chapeau lint report.txt --lang ar --house itu
  chapeau lint report.txt --registry adopted/A_RES_80_173.txt
  chapeau lint draft.reso --mode submission --format markdown
  chapeau lint old --baseline known.json --write-baseline, and then without --write-baseline
  chapeau lint draft.reso --rule rev-stale=off --rule num-sequence=error
  cat draft.reso | chapeau lint - --stdin-filename draft.en.reso

A draft that says its language or house at its head is taken at its word.`;

const explainExamples = `
Examples:
  chapeau explain A/RES/70/125
  chapeau explain "Resolution 140 (Rev. Dubai, 2018)"
  chapeau explain "القرار 70/125"
  chapeau explain CSTD
  chapeau explain C5
  chapeau explain rev-stale --interface fr`;
