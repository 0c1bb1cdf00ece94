// The arrows of ARCHITECTURE.md, for the tools that hold them: ESLint says it in the editor, and
// test/tidy/architecture.test.ts reads every import.

const core = ['text', 'languages', 'syntax', 'references', 'registry', 'model'];
const parts = [...core, 'rules', 'features', 'concordance', 'mandates', 'lineage', 'workspace'];
const service = [...parts, 'service.ts'];

/** Folder (or file) of server/src → the others from which it may import. */
export const layers = {
  text: [],
  languages: ['text'],
  syntax: ['text', 'languages'],
  references: ['text', 'languages'],
  registry: ['text', 'languages'],
  model: ['text', 'languages', 'syntax', 'references', 'registry'],
  rules: core,
  features: core,
  concordance: core,
  mandates: core,
  lineage: [...core, 'mandates'],
  workspace: core,
  interchange: [...core, 'features', 'workspace'],
  'service.ts': parts,
  lsp: service,
  node: [...service, 'interchange', 'lsp'],
  browser: [...service, 'lsp'],
  cli: [...service, 'interchange', 'lsp', 'node'],
  testkit: [...service, 'interchange', 'lsp', 'node'],
};

/** The layers that may use Node's modules; every other also runs in a browser. */
export const nodeLayers = ['node', 'cli'];

/** The layers that may use the protocol's values; every other may use its types. */
export const protocolLayers = ['lsp', 'node', 'browser'];
