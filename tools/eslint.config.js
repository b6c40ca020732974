// Lint rules: the layers of the house, and the usual mistakes.
import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import * as mdx from 'eslint-plugin-mdx';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** One line a layer: where it lives, and which layers it may import beside itself. */
const LAYERS = {
  chapters: ['chapters/*', ['widgets', 'prose']],
  app: ['src/app', ['chapters', 'widgets', 'prose', 'ui', 'client']],
  prose: ['src/prose', ['ui']],
  widgets: ['src/widgets/*', ['ui', 'viz', 'client', 'pure']],
  ui: ['src/ui', ['pure']],
  viz: ['src/viz', []],
  pure: ['src/pure', []],
  client: ['src/core/client', ['protocol']],
  protocol: ['src/core/protocol', ['pure']],
  worker: [
    'src/core/worker',
    ['protocol', 'devices', 'generation', 'models', 'layers', 'kernels', 'tensors', 'pure'],
  ],
  devices: ['src/core/devices', ['protocol']],
  generation: ['src/core/generation', ['models', 'layers', 'kernels', 'tensors', 'pure']],
  models: ['src/core/models', ['layers', 'kernels', 'tensors', 'pure']],
  layers: ['src/core/layers', ['kernels', 'tensors']],
  kernels: ['src/core/kernels', ['tensors']],
  tensors: ['src/core/tensors', ['pure']],
};

const layer = (type) => ({ element: { type } });

export default [
  { ignores: ['dist/', '.cache/', 'node_modules/', 'test-results/', 'public/', 'training/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  { ...mdx.flat, files: ['chapters/**/*.mdx'] },
  {
    files: ['src/{app,prose,ui,viz,widgets}/**/*.{ts,tsx}'],
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
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          message: '{{from.type}} may not import {{to.type}}: see the layers in tools/eslint.config.js',
          policies: Object.entries(LAYERS).map(([type, [, may]]) => ({
            from: layer(type),
            allow: [type, ...may].map((other) => ({ to: layer(other) })),
          })),
        },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'chapters/**/*.{ts,tsx,mdx}'],
    ignores: ['src/core/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['@tensorflow/*'],
              message: 'Tensors stay in src/core. Ask the worker through core/client.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/core/**/*.{ts,tsx}'],
    ignores: ['src/core/client/react.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['react', 'react-dom', 'react-dom/*'], message: 'React ends at core/client/react.ts.' },
          ],
        },
      ],
    },
  },
  {
    files: ['src/{ui,viz,pure,prose,widgets,app}/**/*.{ts,tsx}', 'chapters/**/*'],
    ignores: ['src/prose/SourceCode.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ImportDeclaration[source.value=/[?]raw$/]',
          message: 'Only SourceCode reads files as text.',
        },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: 'Nothing random stands in for a number: draw from pure/random with a seed.',
        },
      ],
    },
  },
  // A chapter's imports are used in its JSX, which this rule does not see.
  { files: ['chapters/**/*.mdx'], rules: { '@typescript-eslint/no-unused-vars': 'off' } },
  { rules: { 'no-undef': 'off', '@typescript-eslint/no-invalid-void-type': 'off' } },
];
