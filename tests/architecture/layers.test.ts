// The canary of the layer rules: known sins must each be reported, and what is allowed must pass.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const eslint = new ESLint({ cwd: ROOT, overrideConfigFile: 'tools/eslint.config.js' });

/** What the rules say about a file of that name and text; the file need not exist, what it imports must. */
async function lint(file: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: path.join(ROOT, file) });
  return (result?.messages ?? []).map(({ message }) => message);
}

/** A module (or chapter) whose only statement of interest is this one. */
const importing = (from: string) => `import * as canary from '${from}';\n\nexport const kept = canary;\n`;
const chapterImporting = (from: string) => `import * as canary from '${from}';\n\n{canary.name}\n`;

const CHAPTER = 'chapters/08-sampling/canary.mdx';
const WIDGET = 'src/widgets/canary/Canary.tsx';

const mayNot = (from: string, to: string) =>
  `${from} may not import ${to}: see the layers in tools/eslint.config.js`;
const NO_TENSORS = /Tensors stay in src\/core, in the worker\. Ask it through core\/client\.$/;
const NO_REACT = /React ends at core\/client\/react\.ts\.$/;
const NO_RAW = 'Only prose/sourceFiles.ts reads files as text.';
const NO_GLOB =
  'Only the shell and prose/sourceFiles.ts find files by pattern: import what you need by name.';
const NO_WORKER =
  'Workers are started in core/client/core.ts and core/wasm/threads.ts alone. Ask them through core/client.';
const NO_RANDOM = /Nothing random stands in for a number: draw from pure\/random with a seed\.$/;
const UNKNOWN_FILE = 'File does not match any file pattern and does not belong to any known element';
const UNKNOWN_PATH = 'Dependencies to unknown elements and files are not allowed';

describe('a layer that reaches where it may not', () => {
  it.each([
    [CHAPTER, '@/core/client', mayNot('chapters', 'client')],
    [CHAPTER, '../../src/core/client', mayNot('chapters', 'client')],
    [CHAPTER, '@/ui/DataTable', mayNot('chapters', 'ui')],
    ['src/app/canary.ts', '@/core/worker/router', mayNot('app', 'worker')],
    ['src/app/canary.ts', '@/core/models/loadModel', mayNot('app', 'models')],
    ['src/prose/Canary.tsx', '@/core/client', mayNot('prose', 'client')],
    ['src/prose/Canary.tsx', '@/widgets/sampling-sliders', mayNot('prose', 'widgets')],
    [WIDGET, '@/widgets/sampling-sliders', mayNot('widgets', 'widgets')],
    [WIDGET, '../sampling-sliders', mayNot('widgets', 'widgets')],
    [WIDGET, '@/core/worker/router', mayNot('widgets', 'worker')],
    [WIDGET, '../../core/worker/router', mayNot('widgets', 'worker')],
    [WIDGET, '@/core/protocol', mayNot('widgets', 'protocol')],
    [WIDGET, '@/prose/Figure', mayNot('widgets', 'prose')],
    ['src/labs/canary/canary.ts', '@/widgets/sampling-sliders', mayNot('labs', 'widgets')],
    ['src/labs/canary/canary.ts', '@/core/protocol', mayNot('labs', 'protocol')],
    ['src/app/canary.ts', '@/labs/training/plan', mayNot('app', 'labs')],
    ['src/claims/canary/canary.ts', '@/widgets/sampling-sliders', mayNot('claims', 'widgets')],
    ['src/claims/canary/canary.ts', '@/claims/loops', mayNot('claims', 'claims')],
    ['src/claims/canary/canary.ts', '@/core/worker/router', mayNot('claims', 'worker')],
    ['src/prose/Canary.tsx', '@/claims/loops', mayNot('prose', 'claims')],
    ['src/i18n/canary.ts', '@/ui/DataTable', mayNot('i18n', 'ui')],
    ['src/pure/canary.ts', '@/i18n', mayNot('pure', 'i18n')],
    ['src/ui/Canary.tsx', '@/viz/DistributionBars', mayNot('ui', 'viz')],
    ['src/ui/Canary.tsx', '../core/client', mayNot('ui', 'client')],
    ['src/viz/Canary.tsx', '@/pure/sampling', mayNot('viz', 'pure')],
    ['src/pure/canary.ts', '@/ui/DataTable', mayNot('pure', 'ui')],
    ['src/pure/canary.ts', '../core/tensors/tree', mayNot('pure', 'tensors')],
    ['src/core/client/canary.ts', '../worker/router', mayNot('client', 'worker')],
    ['src/core/protocol/canary.ts', '../models/loadModel', mayNot('protocol', 'models')],
    ['src/core/worker/canary.ts', '../client', mayNot('worker', 'client')],
    ['src/core/devices/canary.ts', '../worker/router', mayNot('devices', 'worker')],
    ['src/core/training/canary.ts', '../worker/router', mayNot('training', 'worker')],
    ['src/core/training/canary.ts', '../devices/measure', mayNot('training', 'devices')],
    ['src/core/generation/canary.ts', '../worker/router', mayNot('generation', 'worker')],
    ['src/core/models/canary.ts', '../generation/autoregressive', mayNot('models', 'generation')],
    ['src/core/models/canary.ts', '../protocol', mayNot('models', 'protocol')],
    ['src/core/layers/canary.ts', '../models/loadModel', mayNot('layers', 'models')],
    ['src/core/tensors/canary.ts', '../layers/linear', mayNot('tensors', 'layers')],
    ['src/core/tensors/canary.ts', '@/core/layers/linear', mayNot('tensors', 'layers')],
  ])('%s ← %s', async (file, from, sentence) => {
    const text = file.endsWith('.mdx') ? chapterImporting(from) : importing(from);
    expect(await lint(file, text)).toEqual([sentence]);
  });

  it.each([
    ['an import()', "export const canary = import('@/core/worker/router');\n"],
    ['an export … from', "export * from '@/core/worker/router';\n"],
    [
      'an import of types',
      "import type { Handler } from '@/core/worker/router';\nexport type A = Handler<'generate'>;\n",
    ],
    ['an import() in a type', "export type A = import('@/core/worker/router').Handler<'generate'>;\n"],
  ])('is found through %s too', async (_way, text) => {
    expect(await lint(WIDGET, text)).toEqual([mayNot('widgets', 'worker')]);
  });
});

