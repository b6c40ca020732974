// 8-bit weights: how far they are off, and how they are packed.
import { memory, tensor2d } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { uniform } from '../../pure/random/philox';
import { cpu } from '../devices/cpu';
import { dequantize, disposeQuantized, quantize } from './quantize';

beforeAll(() => cpu.start());

describe('quantize', () => {
  it.each([
    [1, 1],
    [3, 5],
    [17, 64],
    [40, 127],
  ])('is off by half a scale at most, [%i, %i]', (outputs, inputs) => {
    const before = memory().numTensors;
    const numbers = Float32Array.from(
      { length: outputs * inputs },
      (_unused, i) =>
        // Rows of very different sizes.
        (2 * uniform(7, i) - 1) * 10 ** (Math.floor(i / inputs) % 7) - 3,
    );
    const weight = tensor2d(numbers, [outputs, inputs]);
    const quantized = quantize(weight);
    const meant = dequantize(quantized);
    const [scales, values] = [quantized.scales.dataSync<'float32'>(), meant.dataSync<'float32'>()];
    let largestShare = 0;
    numbers.forEach((number, i) => {
      const share = Math.abs(number - (values[i] ?? NaN)) / (scales[Math.floor(i / inputs)] ?? NaN);
      largestShare = Math.max(largestShare, share);
    });
    expect(largestShare).toBeLessThanOrEqual(0.5 + 1e-4); // rounding of the product in float32
    if (outputs > 1) expect(largestShare).toBeGreaterThan(0.3);
    [weight, meant].forEach((tensor) => tensor.dispose());
    disposeQuantized(quantized);
    expect(memory().numTensors).toBe(before);
  });

  it('keeps 0, the largest of a row and its sign, and packs four numbers into one, the first lowest', () => {
    const weight = tensor2d([
      [127, -127, 0, 2, -1],
      [0, 0, 0, 0, 0],
    ]);
    const quantized = quantize(weight);
    expect(quantized.shape).toEqual([2, 5]);
    expect(quantized.values.dtype).toBe('int32');
    expect([...quantized.values.dataSync<'int32'>()]).toEqual([0x020081_7f, 0x000000_ff, 0, 0]);
    expect([...quantized.scales.dataSync<'float32'>()]).toEqual([1, 0]);
    const meant = dequantize(quantized);
    expect([...meant.dataSync<'float32'>()]).toEqual([127, -127, 0, 2, -1, 0, 0, 0, 0, 0]);
    [weight, meant].forEach((tensor) => tensor.dispose());
    disposeQuantized(quantized);
  });

  it.each([NaN, Infinity])('refuses %d', (wrong) => {
    const weight = tensor2d([[1], [wrong]]);
    expect(() => quantize(weight)).toThrow('quantize: weights must be finite numbers, got another in row 1');
    weight.dispose();
  });
});
