// Ours: the book's own tensor core, by the functions that its worker calls.
import { disposeCache } from '../../src/core/layers/KvCache';
import { checkWrites, cacheFor, prefill, readRow, type Breathing } from '../../src/core/generation/decode';
import { createModel } from '../../src/core/models/createModel';
import { loadModel } from '../../src/core/models/loadModel';
import { fromUrl } from '../../src/core/models/source';
import { flatten, unflatten, type ParameterTree } from '../../src/core/tensors/tree';
import { quantize } from '../../src/core/tensors/quantize';
import { skipGramStep } from '../../src/core/kernels/skip-gram-step';
import { nextTokenExamples } from '../../src/core/training/losses/nextToken';
import { createTrainer } from '../../src/core/training/trainer';
import { greedy } from '../../src/pure/sampling';
import { parseTrainingConfig } from '../../src/pure/training/config';
// The book's own tfjs, not the one that the peers bring.
import * as tf from '../../node_modules/@tensorflow/tfjs-core';
import {
  ADAM,
  type Contender,
  type Decoding,
  type GptShape,
  type Matmul,
  type Training,
  type Weights,
  type WordShape,
  type WordTraining,
} from '../page/protocol';
import { makeVectors } from '../page/wordPairs';

const BREATHING: Breathing = { breathe: () => Promise.resolve(), checkDevice: () => undefined };

async function train({ layers, C, H, T, V, B }: GptShape, weights: Weights): Promise<Training> {
  const fields = { n_layer: layers, n_embd: C, n_head: H, n_positions: T, vocab_size: V };
  const model = await createModel('gpt2', fields, 0);
  const config = parseTrainingConfig({
    family: 'gpt2',
    model: fields,
    loss: { kind: 'next-token' },
    sequenceLength: T,
    batchSize: B,
    steps: 1_000_000,
    weightDecay: 0,
    learningRate: ADAM.learningRate,
    beta1: ADAM.beta1,
    beta2: ADAM.beta2,
    epsilon: ADAM.epsilon,
    heldOut: 0,
  });
  let windows: Int32Array[] = [];
  const trainer = createTrainer(config, model, {
    training: () => [nextTokenExamples(windows)],
    heldOut: [],
    tokensPerStep: B * T,
  });
  model.layout.forEach(({ name, shape }, index) => {
    const found = weights.get(name);
    if (!found) throw new Error(`${name} is missing.`);
    const [rows = 0, columns = 0] = found.shape;
    // The checkpoint's Conv1D weights are [in, out]; ours are [out, in].
    const isTurned = name.includes('.h.') && found.shape.length === 2;
    const values = isTurned ? turn(found.values, rows, columns) : found.values;
    const start = tf.tensor(values, shape);
    model.variables[index]?.assign(start);
    start.dispose();
  });
  return {
    async step(batch) {
      windows = Array.from({ length: B }, (_, row) => batch.subarray(row * (T + 1), (row + 1) * (T + 1)));
      return (await trainer.makeStep(BREATHING)).lossNats;
    },
  };
}

function turn(values: Float32Array, rows: number, columns: number): Float32Array {
  return values.map((_, i) => values[(i % rows) * columns + Math.floor(i / rows)] ?? NaN);
}

async function decode(folder: string, isQuantized: boolean): Promise<Decoding> {
  const loaded = await loadModel(fromUrl(new URL(folder, self.location.href).href));
  const bound = isQuantized ? loaded.bind(quantizeMatrices(loaded.params)) : loaded;
  const model = { ...loaded, ...bound };
  checkWrites('decode', model);
  return {
    async generate(prompt, count) {
      const cache = cacheFor(model, prompt.length + count);
      const tokens: number[] = [];
      const ms: number[] = [];
      let startMs = performance.now();
      let logits = await prefill(model, [...prompt], cache, BREATHING);
      while (tokens.length < count) {
        const token = greedy(logits);
        tokens.push(token);
        const now = performance.now();
        ms.push(now - startMs);
        startMs = now;
        if (tokens.length < count) logits = readRow(model, [token], cache, 1, BREATHING);
      }
      disposeCache(cache);
      return { tokens, ms };
    },
  };
}

/** The matrices of the blocks and of the head as int8; the embedding, of which a row is read, stays as it is. */
function quantizeMatrices(params: ParameterTree): ParameterTree {
  const entries = flatten(params).map(([name, tensor]) => {
    const isMatrix = tensor.rank === 2 && name.includes('.h.');
    return [name, isMatrix ? quantized(tensor) : tensor] as const;
  });
  const embedding = entries.find(([name]) => name.includes('wte'))?.[1];
  if (!embedding) throw new Error('The model has no embedding.');
  return unflatten([...entries, ['lm_head.weight', quantized(embedding)]]);
}

/** A tree's leaves are tensors or quantized weights alike. */
const quantized = (weight: tf.Tensor) => quantize(weight as tf.Tensor2D) as unknown as tf.Tensor;

function matmul(size: number, a: Float32Array, b: Float32Array): Matmul {
  const A = tf.tensor2d(a, [size, size]);
  const B = tf.tensor2d(b, [size, size]);
  let product: tf.Tensor2D | undefined;
  return {
    async run() {
      product?.dispose();
      product = tf.matMul(A, B);
      await product.data();
    },
    read: async () => (await product?.data()) as Float32Array,
  };
}

function words(shape: WordShape): WordTraining {
  const { V, C, K, B, learningRate } = shape;
  const table = (which: 'v' | 'u') => tf.variable(tf.tensor2d(makeVectors(shape, which), [V, C]));
  const [input, output] = [table('v'), table('u')];
  return {
    step(values) {
      const pairs = tf.tensor2d(values, [B, 2 + K], 'int32');
      const losses = skipGramStep({ input, output }, pairs, { count: B, block: B, learningRate });
      const total = losses.dataSync<'float32'>().reduce((sum, one) => sum + one, 0);
      pairs.dispose();
      losses.dispose();
      return Promise.resolve(total / B);
    },
  };
}

export function ours(start: () => Promise<string>): Contender {
  let isQuantized = false;
  return {
    start({ variant }) {
      isQuantized = variant === 'int8';
      return start();
    },
    train,
    decode: (_shape, folder) => decode(folder, isQuantized),
    words: (shape) => Promise.resolve(words(shape)),
    matmul: (size, a, b) => Promise.resolve(matmul(size, a, b)),
  };
}
