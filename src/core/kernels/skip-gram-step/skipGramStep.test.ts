// Gradient descent of word vectors: against its reference on every device, and its gradient against finite differences.
import { memory, tensor1d, tensor2d, variable, type Tensor2D, type Variable } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { NODE_DEVICES } from '../../../../tests/support/devices';
import { itKeepsTheKernelSpec } from '../../../../tests/support/kernelSpec';
import { uniform } from '../../../pure/random/philox';
import { skipGramStep } from './index';

itKeepsTheKernelSpec('skipGramStep');

const [V, C, K] = [6, 5, 3];
/** Centre, context, negatives: a word as centre and context, a pair twice, a negative that is the context. */
const PAIRS = [
  [0, 1, 2, 3, 4],
  [0, 1, 2, 3, 4],
  [2, 2, 5, 5, 2],
  [5, 0, 0, 1, 3],
];

/** The sum of the losses in float64. */
function totalLoss(v: Float64Array, u: Float64Array): number {
  let sum = 0;
  for (const [centre = 0, ...candidates] of PAIRS) {
    candidates.forEach((word, k) => {
      let score = 0;
      for (let c = 0; c < C; c++) score += (v[centre * C + c] ?? NaN) * (u[word * C + c] ?? NaN);
      sum += Math.log1p(Math.exp(k === 0 ? -score : score));
    });
  }
  return sum;
}

/** dL/dx of each number, by differences from both sides. */
function slopes(x: Float64Array, loss: () => number): number[] {
  const h = 1e-5;
  return Array.from(x, (value, i) => {
    x[i] = value + h;
    const above = loss();
    x[i] = value - h;
    const below = loss();
    x[i] = value;
    return (above - below) / (2 * h);
  });
}

describe.each(NODE_DEVICES)('skipGramStep on $name', (device) => {
  beforeAll(async () => void (await device.start()));

  const own = (values: Float32Array): Variable => {
    const first = tensor2d(values, [V, C]);
    const made = variable(first);
    first.dispose();
    return made;
  };
  const drawn = (stream: number) =>
    Float32Array.from({ length: V * C }, (_unused, n) => 2 * uniform(5, n, stream) - 1);

  it('steps against the gradient that finite differences give', () => {
    const { numTensors } = memory();
    const [v, u] = [drawn(0), drawn(1)];
    const held = { input: own(v), output: own(u) };
    const pairs = tensor2d(PAIRS, [PAIRS.length, 2 + K], 'int32');
    const learningRate = 0.25;
    const losses = skipGramStep(held, pairs, { count: PAIRS.length, block: 8, learningRate });
    const [exactV, exactU] = [Float64Array.from(v), Float64Array.from(u)];
    const loss = () => totalLoss(exactV, exactU);
    expect(losses.dataSync<'float32'>().reduce((sum, one) => sum + one, 0)).toBeCloseTo(loss(), 5);
    for (const [values, exact, variable] of [
      [v, exactV, held.input],
      [u, exactU, held.output],
    ] as const) {
      const expected = slopes(exact, loss);
      variable.dataSync().forEach((after, n) => {
        expect(((values[n] ?? NaN) - after) / learningRate).toBeCloseTo(expected[n] ?? NaN, 5);
      });
    }
    [losses, pairs, held.input, held.output].forEach((one) => one.dispose());
    expect(memory().numTensors).toBe(numTensors);
  });

  it('leaves rows alone that no pair names', () => {
    const [v, u] = [drawn(0), drawn(1)];
    const held = { input: own(v), output: own(u) };
    const pairs = tensor2d([[1, 2, 3]], [1, 3], 'int32');
    skipGramStep(held, pairs, { count: 1, block: 1, learningRate: 1 }).dispose();
    const changed = (before: Float32Array, variable: Variable) =>
      [...variable.dataSync()].flatMap((one, n) => (one === before[n] ? [] : [Math.floor(n / C)]));
    expect(new Set(changed(v, held.input))).toEqual(new Set([1]));
    expect(new Set(changed(u, held.output))).toEqual(new Set([2, 3]));
    [pairs, held.input, held.output].forEach((one) => one.dispose());
  });

  it('names the op and the shapes', () => {
    const held = { input: own(drawn(0)), output: own(drawn(1)) };
    const flat = tensor1d([1, 2, 3], 'int32');
    expect(() =>
      skipGramStep(held, flat as unknown as Tensor2D, { count: 1, block: 1, learningRate: 1 }),
    ).toThrow(
      'skipGramStep: input and output must be [V, C] and pairs int32 [P, 2 + K], got input [6,5], output [6,5], pairs [3] of int32',
    );
    const pairs = tensor2d([[1, 2, 3]], [1, 3], 'int32');
    expect(() => skipGramStep(held, pairs, { count: 2, block: 1, learningRate: 1 })).toThrow(
      'skipGramStep: count must be 1 … 1 and block 1 or more, got 2 and 1',
    );
    [flat, pairs, held.input, held.output].forEach((one) => one.dispose());
  });
});
