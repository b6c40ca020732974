// LLaDA against the plain PyTorch of training/reference/llada.py with the same weights (see make_llada_golden.py).
import { add } from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BoundModel } from '../../src/core/models/Family';
import { loadModel, type LoadedModel } from '../../src/core/models/loadModel';
import { fromFolder } from '../../tools/node';
import { NODE_DEVICES } from '../support/devices';
import { goldenGradients, goldensOf } from '../support/goldens';
import { gradientErrors, gradientsOf, weightedLoss } from '../support/gradients';
import { forward, relativeError, TOLERANCE } from '../support/parity';

const cases = NODE_DEVICES.flatMap((device) => goldensOf('llada').map((one) => ({ ...one, device })));

describe.each(cases)('$name on $device.name', ({ folder, golden, device }) => {
  let model: LoadedModel;

  beforeAll(async () => {
    await device.start();
    model = await loadModel(fromFolder(folder));
  });
  afterAll(() => model.dispose());

  it('gives the logits of the reference, sequence by sequence and as a batch', () => {
    const alone = golden.tokens.flatMap((sequence) => forward(model, [sequence]));
    for (const got of [forward(model, golden.tokens), alone]) {
      golden.logits.forEach((expected, sequence) => {
        expect(relativeError(got[sequence] ?? new Float32Array(), expected)).toBeLessThanOrEqual(TOLERANCE);
      });
    }
  });

  const { tokens, bernoulli, exact } = golden.losses ?? expect.fail('no losses');

  /** The loss where `masked`, each sequence with a weight of its own, over the number of all tokens. */
  const maskedLoss = (of: BoundModel, masked: number[][], weightOf: (sequence: number) => number) => {
    const mask = of.generation === 'diffusion' ? of.maskToken : expect.fail('no mask token');
    const noisy = tokens.map((sequence, b) => sequence.map((id, i) => (masked[b]?.[i] ? mask : id)));
    const targets = tokens.flatMap((sequence, b) => sequence.map((id, i) => (masked[b]?.[i] ? id : -1)));
    const weights = tokens.flatMap((sequence, b) => sequence.map(() => weightOf(b) / targets.length));
    return weightedLoss(of, noisy, targets, weights);
  };
  const bernoulliLoss = (of: BoundModel) =>
    maskedLoss(of, bernoulli.masked, (b) => 1 / (bernoulli.t[b] ?? NaN));
  const exactLoss = (of: BoundModel) =>
    maskedLoss(of, exact.masked, (b) => {
      const row = exact.masked[b] ?? [];
      return row.length / row.reduce((sum, one) => sum + one, 0);
    });

  it('gives both losses of the paper', async () => {
    expect((await gradientsOf(model, bernoulliLoss)).loss / bernoulli.loss).toBeCloseTo(1, 5);
    expect((await gradientsOf(model, exactLoss)).loss / exact.loss).toBeCloseTo(1, 5);
  });

  it('gives the gradients of PyTorch', async () => {
    const errors = await gradientErrors(
      model,
      (bound) => add(bernoulliLoss(bound), exactLoss(bound)),
      bernoulli.loss + exact.loss,
      goldenGradients(folder),
    );
    for (const [name, error] of errors) expect(error, name).toBeLessThanOrEqual(TOLERANCE);
  });
});