describe('a package where it does not belong', () => {
  it.each([
    [CHAPTER, '@tensorflow/tfjs-core', NO_TENSORS],
    [WIDGET, '@tensorflow/tfjs-core', NO_TENSORS],
    [WIDGET, '@tensorflow/tfjs-backend-webgl/dist/base', NO_TENSORS],
    ['src/app/canary.ts', '@tensorflow/tfjs-core', NO_TENSORS],
    ['src/prose/Canary.tsx', '@tensorflow/tfjs-core', NO_TENSORS],
    ['src/ui/Canary.tsx', '@tensorflow/tfjs-core', NO_TENSORS],
    ['src/viz/Canary.tsx', '@tensorflow/tfjs-core', NO_TENSORS],
    ['src/labs/canary/Canary.tsx', '@tensorflow/tfjs-core', NO_TENSORS],
    ['src/pure/canary.ts', '@tensorflow/tfjs-core', NO_TENSORS],
    ['src/core/client/canary.ts', '@tensorflow/tfjs-core', NO_TENSORS],
    ['src/core/client/react.ts', '@tensorflow/tfjs-core', NO_TENSORS],
    ['src/core/protocol/canary.ts', '@tensorflow/tfjs-core', NO_TENSORS],
    ['src/core/client/canary.ts', 'react', NO_REACT],
    ['src/core/protocol/canary.ts', 'react', NO_REACT],
    ['src/core/models/canary.ts', 'react', NO_REACT],
    ['src/core/worker/canary.ts', 'react-dom/client', NO_REACT],
    ['src/core/layers/canary.ts', 'react/jsx-runtime', NO_REACT],
    ['src/pure/canary.ts', 'react', NO_REACT],
  ])('%s ← %s', async (file, from, sentence) => {
    const text = file.endsWith('.mdx') ? chapterImporting(from) : importing(from);
    expect(await lint(file, text)).toEqual([expect.stringMatching(sentence)]);
  });
});

