// The gradients that training registers: enough to go back through attention in steps and a loss, as finite differences do.
import {
  add,
  concat,
  grad,
  matMul,
  mean,
  memory,
  mul,
  neg,
  relu,
  reshape,
  sigmoid,
  slice,
  softmax,
  square,
  sub,
  sum,
  tensor2d,
  tidy,
  transpose,
  type Tensor,
  type Tensor2D,
} from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { NODE_DEVICES } from '../../../tests/support/devices';
import './gradients';

const [T, D] = [3, 4];
const given = Array.from({ length: T * D }, (_unused, i) => Math.sin(1 + i * 1.3));

/** Every operation that has a gradient, one after the other. */
function through(x: Tensor): Tensor {
  const scores = matMul(x as Tensor2D, x as Tensor2D, false, true); // [T, T]
  const mixed = matMul(softmax(scores), x as Tensor2D); // [T, D]
  const turned = transpose(concat([neg(slice(mixed, [0, 2], [T, 2])), slice(mixed, [0, 0], [T, 2])], 1)); // [D, T]
  const gated = mul(sigmoid(turned), reshape(sub(mixed, x), [D, T])); // [D, T]
  return add(add(sum(mul(gated, 0.5)), mean(square(turned))), mean(relu(sub(mixed, 0.05))));
}

describe.each(NODE_DEVICES)('on $name', (device) => {
  beforeAll(async () => void (await device.start()));

  it('goes back through every operation that has one', () => {
    const before = memory().numTensors;
    const valueOf = (numbers: number[]) =>
      tidy(() => through(tensor2d(numbers, [T, D])).dataSync<'float32'>()[0] ?? NaN);
    const found = tidy(() => [...grad(through)(tensor2d(given, [T, D])).dataSync<'float32'>()]);
    const h = 1e-2;
    given.forEach((number, i) => {
      const slope = (valueOf(given.with(i, number + h)) - valueOf(given.with(i, number - h))) / (2 * h);
      expect(Math.abs((found[i] ?? NaN) - slope), `number ${i}`).toBeLessThan(1e-3);
    });
    expect(Math.max(...found)).toBeGreaterThan(0.1);
    expect(memory().numTensors).toBe(before);
  });
});
