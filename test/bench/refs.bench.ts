import { join } from 'node:path';
import { languageTags } from '../../server/src/languages/index.ts';
import { sharedFolder } from '../../server/src/testkit/node/texts.ts';
import { bundle } from '../lsp/bundles.ts';
import { best, readAll, start } from './wholeProcess.ts';

/** `chapeau refs` over all published texts, as a whole process, beside one that only reads them. */
export function bench(): Record<string, string> {
  const shared = sharedFolder();
  if (shared === undefined) return { refs: 'no published texts beside the project' };
  const folders = languageTags.map((language) => join(shared, 'corpus', language));
  const command = best(() => start(bundle('cli.js'), 'refs', '--format', 'ndjson', ...folders));
  const reading = best(() => readAll(folders));
  return {
    'chapeau refs, whole process': `${command.toFixed(0)} ms`,
    'only reading the files': `${reading.toFixed(0)} ms`,
    'refs beside reading': `${(command / reading).toFixed(1)} times`,
  };
}
