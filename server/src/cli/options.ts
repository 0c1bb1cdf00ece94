import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import { languageTags } from '../languages/index.ts';
import { today } from '../lsp/host.ts';
import { isHouse, isLanguage } from '../workspace/config.ts';
import type { DraftConfig } from '../workspace/config.ts';

/** What all commands that read drafts have in common. */
export interface CommonFlags {
  readonly house: string;
  readonly lang: string;
  readonly asOf: string;
  readonly stdinFilename?: string;
}

export const severities = ['error', 'warning', 'info'] as const;

export const choice = (
  flags: string,
  description: string,
  choices: readonly string[],
  preset: string,
): Option => new Option(flags, description).choices(choices).default(preset);

export const houseOption = (): Option =>
  choice(
    '--house <house>',
    'whose drafting rules apply to drafts that do not say',
    ['auto', 'un', 'sc', 'itu', 'mun'],
    'auto',
  );

export const languageOption = (): Option =>
  choice(
    '--lang <language>',
    'the language of drafts that do not say theirs',
    ['auto', 'ar', 'zh', 'en', 'fr', 'ru', 'es'],
    'auto',
  );

export const asOfOption = (): Option =>
  new Option('--as-of <date>', 'the day by which editions are judged')
    .argParser((value: string) => {
      if (/^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))) return value;
      throw new InvalidArgumentError('Give a day such as 2026-11-27.');
    })
    .default(today(), 'today');

/** What the flags set; absent where the draft tells. */
/** `lint --interface fr`: the language in which findings are told, whatever that of the draft is. */
export const interfaceOption = (): Option =>
  choice('--interface <language>', 'the language in which to tell it', languageTags, 'en');

export function configOf({ house, lang }: CommonFlags): DraftConfig {
  return {
    ...(isHouse(house) && { house }),
    ...(isLanguage(lang) && { language: lang }),
    rules: {},
  };
}

/** A command that reads drafts: their paths, and what may be said of them. */
export const drafts = (command: Command): Command =>
  command
    .argument('[paths...]', 'files, folders or patterns; - is standard input')
    .addOption(houseOption())
    .addOption(languageOption())
    .addOption(asOfOption())
    .option('--stdin-filename <name>', 'what to call standard input; `x.ar.reso` is Arabic');
