// Attention and its gradient for WebAssembly: one call each, the heads of all sequences side by side.
// Measured by `npm run bench -- --only=kernels`, [8, 64, 384], one thread: 0.356 ms, reference 1.66 ms; with the gradient
// 1.01 ms, reference 24.6 ms.
import type { TensorInfo } from '@tensorflow/tfjs-core';
import { registerWasm } from '../../wasm/register';
import type { AttentionOptions } from './index';

/** Multiply-adds of one thread in a nanosecond, and the time of one score's exponential in ns. */
const PER_NS = 10;
const EXPONENTIAL_NS = 1.5;

/** About how long one thread takes for `products` products of queries and keys, in ns. */
function workNs(
  products: number,
  B: number,
  T: number,
  { heads, headDim, causal }: AttentionOptions,
): number {
  const scores = (B * heads * T * T) / (causal ? 2 : 1);
  return scores * ((products * headDim) / PER_NS + EXPONENTIAL_NS);
}

registerWasm<Record<'qkv', TensorInfo>, AttentionOptions>(
  'Attention',
  ({ inputs: { qkv }, attrs, backend }) => {
    const { heads, keyValueHeads, headDim, causal } = attrs;
    const [B = 1, T = 1] = qkv.shape;
    const output = backend.makeOutput([B, T, heads * headDim], 'float32');
    const weights = backend.makeOutput([B, heads, T, T], 'float32');
    const layout = [T, heads, keyValueHeads, headDim, Number(causal)];
    const args = [...backend.pointers(qkv, weights, output), ...layout];
    backend.run('attention', args, B * heads, workNs(2, B, T, attrs));
    return [output, weights];
  },
);

registerWasm<Record<'dy' | 'qkv' | 'weights', TensorInfo>, AttentionOptions>(
  'AttentionGradient',
  ({ inputs: { dy, qkv, weights }, attrs, backend }) => {
    const { heads, keyValueHeads, headDim, causal } = attrs;
    const [B = 1, T = 1] = qkv.shape;
    const dqkv = backend.makeOutput(qkv.shape, 'float32');
    const layout = [T, heads, keyValueHeads, headDim, Number(causal)];
    const args = [...backend.pointers(dy, qkv, weights, dqkv), ...layout];
    backend.run('attentionGradient', args, B * keyValueHeads, workNs(4, B, T, attrs));
    return dqkv;
  },
);
