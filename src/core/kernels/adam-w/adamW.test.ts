// AdamW: against its reference on every device, and against torch.optim.AdamW.
import { memory, ones, scalar, tensor1d, variable, zeros, type Variable } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { NODE_DEVICES } from '../../../../tests/support/devices';
import { itKeepsTheKernelSpec } from '../../../../tests/support/kernelSpec';
import { adamW, type AdamWVariables } from './index';

itKeepsTheKernelSpec('adamW');

function variables(values: number[]): AdamWVariables {
  const own = (numbers: number[]): Variable => {
    const first = tensor1d(numbers);
    const made = variable(first);
    first.dispose();
    return made;
  };
  const nothing = values.map(() => 0);
  return { parameter: own(values), firstMoment: own(nothing), secondMoment: own(nothing) };
}

const free = (held: AdamWVariables) => Object.values(held).forEach((one: Variable) => one.dispose());

const options = { learningRate: 0.1, beta1: 0.8, beta2: 0.95, epsilon: 1e-3, weightDecay: 0.2 };

describe.each(NODE_DEVICES)('adamW on $name', (device) => {
  beforeAll(async () => void (await device.start()));

  it('goes the way of torch.optim.AdamW, and leaves nothing behind', () => {
    const before = memory().numTensors;
    const held = variables([1, -2, 0.5, 3]);
    // torch 2, float64: lr 0.1, betas (0.8, 0.95), eps 1e-3, weight_decay 0.2; half of these gradients
    const steps = [
      [
        [0.5, -1, 0, 2],
        [0.8803984064, -1.8601996008, 0.49, 2.8400999001],
      ],
      [
        [0.1, 0.3, -0.2, -4],
        [0.7852557646, -1.7850632022, 0.5567106976, 2.8251147169],
      ],
      [
        [1, 1, 1, 1],
        [0.6826190662, -1.778747017, 0.4886956302, 2.7829092316],
      ],
    ] as const;
    steps.forEach(([gradient, expected], index) => {
      const [g, half] = [tensor1d([...gradient]), scalar(0.5)];
      adamW(held, g, { ...options, step: index + 1, gradientScale: half });
      [g, half].forEach((tensor) => tensor.dispose());
      const values = held.parameter.dataSync<'float32'>();
      expected.forEach((value, i) => expect(values[i]).toBeCloseTo(value, 5));
    });
    free(held);
    expect(memory().numTensors).toBe(before);
  });

  it('names the op and the shapes', () => {
    const held = variables([1, 2]);
    const [three, two] = [ones([3]), zeros([2])];
    expect(() => adamW(held, three, { ...options, step: 1 })).toThrow(
      'adamW: parameter, moments and gradient must have one shape, got parameter [2], firstMoment [2], secondMoment [2], gradient [3]',
    );
    expect(() => adamW(held, two, { ...options, step: 0 })).toThrow(
      'adamW: step must be a whole number from 1, got 0',
    );
    [three, two].forEach((tensor) => tensor.dispose());
    free(held);
  });
});
