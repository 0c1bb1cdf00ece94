import { builtinModules } from 'node:module';
import tseslint from 'typescript-eslint';
import { layers, nodeLayers, protocolLayers } from './scripts/lib/layers.mjs';

const nodeModules = builtinModules.filter((name) => !name.startsWith('_'));
const protocolPackages = ['vscode-languageserver', 'vscode-languageserver/*', 'vscode-jsonrpc'];

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/', '.vscode-test/', '**/*.generated.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
    },
  },
  {
    files: ['server/src/**/*.ts', 'client/src/**/*.ts'],
    ignores: ['**/*.test.ts', 'server/src/testkit/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      // Of the server's output only the protocol, the command line and the log may know.
      'no-console': 'error',
    },
  },
  { files: ['server/src/cli/**/*.ts'], rules: { 'no-console': 'off' } },
  ...Object.keys(layers).map(layerRules),
  {
    files: ['client/src/common/**/*.ts', 'client/src/browser/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { paths: nodeModules, patterns: ['node:*'] }],
    },
  },
);

/** What one layer of the server must not import: other layers, Node, values of the protocol. */
function layerRules(layer) {
  const file = layer.endsWith('.ts');
  const forbidden = Object.keys(layers).filter(
    (other) => other !== layer && !layers[layer].includes(other),
  );
  const patterns = [
    {
      group: forbidden.map((other) =>
        other.endsWith('.ts') ? `**/${other}` : `../**/${other}/**`,
      ),
      message: `ARCHITECTURE.md: ${layer} does not know this layer.`,
    },
  ].filter(({ group }) => group.length > 0);
  if (!nodeLayers.includes(layer) && layer !== 'testkit') {
    patterns.push({
      group: ['node:*', ...nodeModules],
      message: `ARCHITECTURE.md: ${layer} also runs in a browser.`,
    });
  }
  if (!protocolLayers.includes(layer)) {
    patterns.push({
      group: protocolPackages,
      allowTypeImports: true,
      message: `ARCHITECTURE.md: ${layer} may use the types of the protocol, not its values.`,
    });
  }
  return {
    files: [`server/src/${layer}${file ? '' : '/**/*.ts'}`],
    ignores: ['**/*.test.ts', '**/*.bench.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
  };
}
