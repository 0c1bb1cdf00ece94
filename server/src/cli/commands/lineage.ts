import { basename } from 'node:path';
import type { DraftConfig } from '../../workspace/config.ts';
import { json } from '../format/json.ts';
import { lineageHtml } from '../lineage/html.ts';
import { lineageMarkdown, lineageText } from '../lineage/present.ts';
import { lineageRecords } from '../lineage/records.ts';
import { summary } from '../lineage/words.ts';
import { readDrafts } from '../readDrafts.ts';
import type { Streams } from '../run.ts';

interface LineageOptions {
  readonly paths: readonly string[];
  readonly format: 'text' | 'json' | 'markdown' | 'html';
  readonly config: DraftConfig;
  readonly asOf: string;
  readonly stdinName?: string | undefined;
}

/** Writes what became of each paragraph; 0, or 2 unless two texts in one language could be read. */
export function lineageCommand(options: LineageOptions, { out, err }: Streams): number {
  const { drafts } = readDrafts(options, { out, err });
  const [before, after] = drafts;
  if (!before || !after || drafts.length > 2) {
    err.write('chapeau: give the earlier text and the newer one: old.reso new.reso\n');
    return 2;
  }
  const { language } = after.model;
  if (before.model.language !== language) {
    err.write(
      'chapeau: the texts are in two languages. Leave out --lineage to compare versions.\n',
    );
    return 2;
  }
  const records = lineageRecords(before, after);
  switch (options.format) {
    case 'text':
      out.write(lineageText(records));
      err.write(`${summary(records)}\n`);
      break;
    case 'json':
      out.write(`${json.head}${records.map(json.write).join(json.between)}${json.foot}`);
      break;
    case 'markdown':
      out.write(lineageMarkdown(records));
      break;
    case 'html': {
      const [older, newer] = [basename(before.file), basename(after.file)];
      out.write(lineageHtml(records, { before: older, after: newer, language }));
      break;
    }
  }
  return 0;
}
