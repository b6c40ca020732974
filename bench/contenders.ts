// Who takes part: what is bundled for it, how it runs, and why some cannot.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../tools/setup.mjs';
import { OURS_WASM, OURS_WEBGL, TFJS_PATCHED } from './ours/bundle';
import type { Bundle } from './build';
import type { DeviceName, PartName } from './results';

export type ComparedPart = Extract<PartName, 'train' | 'decode' | 'matmul' | 'gpt209k' | 'word2vec'>;

/** A page of the bench, or PyTorch beside it. */
export interface ContenderInfo {
  readonly id: string;
  readonly label: string;
  /** Whose time its own is divided by: ours with as many threads. */
  readonly base: string;
  readonly parts: readonly ComparedPart[];
  readonly bundle?: Bundle;
  /** Told to the contender when it starts. */
  readonly variant?: string;
  readonly isolated?: boolean;
  /** PyTorch's threads. */
  readonly torchThreads?: number;
  /** Why it cannot take part. */
  readonly refused?: string;
  /** It trains its own model, with RMSNorm and without biases, which PyTorch computes too. */
  readonly rms?: boolean;
  /** Its tokens are those of the weights rounded to int8. */
  readonly int8?: boolean;
}

const ALL: readonly ComparedPart[] = ['train', 'decode', 'matmul', 'gpt209k'];

function versionOf(name: string): string {
  const file = path.join(ROOT, 'bench', 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** A contender in a page without and in one with cross-origin isolation: one thread, and as many as it takes. */
function both(info: Omit<ContenderInfo, 'base' | 'isolated'>): ContenderInfo[] {
  return [
    { ...info, base: 'ours' },
    {
      ...info,
      id: `${info.id}-threads`,
      label: `${info.label}, isolated`,
      base: 'ours-threads',
      isolated: true,
    },
  ];
}

const int8 = { variant: 'int8', int8: true, parts: ['decode'] as const };

/** The straightforward program for word vectors, with both optimizers. */
function tfjsWords(tfjs: string): ContenderInfo[] {
  const bundle = { name: 'tfjs-words', entry: 'peers/tfjsWordsPage.ts' };
  return [
    ['wasm-sgd', `${tfjs}, gradient descent on dense tables`],
    ['wasm-adam', `${tfjs}, Adam on dense tables`],
  ].map(([variant = '', label = '']) => ({
    ...{ id: `tfjs-words-${variant}`, label, base: 'ours', bundle, variant },
    parts: ['word2vec'] as const,
  }));
}

function onWasm(): ContenderInfo[] {
  const ort = `onnxruntime-web ${versionOf('onnxruntime-web')}`;
  const tfjs = `tfjs WASM ${versionOf('@tensorflow/tfjs-backend-wasm')}`;
  const inference: ComparedPart[] = ['decode', 'matmul'];
  return [
    ...both({ id: 'ours', label: 'ours', parts: [...ALL, 'word2vec'], bundle: OURS_WASM }),
    ...tfjsWords(tfjs),
    ...both({ id: 'ours-int8', label: 'ours, int8 weights', bundle: OURS_WASM, ...int8 }),
    { id: 'tfjs', label: `${tfjs}, as shipped`, base: 'ours', parts: ALL, bundle: { name: 'tfjs' } },
    {
      ...{ id: 'tfjs-threads', label: `${tfjs}, as shipped, isolated, not minified`, base: 'ours-threads' },
      ...{ parts: ALL, isolated: true },
      // Its threads do not survive minification.
      bundle: { name: 'tfjs-threads', entry: 'peers/tfjs.ts', minify: false },
    },
    {
      ...{ id: 'tfjs-patched', label: `${tfjs} with our matrix product in its heap`, base: 'ours' },
      ...{ parts: ALL, bundle: TFJS_PATCHED },
    },
    ...both({ id: 'jax', label: `jax-js ${versionOf('@jax-js/jax')}`, parts: ALL, bundle: { name: 'jax' } }),
    ...both({ id: 'onnx', label: ort, parts: inference, bundle: { name: 'onnx' } }),
    ...both({
      ...{ id: 'onnx-fused', label: `${ort}, its own fused attention`, parts: ['decode'] },
      ...{ bundle: { name: 'onnx' }, variant: 'fused.onnx' },
    }),
    ...both({
      ...{ id: 'transformers', label: `transformers.js ${versionOf('@huggingface/transformers')}` },
      ...{ parts: ['decode'], bundle: { name: 'transformersJs' } },
    }),
    {
      ...{ id: 'nanogpt', label: `genai-nanogpt ${versionOf('@genai-fi/nanogpt')}`, base: 'ours' },
      ...{ parts: ['train', 'decode', 'gpt209k'] },
      refused: 'runs on WebGL, WebGPU and plain JavaScript, not on WebAssembly',
    },
    ...[1, 2].map((threads) => ({
      ...{ id: `torch-${String(threads)}`, label: `PyTorch, ${threads === 1 ? '1 thread' : '2 threads'}` },
      ...{ base: threads === 1 ? 'ours' : 'ours-threads', torchThreads: threads },
      parts: [...ALL, 'word2vec' as const],
    })),
  ];
}

function onWebgl(): ContenderInfo[] {
  const base = 'ours';
  const ort = `onnxruntime-web ${versionOf('onnxruntime-web')}`;
  return [
    { id: 'ours', label: 'ours, WebGL', base, parts: ALL, bundle: OURS_WEBGL },
    { id: 'ours-int8', label: 'ours, WebGL, int8 weights', base, bundle: OURS_WEBGL, ...int8 },
    {
      ...{ id: 'tfjs', label: `tfjs WebGL ${versionOf('@tensorflow/tfjs-backend-webgl')}, as shipped`, base },
      ...{ parts: ALL, bundle: { name: 'tfjs' } },
    },
    {
      id: 'jax',
      label: `jax-js ${versionOf('@jax-js/jax')}, WebGL`,
      base,
      parts: ALL,
      bundle: { name: 'jax' },
    },
    {
      ...{ id: 'jax-webgpu', label: `jax-js ${versionOf('@jax-js/jax')}, WebGPU`, base, parts: ALL },
      ...{ bundle: { name: 'jax' }, variant: 'webgpu' },
    },
    {
      id: 'onnx',
      label: `${ort}, WebGPU`,
      base,
      parts: ['decode', 'matmul'],
      bundle: { name: 'onnxWebgpu' },
    },
    {
      ...{ id: 'onnx-fused', label: `${ort}, WebGPU, its own fused attention`, base, parts: ['decode'] },
      ...{ bundle: { name: 'onnxWebgpu' }, variant: 'fused.onnx' },
    },
    {
      ...{
        id: 'transformers',
        label: `transformers.js ${versionOf('@huggingface/transformers')}, WebGPU`,
        base,
      },
      ...{ parts: ['decode'], bundle: { name: 'transformersJs' } },
    },
    {
      ...{
        id: 'nanogpt',
        label: `genai-nanogpt ${versionOf('@genai-fi/nanogpt')}, its own model: RMSNorm, no biases`,
        base,
      },
      ...{ parts: ['train'], bundle: { name: 'nanogpt' }, rms: true },
    },
  ];
}

export const contendersOn = (device: DeviceName): ContenderInfo[] =>
  device === 'wasm' ? onWasm() : onWebgl();
