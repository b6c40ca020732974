// The bigram table trained by gradient descent: its gradient, its way down, and where it ends.
import { memory, tensor1d, tensor2d, tidy, valueAndGrad, type Tensor2D } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import golden from '../../../tests/parity/golden/bigram.json';
import { NODE_DEVICES } from '../../../tests/support/devices';
import { uniform } from '../../pure/random/philox';
import { softmax } from '../../pure/sampling/softmax';
import { blockLoss, trainBigram, type BigramFit, type BigramTraining } from './trainBigram';

interface Reported extends BigramFit {
  step: number;
  lossNats: number;
}

/** Trains, and gives all that was reported too. */
async function train(counts: ArrayLike<number>, V: number, options: Partial<BigramTraining> = {}) {
  const reports: Reported[] = [];
  const trained = await trainBigram(counts, V, {
    steps: 10,
    learningRate: V,
    reportEvery: 1,
    perRow: true,
    breathe: () => Promise.resolve(),
    checkDevice: () => undefined,
    onStep: (step, lossNats, fit) => reports.push({ step, lossNats, ...fit }),
    ...options,
  });
  return { ...trained, reports };
}

const numbers = (length: number, stream: number, low: number, high: number) =>
  Float32Array.from({ length }, (_unused, n) => low + (high - low) * uniform(5, n, stream));

const rowsOf = (values: ArrayLike<number>, V: number) =>
  Array.from({ length: values.length / V }, (_unused, i) => Array.from(values).slice(i * V, (i + 1) * V));

const total = (row: readonly number[]) => row.reduce((sum, x) => sum + x, 0);

/** What every row's logits come to: gradient descent in float64, from the closed form of the gradient. */
function descendByHand(counts: ArrayLike<number>, V: number, steps: number, learningRate: number) {
  const rows = rowsOf(counts, V).map((row) => row.map((count) => count / Math.max(1, total(row))));
  const seen = rows.filter((row) => total(row) > 0).length;
  return rows.flatMap((p) => {
    const z = new Array<number>(V).fill(0);
    if (total(p) === 0) return z;
    for (let step = 0; step < steps; step++) {
      softmax(z).forEach((q, j) => (z[j] = (z[j] ?? NaN) - (learningRate / seen) * (q - (p[j] ?? NaN))));
    }
    return z;
  });
}

const largestDifference = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  Math.max(...Array.from(a, (x, n) => Math.abs(x - (b[n] ?? NaN))));

