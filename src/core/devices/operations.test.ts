// The device check: sound devices pass, and a device with one wrong operation does not.
import { getKernel, memory, registerKernel, unregisterKernel, type TensorInfo } from '@tensorflow/tfjs-core';
import type { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu/dist/base';
import { beforeAll, describe, expect, it } from 'vitest';
import { NODE_DEVICES } from '../../../tests/support/devices';
import { compare, operations } from './operations';
import * as reference from './reference';

const names = operations.map(({ name }) => name);
const checkAll = () => operations.map((operation) => operation.check());

/** A sound device is no further off; 16,384 float32 additions in a row are off by 2.6 · 10⁻⁶ on WebAssembly. */
const SOUND = 5e-6;
/** A wrong operation is off by more. */
const WRONG = 1e-3;

describe.each(NODE_DEVICES)('$name', (device) => {
  beforeAll(async () => void (await device.start()));

  it('computes what the formulas say, and leaves nothing behind', () => {
    const before = memory().numTensors;
    for (const { name, relativeError, largestError, shape } of checkAll()) {
      expect(relativeError, name).toBeLessThan(SOUND);
      expect(Number.isFinite(largestError), name).toBe(true);
      expect(shape.length, name).toBeGreaterThan(0);
    }
    expect(memory().numTensors).toBe(before);
  });

  it('is given the same numbers each time', () => {
    expect(checkAll()).toEqual(checkAll());
  });
});

describe('a device with a wrong operation', () => {
  beforeAll(async () => void (await NODE_DEVICES[0]?.start()));

  /**
   * The names that fail while all results of `kernel` on plain JavaScript are a hundredth too large; whole numbers are
   * twice too large.
   */
  function failing(kernel: string): string[] {
    const sound = getKernel(kernel, 'cpu');
    unregisterKernel(kernel, 'cpu');
    registerKernel({
      ...sound,
      kernelFunc(params) {
        const { dataId, shape, dtype } = sound.kernelFunc(params) as TensorInfo;
        const backend = params.backend as MathBackendCPU;
        const values = backend.readSync(dataId) as Float32Array;
        return backend.makeTensorInfo(
          shape,
          dtype,
          values.map((value) => (dtype === 'int32' ? 2 : 1.01) * value),
        );
      },
    });
    try {
      const failed = checkAll().filter(({ relativeError }) => !(relativeError < WRONG));
      return failed.map(({ name }) => name);
    } finally {
      unregisterKernel(kernel, 'cpu');
      registerKernel(sound);
    }
  }

  it.each([
    ['BatchMatMul', names.filter((name) => name.includes('matrix'))],
    ['Transpose', ['positions and heads exchanged']],
    ['Softmax', ['softmax of large logits']],
    ['Mean', ['RMS norm']],
    ['Square', ['RMS norm']],
    ['Neg', ['cross-entropy', 'rotary positions']],
    ['Concat', ['rotary positions']],
    ['Slice', ['rotary positions']],
    ['Sigmoid', ['SiLU']],
    ['Sub', ['cross-entropy']],
    ['Log', ['cross-entropy', 'logarithm near 1', 'logarithm of 10⁻³⁰ … 10³⁰']],
    ['Exp', ['exponential of −1 … 1', 'exponential of −80 … 80']],
    ['Rsqrt', ['RMS norm', '1/√x of 10⁻⁶ … 1', '1/√x of 1 … 10¹²']],
    ['GatherV2', ['rows gathered by their ids']],
    ['OneHot', ['cross-entropy', 'one-hot rows']],
    ['Sum', ['sums of 16,384 numbers']],
    ['Multiply', ['RMS norm', 'rotary positions', 'SiLU']],
    ['Add', ['rotary positions']],
  ])('fails where %s is used', (kernel, expected) => {
    expect(failing(kernel)).toEqual(expect.arrayContaining(expected));
  });

  it('fails nowhere else', () => {
    expect(failing('Sigmoid')).toEqual(['SiLU']);
    expect(failing('GatherV2')).toEqual(['rows gathered by their ids']);
    expect(checkAll().every(({ relativeError }) => relativeError < SOUND)).toBe(true);
  });
});

describe('compare', () => {
  it('gives the largest difference, and its share of the largest number', () => {
    expect(compare([1, -3, 2], [1, -4, 2])).toEqual({ largestError: 1, relativeError: 0.25 });
    expect(compare([0, 0], [0, 0])).toEqual({ largestError: 0, relativeError: 0 });
    expect(compare([1, 0], [0, 0])).toEqual({ largestError: 1, relativeError: Infinity });
  });

  it.each([[[NaN, 2]], [[1, Infinity]], [[1]], [[1, 2, 3]]])(
    'counts %j as infinitely far from [1, 2]',
    (values) => {
      expect(compare(values, [1, 2])).toEqual({ largestError: Infinity, relativeError: Infinity });
    },
  );
});

describe('the reference', () => {
  it('multiplies matrices', () => {
    const a = [
      [1, 2, 3],
      [4, 5, 6],
    ];
    expect(reference.transpose(a)).toEqual([
      [1, 4],
      [2, 5],
      [3, 6],
    ]);
    expect(reference.matMul(a, reference.transpose(a))).toEqual([
      [14, 32],
      [32, 77],
    ]);
    expect(() => reference.matMul([[1, 2]], [[1]])).toThrow('there is no number 1 in a row of 1');
  });

  it('has the probabilities of large logits, and their logarithm', () => {
    const row = [1000, 1000 + Math.log(3)];
    const [p = NaN, q = NaN] = reference.softmax(row);
    expect(p).toBeCloseTo(0.25, 12);
    expect(q).toBeCloseTo(0.75, 12);
    expect(reference.crossEntropy(row, 0)).toBeCloseTo(Math.log(4), 12);
  });

  it('normalizes to a root mean square of 1', () => {
    expect(reference.rmsNorm([3, -3, 3, -3], [1, 1, 2, 2], 0)).toEqual([1, -1, 2, -2]);
    expect(reference.rmsNorm([0, 0], [1, 1], 0.25)).toEqual([0, 0]);
    expect(reference.rmsNorm([1, 1], [1, 1], 3)).toEqual([0.5, 0.5]);
  });

  it('turns pairs by their angles, and keeps their lengths', () => {
    const [a = NaN, b = NaN, c = NaN, d = NaN] = reference.rotate([1, 3, 0, 4], [Math.PI / 2, 1]);
    expect(a).toBeCloseTo(0, 12);
    expect(c).toBeCloseTo(1, 12);
    expect(b ** 2 + d ** 2).toBeCloseTo(25, 12);
    expect(Math.atan2(d, b) - Math.atan2(4, 3)).toBeCloseTo(1, 12);
  });

  it('knows SiLU, sums and one-hot rows', () => {
    expect(reference.silu(0)).toBe(0);
    expect(reference.silu(1) - reference.silu(-1)).toBeCloseTo(1, 12); // σ(x) + σ(−x) = 1
    expect(reference.sum([0.1, 0.2])).toBe(0.1 + 0.2);
    expect(reference.oneHot(2, 4)).toEqual([0, 0, 1, 0]);
  });
});
