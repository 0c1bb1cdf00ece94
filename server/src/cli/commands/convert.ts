import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { exportDraft, formatOfPath, formats } from '../../interchange/convert.ts';
import type { ExportOptions, Format, Imported } from '../../interchange/convert.ts';
import type { Loss } from '../../interchange/loss.ts';
import type { DocumentModel } from '../../model/types.ts';
import { describeFailure } from '../../node/failures.ts';
import { importBytes, tooLarge } from '../../node/importBytes.ts';
import type { DraftConfig } from '../../workspace/config.ts';
import { asOfOption, choice, configOf, houseOption, languageOption } from '../options.ts';
import type { CommonFlags } from '../options.ts';
import { analyseDraft } from '../readDrafts.ts';
import type { Streams } from '../run.ts';

interface ConvertFlags extends CommonFlags {
  readonly output: string;
  readonly numbering: 'auto' | 'list' | 'text';
  readonly author?: string;
  readonly base?: string;
  readonly track?: boolean;
}

/** `chapeau convert draft.reso -o draft.docx` */
export function addConvertCommand(
  program: Command,
  streams: Streams,
  done: (code: number) => void,
): void {
  program
    .command('convert')
    .description('Turn a draft into a Word file, Akoma Ntoso, HTML or plain text, and back.')
    .argument('<file>', `what to read: ${suffixes}`)
    .requiredOption('-o, --output <file>', `what to write: ${suffixes}`)
    .addOption(
      choice(
        '--numbering <how>',
        'numbers in Word: counted by Word, or as text',
        ['auto', 'list', 'text'],
        'auto',
      ),
    )
    .option('--base <file>', 'the text that the draft was made of, in any of these formats')
    .option('--track', 'in Word, show how the draft differs from --base as tracked changes')
    .option('--author <name>', 'who made the changes and remarks (default: this account)')
    .addOption(houseOption())
    .addOption(languageOption())
    .addOption(asOfOption())
    .addHelpText('after', examples)
    .action(async (file: string, flags: ConvertFlags) => {
      done(await convertCommand(file, flags, streams));
    });
}

const suffixes = `${formats.map((format) => `.${format}`).join(', ')}`;

/** Writes the other file and says what of the first has no place in it; 0, or 2 if it could not. */
async function convertCommand(
  file: string,
  flags: ConvertFlags,
  { err }: Streams,
): Promise<number> {
  const { output, numbering, asOf, author = userInfo().username } = flags;
  const say = (name: string, text: string): void => void err.write(`chapeau: ${name} ${text}\n`);
  const format = formatOfPath(output);
  if (format === undefined) {
    say(output, `ends in no suffix that tells what to write. There are ${suffixes}.`);
    return 2;
  }
  if (resolve(file) === resolve(output)) {
    say(output, 'is the file that is read. Give the other one another name.');
    return 2;
  }
  const { base, track = false } = flags;
  if ((base !== undefined) !== track || (track && format !== 'docx')) {
    say('--track', 'goes with --base and a Word file: --base old.reso --track -o draft.docx');
    return 2;
  }
  try {
    const models: DocumentModel[] = [];
    for (const name of [file, ...(base === undefined ? [] : [base])]) {
      const draft = await readDraft(name, configOf(flags), asOf);
      if (draft.kind === 'refused') {
        say(name, draft.reason);
        return 2;
      }
      tell(name, draft.losses, say);
      models.push(draft.model);
    }
    const [model, baseModel] = models;
    if (model === undefined) return 2;
    const options = {
      numbering: numbering === 'auto' ? undefined : numbering,
      authorship: { author, date: `${asOf}T00:00:00Z` },
      base: baseModel,
    };
    tell(file, await write(model, format, output, options), say);
    return 0;
  } catch (error) {
    say(output, describeFailure(error));
    return 2;
  }
}

type DraftReading =
  | { readonly kind: 'read'; readonly model: DocumentModel; readonly losses: readonly Loss[] }
  | { readonly kind: 'refused'; readonly reason: string };

async function readDraft(file: string, config: DraftConfig, asOf: string): Promise<DraftReading> {
  const read = await importFile(file);
  if (read.kind === 'refused') return read;
  return {
    kind: 'read',
    model: analyseDraft(file, read.text, { config, asOf }),
    losses: read.losses,
  };
}

async function importFile(file: string): Promise<Imported> {
  try {
    // A file that is too large is not even read.
    return tooLarge(statSync(file).size) ?? (await importBytes(file, readFileSync(file)));
  } catch (error) {
    return { kind: 'refused', reason: describeFailure(error) };
  }
}

/** Writes all of the file or nothing: who opens it meanwhile finds no half of it. */
async function write(
  model: DocumentModel,
  format: Format,
  output: string,
  options: ExportOptions,
): Promise<readonly Loss[]> {
  const { content, losses } = await exportDraft(model, format, options);
  const temporary = `${output}.${process.pid}.new`;
  writeFileSync(temporary, content);
  renameSync(temporary, output);
  return losses;
}

function tell(
  file: string,
  losses: readonly Loss[],
  say: (name: string, text: string) => void,
): void {
  for (const { line, message } of losses) {
    say(line === undefined ? `${file}:` : `${file}:${line}:`, message);
  }
}

const examples = `
Examples:
  chapeau convert draft.reso -o draft.docx
  chapeau convert "Draft resolution.docx" -o draft.reso
  chapeau convert A_RES_80_173.xml -o text.reso
  chapeau convert draft.ar.reso -o draft.ar.docx --numbering list
  chapeau convert draft.reso --base adopted.docx --track --author Egypt -o draft.docx

What one format has no place for in the other is told, line by line.`;
