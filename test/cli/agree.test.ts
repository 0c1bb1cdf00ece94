import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { connect } from '../lsp/client.ts';
import { chapeau, root } from './chapeau.ts';

const folders = [join(root, 'examples'), join(root, 'test', 'cli', 'drafts')];
const severities = ['', 'error', 'warning', 'info'];

for (const folder of folders) {
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.reso'))) {
    test(`editor and command line find the same in ${name}`, async () => {
      const file = join(folder, name);
      const { out } = await chapeau(['lint', '--format', 'json', file]);
      const records = JSON.parse(out) as Record<string, unknown>[];

      const client = await connect();
      const uri = client.open(readFileSync(file, 'utf8'), pathToFileURL(file).href);
      const diagnostics = await client.pull(uri);
      client.dispose();

      assert.ok(records.length > 0);
      assert.deepEqual(
        diagnostics.map(({ range: { start, end }, code, severity, message }) => ({
          line: start.line + 1,
          column: start.character + 1,
          endLine: end.line + 1,
          endColumn: end.character + 1,
          rule: code,
          severity: severities[severity ?? 0],
          message,
        })),
        records.map(({ line, column, endLine, endColumn, rule, severity, message }) => ({
          line,
          column,
          endLine,
          endColumn,
          rule,
          severity,
          message,
        })),
      );
    });
  }
}
