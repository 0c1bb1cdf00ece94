import type { LintRecord } from '../records.ts';
import { lineFormat } from './types.ts';

/** A table to paste into a review. */
export const markdown = {
  ...lineFormat(({ file, line, column, severity, rule, message }: LintRecord) =>
    [`${file}:${line}:${column}`, severity, rule, message].reduce(
      (row, cell) => `${row} ${escapeCell(cell)} |`,
      '|',
    ),
  ),
  head: '| Place | Severity | Rule | Finding |\n| --- | --- | --- | --- |\n',
};

export const escapeCell = (text: string): string =>
  text.replace(/[\\|`*_<>[\]]/g, '\\$&').replace(/\s*[\r\n]+\s*/g, ' ');
