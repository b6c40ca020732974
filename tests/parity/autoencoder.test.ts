// The autoencoder against PyTorch: names, codes, reconstructions, gradients of one batch, and the losses of 100 steps.
import { readFileSync } from 'node:fs';
import { memory, tensor2d, valueAndGrads, type Scalar, type Variable } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { createRun } from '../../src/core/training/createRun';
import '../../src/core/training/gradients';
import { parseTrainingConfig } from '../../src/pure/training/config';
import { NODE_DEVICES } from '../support/devices';

interface Golden {
  sizes: { size: number; hidden: number; code: number; rows: number };
  cases: {
    kind: 'linear' | 'curved';
    names: string[];
    codes: number[];
    rows: number[];
    gradients: number[][];
    losses: number[];
  }[];
}

const golden = JSON.parse(
  readFileSync(new URL('golden/autoencoder.json', import.meta.url), 'utf8'),
) as Golden;
const { size, hidden, code, rows: count } = golden.sizes;
const rows = Float32Array.from({ length: count * size }, (_unused, i) => (1 + Math.sin(2 * i)) / 2);
const AT_ONCE = { breathe: () => Promise.resolve(), checkDevice: () => undefined };

/** The run at the weights of the formula. */
async function open(kind: 'linear' | 'curved') {
  const config = parseTrainingConfig({
    family: 'autoencoder',
    model: { hidden_size: hidden, bottleneck_size: code, kind },
    loss: { kind: 'reconstruction' },
    sequenceLength: 2,
    batchSize: count,
    order: 'epochs',
    heldOut: 0,
    learningRate: 0.01,
    weightDecay: 0,
    steps: 100,
  });
  const run = await createRun(config, {
    ids: new Int32Array(),
    vocabSize: size,
    rows: { values: rows, dimension: size },
  });
  const state = await run.trainer.state();
  const parameters = state.parameters.map((values, k) =>
    values.map((_unused, i) => Math.sin(1 + i + 10 * k) / 4),
  );
  run.trainer.restore({ ...state, parameters });
  return run;
}

describe.each(NODE_DEVICES)('an autoencoder on $name', (device) => {
  beforeAll(async () => void (await device.start()));

  it.each(golden.cases)(
    'computes what PyTorch does: $kind',
    async ({ kind, names, codes, rows: made, gradients, losses }) => {
      const before = memory().numTensors;
      const run = await open(kind);
      const { model } = run;
      if (!('encode' in model)) throw new Error('another family');
      expect(model.layout.map(({ name }) => name)).toEqual(names);
      const x = tensor2d(rows, [count, size]);
      const z = model.encode(x);
      const y = model.decode(z);
      [...z.dataSync()].forEach((one, i) => expect(one).toBeCloseTo(codes[i] ?? NaN, 5));
      [...y.dataSync()].forEach((one, i) => expect(one).toBeCloseTo(made[i] ?? NaN, 5));
      const { value, grads } = valueAndGrads(() => model.reconstructionError(x))(
        model.variables as Variable[],
      );
      expect(((value as Scalar).dataSync()[0] ?? NaN) / count).toBeCloseTo(losses[0] ?? NaN, 6);
      gradients.forEach((expected, k) => {
        const got = grads[k]?.dataSync<'float32'>() ?? [];
        expected.forEach((one, i) => expect((got[i] ?? NaN) / count).toBeCloseTo(one, 6));
      });
      for (let step = 0; step < 100; step += 1) {
        const { lossNats } = await run.trainer.makeStep(AT_ONCE);
        expect(lossNats, `step ${step}`).toBeCloseTo(losses[step] ?? NaN, 4);
      }
      run.dispose();
      [x, z, y, value, ...grads].forEach((one) => one.dispose());
      expect(memory().numTensors).toBe(before);
    },
  );
});
