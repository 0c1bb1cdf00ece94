import { pathToFileURL } from 'node:url';
import { isAbsolute } from 'node:path';
import { shippedRules } from '../../rules/index.generated.ts';
import type { Severity } from '../../rules/types.ts';
import type { Place } from '../../text/places.ts';
import type { LintRecord } from '../records.ts';
import type { Format } from './types.ts';

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** SARIF 2.1.0, which code scanning services read. */
export const sarif = (version: string): Format<LintRecord> => {
  const driver = {
    name: 'Chapeau',
    version,
    rules: shippedRules.map(({ id, severity, tags, source }) => ({
      id,
      shortDescription: { text: source },
      defaultConfiguration: { level: levels[severity] },
      properties: { tags },
    })),
  };
  const run = { columnKind: 'utf16CodeUnits', tool: { driver } };
  const head = JSON.stringify({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  });
  const open = head.slice(0, -'}]}'.length);
  return {
    head: `${open},"results":[\n`,
    between: ',\n',
    foot: '\n]}]}\n',
    write: (record) => JSON.stringify(resultOf(record)),
  };
};

function resultOf(record: LintRecord): object {
  const artifactLocation = { uri: uriOf(record.file) };
  return {
    ruleId: record.rule,
    level: levels[record.severity],
    message: { text: record.message },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(record) } }],
    ...(record.fixes.length > 0 && {
      fixes: record.fixes.map(({ title, edits }) => ({
        description: { text: title },
        artifactChanges: [
          {
            artifactLocation,
            replacements: edits.map((edit) => ({
              deletedRegion: regionOf(edit),
              insertedContent: { text: edit.newText },
            })),
          },
        ],
      })),
    }),
  };
}

const regionOf = ({ line, column, endLine, endColumn }: Place): object => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn,
});

const uriOf = (file: string): string =>
  isAbsolute(file)
    ? pathToFileURL(file).href
    : encodeURI(file.replace(/\\/g, '/')).replace(/[?#]/g, encodeURIComponent);