describe('what no layer may do', () => {
  it.each([
    ['read a file as text', WIDGET, importing('@/pure/sampling/topK?raw'), NO_RAW],
    [
      'read a file as text later',
      WIDGET,
      "export const text = import('@/pure/sampling/topK?raw');\n",
      NO_RAW,
    ],
    ['find files by pattern', WIDGET, "export const all = import.meta.glob('/src/**');\n", NO_GLOB],
    ['start a worker', WIDGET, "export const own = new Worker('/own.js');\n", NO_WORKER],
    [
      'start a worker beside the client',
      'src/core/client/canary.ts',
      "export const own = new Worker('/own.js');\n",
      NO_WORKER,
    ],
    ['make up a number', WIDGET, 'export const loss = Math.random();\n', NO_RANDOM],
    ['make up a number in a chapter', CHAPTER, 'The loss is {Math.random()}.\n', NO_RANDOM],
    ['make up a weight', 'src/core/models/canary.ts', 'export const { random } = Math;\n', NO_RANDOM],
  ])('%s', async (_what, file, text, sentence) => {
    const messages = await lint(file, text);
    expect(messages).toEqual([typeof sentence === 'string' ? sentence : expect.stringMatching(sentence)]);
  });
});

describe('what cannot be judged', () => {
  it.each([
    [WIDGET, '@/core/worker/nowhere'],
    [WIDGET, '@/nowhere'],
    [WIDGET, './nowhere'],
    [CHAPTER, '@/widgets/nowhere'],
    ['src/core/models/canary.ts', '../../nowhere/else'],
  ])('%s ← %s: an import that leads nowhere is an error', async (file, from) => {
    const text = file.endsWith('.mdx') ? chapterImporting(from) : importing(from);
    expect(await lint(file, text)).toEqual([UNKNOWN_PATH]);
  });

  it.each([
    'src/canary.ts',
    'src/new-folder/canary.ts',
    'src/core/canary.ts',
    'src/core/new-folder/canary.ts',
  ])('%s: a file outside every layer is an error', async (file) => {
    expect(await lint(file, 'export const x = 1;\n')).toEqual([UNKNOWN_FILE]);
  });

  it('is nothing of what there is: every folder belongs to a layer', async () => {
    const folders = ['chapters', 'src', 'src/core', 'src/widgets', 'src/claims'].flatMap((parent) =>
      readdirSync(path.join(ROOT, parent), { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && entry.name !== 'core')
        .map((entry) => `${parent}/${entry.name}`),
    );
    expect(folders.length).toBeGreaterThan(15);
    for (const folder of folders.filter((one) => !['src/widgets', 'src/claims'].includes(one))) {
      expect({ folder, messages: await lint(`${folder}/canary.ts`, 'export const x = 1;\n') }).toEqual({
        folder,
        messages: [],
      });
    }
  });
});

describe('what is allowed passes', () => {
  it.each([
    [CHAPTER, '@/widgets/sampling-sliders'],
    [CHAPTER, '../../src/prose/Figure'],
    ['src/app/canary.ts', '@/core/client'],
    ['src/app/canary.ts', 'virtual:contents'],
    [WIDGET, '@/core/client'],
    [WIDGET, '../../core/client'],
    [WIDGET, '@/pure/sampling'],
    [WIDGET, '@/viz/DistributionBars'],
    [WIDGET, '@/i18n'],
    [WIDGET, '@/labs/training/plan'],
    ['src/labs/canary/canary.ts', '@/core/client'],
    [CHAPTER, '@/claims/loops'],
    ['src/claims/canary/canary.ts', '@/core/client'],
    [WIDGET, 'react'],
    ['src/widgets/sampling-sliders/canary.ts', './state'],
    ['src/ui/canary.ts', '../pure/formats/link'],
    ['src/core/client/canary.ts', '../protocol'],
    ['src/core/client/react.ts', 'react'],
    ['src/core/worker/canary.ts', '../models/loadModel'],
    ['src/core/worker/canary.ts', '@/pure/tokenizers'],
    ['src/core/models/canary.ts', '@tensorflow/tfjs-core'],
    ['src/core/models/canary.ts', '../layers/linear'],
    ['src/core/training/canary.ts', '../models/loadModel'],
    ['src/core/devices/canary.ts', '@/pure/random/philox'],
    ['src/core/tensors/canary.ts', '../../pure/formats/safetensors'],
  ])('%s ← %s', async (file, from) => {
    const text = file.endsWith('.mdx') ? chapterImporting(from) : importing(from);
    expect(await lint(file, text)).toEqual([]);
  });

  it('a test may start a device for what it tests', async () => {
    expect(await lint('src/core/models/canary.test.ts', importing('../devices/cpu'))).toEqual([]);
  });
});