describe.each(NODE_DEVICES)('on $name', (device) => {
  beforeAll(async () => void (await device.start()));

  describe('the gradient of the loss', () => {
    const [R, V] = [4, 7];
    const z = numbers(R * V, 1, -2, 2);
    const p = numbers(R * V, 2, 0, 1).map((x, n) => (Math.floor(n / V) === 2 ? 0 : x / 3)); // one row was never seen
    const w = Float32Array.of(0.9, 0.2, 0.5, 0.4);

    const lossAt = (logits: Float32Array) =>
      tidy(() => {
        const block = { probabilities: tensor2d(p, [R, V]), weights: tensor1d(w) };
        return blockLoss(tensor2d(logits, [R, V]), block).dataSync()[0] ?? NaN;
      });
    const gradient = () =>
      tidy(() => {
        const block = { probabilities: tensor2d(p, [R, V]), weights: tensor1d(w) };
        const { grad } = valueAndGrad((x: Tensor2D) => blockLoss(x, block))(tensor2d(z, [R, V]));
        return grad.dataSync<'float32'>().slice();
      });

    it('is weight · (softmax · sum of p − p), element by element', () => {
      const expected = rowsOf(z, V).flatMap((row, i) => {
        const share = rowsOf(p, V)[i] ?? [];
        return Array.from(softmax(row), (q, j) => (w[i] ?? NaN) * (q * total(share) - (share[j] ?? NaN)));
      });
      expect(Math.max(...expected.map(Math.abs))).toBeGreaterThan(0.1);
      expect(largestDifference(gradient(), expected)).toBeLessThan(1e-6);
    });

    it('is the slope of the loss, element by element', () => {
      const step = 0.03;
      const slopes = Array.from(z, (x, n) => {
        const at = (value: number) => lossAt(z.with(n, value));
        return (at(x + step) - at(x - step)) / (Math.fround(x + step) - Math.fround(x - step));
      });
      expect(largestDifference(gradient(), slopes)).toBeLessThan(1e-4);
    });
  });

  it.each(golden.runs)('10 steps give the losses of PyTorch, perRow $perRow', async (run) => {
    const { V, steps, counts, entropyNats } = golden;
    const trained = await train(counts, V, { ...run, steps });
    expect(trained.losses).toHaveLength(steps + 1);
    expect(largestDifference(trained.losses, run.losses)).toBeLessThan(1e-5);
    expect(largestDifference(trained.logits, run.logits)).toBeLessThan(1e-5);
    expect(Math.abs(trained.klNats - run.klNats)).toBeLessThan(1e-6);
    expect(Math.abs(trained.entropyNats - entropyNats)).toBeLessThan(1e-12);
  });

  it('every row of a table of several blocks learns as it would alone', async () => {
    const V = 300;
    const counts = numbers(V * V, 3, -30, 4).map((x) => Math.max(0, Math.ceil(x)));
    counts.fill(0, 70 * V, 71 * V); // never followed
    const { logits, losses, reports } = await train(counts, V, { steps: 4, learningRate: 2 * V });
    expect(largestDifference(logits, descendByHand(counts, V, 4, 2 * V))).toBeLessThan(1e-5);
    expect(losses[0]).toBeCloseTo(Math.log(V), 5);
    expect(logits.subarray(70 * V, 71 * V).every((x) => x === 0)).toBe(true);
    expect(reports.at(-1)?.largestLogit).toBe(Math.max(...logits));
    expect(reports.at(-1)?.smallestLogit).toBe(Math.min(...logits));
  });

  it('ends where counting begins', async () => {
    const { V, counts } = golden;
    const { logits, klNats, losses, entropyNats } = await train(counts, V, {
      steps: 3000,
      learningRate: 22,
      reportEvery: 3000,
    });
    expect(klNats).toBeLessThan(1e-3);
    const learned = rowsOf(logits, V).map((row) => [...softmax(row)]);
    rowsOf(counts, V).forEach((row, i) => {
      const expected = total(row) > 0 ? row.map((count) => count / total(row)) : row.map(() => 1 / V);
      expect(largestDifference(learned[i] ?? [], expected)).toBeLessThan(0.01);
    });
    expect(entropyNats).toBeLessThan(losses[0] ?? NaN);
  });

  it('leaves nothing behind, also when it is given up in its middle', async () => {
    const { V, counts } = golden;
    const before = memory();
    await train(counts, V);
    let breaths = 0;
    const breathe = () => (++breaths === 5 ? Promise.reject(new Error('enough')) : Promise.resolve());
    await expect(train(counts, V, { breathe })).rejects.toThrow('enough');
    const onStep = () => {
      throw new Error('nobody listens');
    };
    await expect(train(counts, V, { onStep })).rejects.toThrow('nobody listens');
    await expect(train(counts, V, { learningRate: 1e39 })).rejects.toThrow('no finite number');
    expect(memory().numTensors).toBe(before.numTensors);
    expect(memory().numBytes).toBe(before.numBytes);
  });
});

