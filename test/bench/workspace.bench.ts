import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ReferencesRequest } from 'vscode-languageserver/node';
import { FINDINGS_REQUEST } from '../../server/src/lsp/protocol.ts';
import { richClient } from '../lsp/client.ts';
import { makeDraft } from './draft.ts';
import { served } from './served.ts';

const DRAFTS = 2_000;
const LENGTH = 10_000;

/** A workspace of many drafts: how long until all are known, how much memory, who cites one text. */
export async function bench(): Promise<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'chapeau-'));
  // Pieces of one long draft, so that no two are alike; each begins with its organ.
  const long = makeDraft(DRAFTS * LENGTH);
  for (let n = 0; n < DRAFTS; n++) {
    const text = long.slice(n * LENGTH, (n + 1) * LENGTH);
    writeFileSync(join(folder, `${n}.reso`), `The General Assembly,\n\n${text}\n`);
  }
  const options = { capabilities: richClient, rootUri: pathToFileURL(folder).href };
  const start = performance.now();
  try {
    return await served(options, async ({ client, connection, pid }) => {
      // Answered when the index is complete; of no draft, so that nothing else is measured.
      await connection.sendRequest(FINDINGS_REQUEST, { uris: [] });
      const indexed = performance.now() - start;
      const memory = residentMegabytes(pid);
      const uri = client.open('Recalling resolution 75/120,\n', 'untitled:a');
      const asked = performance.now();
      const found = await connection.sendRequest(ReferencesRequest.type, {
        textDocument: { uri },
        position: { line: 0, character: 22 },
        context: { includeDeclaration: false },
      });
      const answered = performance.now() - asked;
      return {
        [`start → ${DRAFTS} drafts of ${LENGTH / 1000} KB indexed`]: `${Math.round(indexed)} ms`,
        'memory of the server then': memory,
        [`who cites a text (${found?.length ?? 0} places)`]: `${answered.toFixed(1)} ms`,
      };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the process holds, where the system tells. */
function residentMegabytes(pid: number | undefined): string {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const kilobytes = Number(/VmRSS:\s+(?<size>\d+)/.exec(status)?.groups?.['size']);
    const peak = Number(/VmHWM:\s+(?<size>\d+)/.exec(status)?.groups?.['size']);
    return `${Math.round(kilobytes / 1024)} MB, at most ${Math.round(peak / 1024)} MB`;
  } catch {
    return 'not known here';
  }
}
