import type { Severity } from '../../rules/types.ts';
import type { LintRecord } from '../records.ts';
import { lineFormat } from './types.ts';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/** Workflow commands by which GitHub shows findings beside the changed lines. */
export const github = lineFormat((record: LintRecord) => {
  const { file, line, column, endLine, endColumn, rule, severity, message } = record;
  const properties = { file, line, endLine, col: column, endColumn, title: rule };
  const written = Object.entries(properties)
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
    .join(',');
  return `::${commands[severity]} ${written}::${escapeData(message)}`;
});

const escapeData = (text: string): string =>
  text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');

const escapeProperty = (text: string): string =>
  escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