describe('training', () => {
  const { V, counts } = golden;
  beforeAll(async () => void (await NODE_DEVICES[0]?.start()));

  it('begins at ln V, with all logits 0', async () => {
    const { reports } = await train(counts, V);
    expect(reports[0]).toMatchObject({ step: 0, largestLogit: 0, smallestLogit: 0 });
    expect(Math.abs((reports[0]?.lossNats ?? NaN) - Math.log(V))).toBeLessThan(1e-6);
  });

  it('never climbs at the largest rate that is called safe, and comes near the floor from above', async () => {
    for (const [perRow, learningRate] of [
      [true, 4 * 11],
      [false, 4],
    ] as const) {
      const { losses, entropyNats } = await train(counts, V, { perRow, learningRate, steps: 200 });
      losses.forEach((loss, step) => {
        if (step > 0) expect(loss).toBeLessThanOrEqual((losses[step - 1] ?? NaN) + 1e-6);
      });
      if (!perRow) expect(losses.at(-1)).toBeGreaterThan(entropyNats);
    }
  });

  it('has the divergence that its loss says when contexts weigh as much as they occur', async () => {
    const { reports, entropyNats } = await train(counts, V, { perRow: false, learningRate: 2 });
    for (const { lossNats, klNats } of reports) {
      expect(Math.abs(lossNats - entropyNats - klNats)).toBeLessThan(1e-6);
    }
  });

  it('learns rare contexts as fast as frequent ones per row, and far slower by frequency', async () => {
    const rare = 9; // 3 of 1,063 pairs
    const gap = async (perRow: boolean, learningRate: number) => {
      const { logits } = await train(counts, V, { perRow, learningRate, steps: 100 });
      const row = rowsOf(counts, V)[rare] ?? [];
      const learned = softmax(logits.subarray(rare * V, (rare + 1) * V));
      return largestDifference(
        learned,
        row.map((count) => count / total(row)),
      );
    };
    expect(await gap(true, 22)).toBeLessThan(0.02);
    expect(await gap(false, 2)).toBeGreaterThan(0.3);
  });

  it('reports at the start, at every so many updates, and at the end', async () => {
    const steps = async (reportEvery: number) =>
      (await train(counts, V, { steps: 10, reportEvery })).reports.map(({ step }) => step);
    expect(await steps(4)).toEqual([0, 4, 8, 10]);
    expect(await steps(5)).toEqual([0, 5, 10]);
    expect(await steps(99)).toEqual([0, 10]);
  });

  it('reports the losses that it returns', async () => {
    const { reports, losses, klNats } = await train(counts, V);
    expect(reports.map(({ lossNats }) => Math.fround(lossNats))).toEqual([...losses]);
    expect(reports.at(-1)?.klNats).toBe(klNats);
  });

  it('stops with a sentence when the loss is no number', async () => {
    await expect(train(counts, V, { learningRate: 1e39 })).rejects.toThrow(
      /^bigram\.train: at step [1-9]\d* the loss is (NaN|-?Infinity), which is no finite number\. The learning rate 1e\+39 is too large; choose a smaller one\.$/,
    );
  });

  it('takes shares in place of whole counts', async () => {
    const halves = counts.map((count) => count / 2);
    expect((await train(halves, V)).losses).toEqual((await train(counts, V)).losses);
  });

  it.each<[Partial<BigramTraining> & { V?: number; counts?: number[] }, string]>([
    [{ V: 1 }, 'bigram.train: V must be a whole number from 2 to 512, got 1.'],
    [{ counts: [1, 2, 3] }, 'bigram.train: counts must have V · V = 144 numbers, got 3.'],
    [
      { counts: counts.with(13, -1) },
      'bigram.train: counts must be from 0 to 2^53, got -1 in row 1, column 1.',
    ],
    [{ counts: counts.with(2, NaN) }, 'got NaN in row 0, column 2. Count the text again.'],
    [{ counts: counts.with(2, Infinity) }, 'got Infinity'],
    [{ counts: counts.map(() => 0) }, 'bigram.train: all counts are 0, so there is nothing to learn.'],
    [{ steps: 0 }, 'bigram.train: steps must be a whole number from 1 to 1000000, got 0.'],
    [{ steps: 1e12 }, 'got 1000000000000.'],
    [{ steps: 1.5 }, 'got 1.5.'],
    [{ reportEvery: 0 }, 'bigram.train: reportEvery must be a whole number from 1, got 0.'],
    [{ reportEvery: NaN }, 'got NaN.'],
    [{ learningRate: 0 }, 'bigram.train: the learning rate must be a finite number above 0, got 0.'],
    [{ learningRate: -1 }, 'got -1.'],
    [{ learningRate: Infinity }, 'got Infinity.'],
    [{ learningRate: NaN }, 'got NaN.'],
  ])('refuses %j', async ({ counts: given = counts, V: size = V, ...options }, sentence) => {
    const before = memory().numTensors;
    await expect(train(given, size, options)).rejects.toThrow(sentence);
    expect(memory().numTensors).toBe(before);
  });
});
