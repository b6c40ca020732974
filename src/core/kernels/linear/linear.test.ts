// The linear layer: against its reference on every device, and against sums written out.
import {
  grads,
  memory,
  mul,
  ones,
  sum,
  tensor1d,
  tensor2d,
  tidy,
  variable,
  variableGrads,
  zeros,
  type Rank,
  type Tensor,
  type Tensor1D,
  type Tensor2D,
} from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { itKeepsTheKernelSpec } from '../../../../tests/support/kernelSpec';
import { cpu } from '../../devices/cpu';
import { embedding } from '../embedding';
import { linear } from './index';

itKeepsTheKernelSpec('linear');

describe('linear', () => {
  beforeAll(() => cpu.start());

  it('is a sum over the inputs, plus bias, plus residual', () => {
    const values = tidy(() => [
      ...linear(
        tensor2d([[1, 2]]),
        tensor2d([
          [3, 4],
          [5, 6],
          [7, 8],
        ]),
        {
          bias: tensor1d([10, 20, 30]),
          residual: tensor2d([[100, 200, 300]]),
        },
      ).dataSync<'float32'>(),
    ]);
    expect(values).toEqual([1 * 3 + 2 * 4 + 110, 1 * 5 + 2 * 6 + 220, 1 * 7 + 2 * 8 + 330]);
  });

  it('adds up the gradients of a weight that is used twice, as an embedding and as a head', () => {
    const [V, C] = [5, 3];
    const weight = tensor2d(
      Array.from({ length: V * C }, (_unused, i) => Math.sin(i)),
      [V, C],
    );
    const ids = tensor1d([1, 4, 1], 'int32');
    const loss = (embedder: Tensor, head: Tensor) =>
      sum(mul(linear(embedding(embedder as Tensor2D, ids), head as Tensor2D), tensor1d([1, -2, 3, 0.5, 4])));
    const { tied, apart } = tidy(() => {
      const [both] = grads((w: Tensor) => loss(w, w))([weight]) as [Tensor];
      const [first, second] = grads(loss)([weight, weight.clone()]) as [Tensor, Tensor];
      return {
        tied: both.dataSync<'float32'>(),
        apart: [first.dataSync<'float32'>(), second.dataSync<'float32'>()] as [Float32Array, Float32Array],
      };
    });
    weight.dispose();
    ids.dispose();
    expect(Math.max(...tied)).toBeGreaterThan(1);
    tied.forEach((value, i) => expect(value).toBeCloseTo((apart[0][i] ?? NaN) + (apart[1][i] ?? NaN), 5));
  });

  it('gives variables their gradients, and leaves nothing else behind', () => {
    const before = memory().numTensors;
    tidy(() => {
      const weight = variable(ones<Rank.R2>([2, 3]));
      const bias = variable(zeros<Rank.R1>([2]));
      const x = tensor2d([[1, 2, 3]]);
      const { grads: found } = variableGrads(() => sum(linear(x, weight, { bias, activation: 'gelu-tanh' })));
      expect(Object.values(found)).toHaveLength(2);
      expect([...(found[bias.name] as Tensor).dataSync<'float32'>()].map((g) => g.toFixed(4))).toEqual([
        '1.0000',
        '1.0000',
      ]); // GELU is straight at 6
      weight.dispose();
      bias.dispose();
    });
    expect(memory().numTensors).toBe(before);
  });

  it('names the op and the shapes', () => {
    tidy(() => {
      const [x, weight] = [ones([2, 5, 16]), ones([4, 8]) as Tensor2D];
      expect(() => linear(x, weight)).toThrow(
        'linear: last axis of x must equal the second of weight, got x [2,5,16], weight [4,8]',
      );
      expect(() => linear(ones([3, 8]), weight, { bias: ones([3]) as Tensor1D })).toThrow(
        'linear: bias must have one number an output, got weight [4,8], bias [3]',
      );
      expect(() => linear(ones([3, 8]), weight, { residual: ones([4]) })).toThrow(
        'linear: residual must have the shape of the result, [3,4], got x [3,8], weight [4,8], residual [4]',
      );
    });
  });
});
