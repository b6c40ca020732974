// Lint rules: the layers of the house, and the usual mistakes.
import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import * as mdx from 'eslint-plugin-mdx';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** One line a layer: where it lives, and which other layers it may import. `*`: each folder is closed to the others. */
const LAYERS = {
  chapters: ['chapters/*', ['widgets', 'claims', 'prose']],
  app: ['src/app', ['chapters', 'widgets', 'claims', 'prose', 'ui', 'i18n', 'client', 'pure']],
  prose: ['src/prose', ['ui', 'i18n', 'pure']],
  widgets: ['src/widgets/*', ['labs', 'ui', 'viz', 'i18n', 'client', 'pure']],
  labs: ['src/labs', ['ui', 'viz', 'i18n', 'client', 'pure']],
  claims: ['src/claims/*', ['labs', 'ui', 'i18n', 'client', 'pure']],
  ui: ['src/ui', ['i18n', 'pure']],
  viz: ['src/viz', ['i18n']],
  i18n: ['src/i18n', []],
  pure: ['src/pure', []],
  client: ['src/core/client', ['protocol']],
  protocol: ['src/core/protocol', ['pure']],
  worker: [
    'src/core/worker',
    ['protocol', 'devices', 'training', 'generation', 'models', 'layers', 'kernels', 'tensors', 'pure'],
  ],
  devices: ['src/core/devices', ['protocol', 'kernels', 'wasm', 'webgl', 'tensors', 'pure']],
  training: ['src/core/training', ['models', 'layers', 'kernels', 'tensors', 'pure']],
  generation: ['src/core/generation', ['models', 'layers', 'kernels', 'tensors', 'pure']],
  models: ['src/core/models', ['layers', 'kernels', 'tensors', 'pure']],
  layers: ['src/core/layers', ['kernels', 'tensors']],
  kernels: ['src/core/kernels', ['wasm', 'webgl', 'tensors', 'pure']],
  wasm: ['src/core/wasm', []],
  webgl: ['src/core/webgl', []],
  tensors: ['src/core/tensors', ['pure']],
};

const layer = (type) => ({ element: { type } });

const NO_REACT = { group: ['react', 'react-dom'], message: 'React ends at core/client/react.ts.' };
const NO_TENSORS = {
  group: ['@tensorflow/*'],
  message: 'Tensors stay in src/core, in the worker. Ask it through core/client.',
};
const noImports = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

const NO_RAW = {
  selector: ':matches(ImportDeclaration, ImportExpression)[source.value=/[?&]raw\\b/]',
  message: 'Only prose/sourceFiles.ts reads files as text.',
};
const NO_GLOB = {
  selector: "CallExpression[callee.object.type='MetaProperty'][callee.property.name='glob']",
  message: 'Only the shell and prose/sourceFiles.ts find files by pattern: import what you need by name.',
};
const NO_WORKER = {
  selector: "NewExpression[callee.name='Worker']",
  message:
    'Workers are started in core/client/core.ts and core/wasm/threads.ts alone. Ask them through core/client.',
};

export default [
  {
    ignores: [
      ...['dist/', '.cache/', 'node_modules/', 'test-results/', 'public/', 'training/'],
      'src/core/wasm/assembly/*.ts', // AssemblyScript, whose own compiler checks it
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  { ...mdx.flat, files: ['chapters/**/*.mdx'] },
  {
    files: ['src/{app,prose,ui,viz,labs,widgets,claims}/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ['tools/**/*.mjs', 'public/**/*.js'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly' } },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'chapters/**/*.{ts,tsx,mdx}'],
    ignores: ['**/*.test.*'], // a test may start a device for what it tests
    plugins: { boundaries },
    settings: {
      'import/resolver': { typescript: { project: './tsconfig.json' } },
      'boundaries/elements': Object.entries(LAYERS).map(([type, [pattern]]) => ({ type, pattern })),
      // A path that cannot be resolved is no package: it is reported instead of let through.
      'boundaries/flag-as-external': { unresolvableAlias: false, customSourcePatterns: ['virtual:*'] },
      'boundaries/additional-dependency-nodes': [
        { selector: 'TSImportType > Literal', kind: 'type', name: 'type-import' },
      ],
    },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'boundaries/no-unknown-dependencies': 'error',
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          message: '{{from.type}} may not import {{to.type}}: see the layers in tools/eslint.config.js',
          policies: Object.entries(LAYERS).map(([type, [, may]]) => ({
            from: layer(type),
            allow: may.map((other) => ({ to: layer(other) })),
          })),
        },
      ],
    },
  },
  {
    files: ['src/{app,prose,labs,widgets,claims,ui,viz,i18n}/**/*.{ts,tsx}', 'chapters/**/*.{ts,tsx,mdx}'],
    rules: noImports(NO_TENSORS),
  },
  { files: ['src/core/**/*.ts'], rules: noImports(NO_REACT) },
  {
    files: ['src/pure/**/*.ts', 'src/core/{client,protocol}/**/*.ts'],
    rules: noImports(NO_REACT, NO_TENSORS),
  },
  { files: ['src/core/client/react.ts'], rules: noImports(NO_TENSORS) },
  {
    files: ['src/**/*.{ts,tsx}', 'chapters/**/*.{ts,tsx,mdx}'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'Math',
          property: 'random',
          message: 'Nothing random stands in for a number: draw from pure/random with a seed.',
        },
      ],
      'no-restricted-syntax': ['error', NO_RAW, NO_GLOB, NO_WORKER],
    },
  },
  {
    files: ['src/app/*.ts', 'src/i18n/index.ts'],
    rules: { 'no-restricted-syntax': ['error', NO_RAW, NO_WORKER] },
  },
  {
    files: ['src/core/client/core.ts', 'src/core/wasm/threads.ts'],
    rules: { 'no-restricted-syntax': ['error', NO_RAW, NO_GLOB] },
  },
  { files: ['src/prose/sourceFiles.ts'], rules: { 'no-restricted-syntax': ['error', NO_WORKER] } },
  {
    files: ['chapters/**/*.mdx'],
    rules: {
      // A chapter's imports are used in its JSX, which this rule does not see.
      '@typescript-eslint/no-unused-vars': 'off',
      // `{value}` in a text is an expression and nothing else.
      'no-unused-expressions': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  { rules: { 'no-undef': 'off', '@typescript-eslint/no-invalid-void-type': 'off' } },
];
