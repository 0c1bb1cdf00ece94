import { createRequire } from 'node:module';

// `refs` is asked of whole archives and by other programs: it has a bundle of its own, without rules and
// what else takes time to load.
createRequire(import.meta.url)(process.argv[2] === 'refs' ? './refs.js' : './commands.js');
