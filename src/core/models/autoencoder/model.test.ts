// The autoencoder: configs that cannot be, and that a linear one learns what principal component analysis knows.
import { beforeAll, describe, expect, it } from 'vitest';
import { NODE_DEVICES } from '../../../../tests/support/devices';
import { finish } from '../../../pure/counting';
import { uniform } from '../../../pure/random/philox';
import { parseTrainingConfig, type TrainingConfigInput } from '../../../pure/training/config';
import { projectByPca } from '../../../pure/wordVectors';
import { createRun } from '../../training/createRun';
import { createAutoencoder } from './createAutoencoder';

const AT_ONCE = { breathe: () => Promise.resolve(), checkDevice: () => undefined };
const [N, n] = [90, 6];
/** Points near a plane of two axes. */
const values = Float32Array.from({ length: N * n }, (_unused, at) => {
  const [row, c] = [Math.floor(at / n), at % n];
  const [a, b] = [uniform(1, row, 0) - 0.5, uniform(1, row, 1) - 0.5];
  return 2 * a * Math.sin(c + 1) + b * Math.cos(2 * c) + 0.1 * (uniform(1, at, 2) - 0.5) + 0.3;
});

const open = (change: Partial<TrainingConfigInput> = {}, rows = { values, dimension: n }) =>
  createRun(
    parseTrainingConfig({
      family: 'autoencoder',
      model: { bottleneck_size: 2, kind: 'linear' },
      loss: { kind: 'reconstruction' },
      sequenceLength: 2,
      batchSize: 30,
      order: 'epochs',
      heldOut: 0,
      learningRate: 0.02,
      weightDecay: 0,
      steps: 3000,
      ...change,
    }),
    { ids: new Int32Array(), vocabSize: n, rows },
  );

describe('an autoencoder', () => {
  beforeAll(async () => void (await NODE_DEVICES.find(({ name }) => name === 'wasm')?.start()));

  it('that is linear comes to the error of principal component analysis, and not below it', async () => {
    const run = await open({ schedule: { kind: 'linear' } });
    let loss = NaN;
    for (let step = 0; step < 3000; step += 1) ({ lossNats: loss } = await run.trainer.makeStep(AT_ONCE));
    const { mean, axes, coordinates } = finish(projectByPca(values, n));
    let error = 0;
    values.forEach((value, at) => {
      const [row, c] = [Math.floor(at / n), at % n];
      const kept = [0, 1].reduce(
        (sum, axis) => sum + (coordinates[2 * row + axis] ?? 0) * (axes[axis * n + c] ?? 0),
        0,
      );
      error += (value - (mean[c] ?? 0) - kept) ** 2 / values.length;
    });
    const last = run.trainer.curve().losses.slice(-3); // one pass
    const mean3 = last.reduce((sum, one) => sum + one, 0) / 3;
    expect(mean3).toBeGreaterThan(error * 0.99); // the three batches of a pass are not taken at the same weights
    expect(mean3).toBeLessThan(error * 1.15);
    expect(loss).toBeGreaterThan(0);
    run.dispose();
  });

  it('goes on from its state as if it had never stopped, and looks at held-out rows alone', async () => {
    const change = { heldOut: 0.2, evaluateEvery: 5, model: { bottleneck_size: 1, hidden_size: 5 } };
    const [whole, first] = [await open(change), await open(change)];
    for (let step = 0; step < 12; step += 1) await whole.trainer.makeStep(AT_ONCE);
    for (let step = 0; step < 5; step += 1) await first.trainer.makeStep(AT_ONCE);
    const second = await open(change);
    second.trainer.restore(await first.trainer.state());
    for (let step = 0; step < 7; step += 1) await second.trainer.makeStep(AT_ONCE);
    expect(second.trainer.curve()).toEqual(whole.trainer.curve());
    expect(await second.trainer.evaluate(AT_ONCE)).toBe(await whole.trainer.evaluate(AT_ONCE));
    expect(whole.batches.heldOut.map(({ count }) => count)).toEqual([18]);
    expect(whole.batches.heldOut[0]?.rows).toEqual(values.slice(72 * n));
    const seen = new Set<number>();
    for (let step = 0; step < 3; step += 1) {
      for (const { rows } of whole.batches.training(step)) rows?.forEach((one) => seen.add(one));
    }
    expect(seen.size).toBeGreaterThan(50 * n);
    expect(seen.has(values[80 * n] ?? NaN)).toBe(false);
    [whole, first, second].forEach((run) => run.dispose());
  });

  it.each<[string, Promise<unknown> | (() => unknown), string]>([
    [
      'no rows',
      () => open({}, { values: new Float32Array(), dimension: 0 }),
      'needs at least 2 rows of numbers',
    ],
    [
      'half a row',
      () => open({}, { values: new Float32Array(9), dimension: 6 }),
      'got 9 numbers in rows of 6',
    ],
    [
      'no number',
      () => open({}, { values: Float32Array.of(1, 2, NaN, 4), dimension: 2 }),
      'got NaN in row 1',
    ],
  ])('of %s is refused', async (_what, begin, sentence) => {
    await expect((begin as () => Promise<unknown>)()).rejects.toThrow(sentence);
  });

  it.each([
    [{}, 'config.json: input_size must be a whole number from 1 to 4096, got nothing'],
    [{ input_size: 3, kind: 'round' }, 'config.json: kind must be "linear" or "curved", got "round"'],
  ])('of a config that cannot be is refused: %j', (json, sentence) => {
    expect(() => createAutoencoder(json, 1)).toThrow(sentence);
  });
});
