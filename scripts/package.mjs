// Makes the extension: `npm run package` → dist/chapeau-<version>.vsix.
import { makeVsix } from './lib/vsix.mjs';
import { setUp } from './setup.mjs';

await setUp();
console.log(await makeVsix());
