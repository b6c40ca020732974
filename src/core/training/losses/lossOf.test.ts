// The losses on the device against their formulas in float64.
import { dispose, memory, tensor2d, tensor3d, variable, valueAndGrads } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { NODE_DEVICES } from '../../../../tests/support/devices';
import { uniform } from '../../../pure/random/philox';
import { entropyNats, softmax } from '../../../pure/sampling';
import '../gradients';
import type { Scorer } from '../Trainable';
import { lladaExamples } from './llada';
import { lossOf } from './lossOf';

const V = 5;
/** Any logits, the same for the same token and place. */
const logit = (token: number, t: number, word: number) => 4 * uniform(9, word, 10 * token + t) - 2;

const model: Scorer = {
  forward: (tokens) =>
    tensor3d(
      tokens.map((row) =>
        row.map((token, t) => Array.from({ length: V }, (_unused, w) => logit(token, t, w))),
      ),
    ),
  scores: (tokens, candidates) => {
    const flat = tokens.flat();
    const K = candidates.length / flat.length;
    return tensor2d(
      flat.map((token, n) =>
        Array.from(candidates.slice(K * n, K * (n + 1)), (word) => logit(token, 0, word)),
      ),
    );
  },
};

const read = (loss: ReturnType<typeof lossOf>) => {
  const [value = NaN] = loss.dataSync<'float32'>();
  loss.dispose();
  return value;
};

describe.each(NODE_DEVICES)('a loss on $name', (device) => {
  beforeAll(async () => void (await device.start()));

  const inputs = [
    [0, 1, 2],
    [3, 4, 0],
  ];

  it('is the weighted sum of −log p of the targets, in nats', () => {
    const before = memory().numTensors;
    const targets = Int32Array.of(1, -1, 4, 0, 2, -1);
    const weights = Float32Array.of(1, 7, 0.5, 2, 3, 7);
    let [plain, weighted] = [0, 0];
    inputs.flat().forEach((token, n) => {
      const target = targets[n] ?? -1;
      if (target < 0) return;
      const row = Float64Array.from({ length: V }, (_unused, w) => logit(token, n % 3, w));
      const total = row.reduce((sum, z) => sum + Math.exp(z), 0);
      const nats = -Math.log(Math.exp(row[target] ?? NaN) / total);
      plain += nats;
      weighted += (weights[n] ?? NaN) * nats;
    });
    expect(read(lossOf(model, { inputs, targets, count: 4 }, 1 / 4))).toBeCloseTo(plain / 4, 5);
    expect(read(lossOf(model, { inputs, targets, weights, count: 6 }, 1 / 6))).toBeCloseTo(weighted / 6, 5);
    expect(memory().numTensors).toBe(before);
  });

  it('by negative sampling is −log σ of the context and −log σ(−) of the others', () => {
    const targets = Int32Array.of(1, 2, 4, 0, 2, 3);
    const candidates = Int32Array.from({ length: 18 }, (_unused, n) =>
      n % 3 === 0 ? (targets[n / 3] ?? NaN) : (2 * n) % V,
    );
    let expected = 0;
    candidates.forEach((word, n) => {
      const s = logit(inputs.flat()[Math.floor(n / 3)] ?? NaN, 0, word);
      expected += Math.log(1 + Math.exp(n % 3 === 0 ? -s : s));
    });
    expect(read(lossOf(model, { inputs, targets, candidates, count: 6 }, 1 / 6))).toBeCloseTo(
      expected / 6,
      5,
    );
  });
});

describe.each(NODE_DEVICES)('the gradient of a fixed share on $name', (device) => {
  beforeAll(async () => void (await device.start()));

  it('is (p − y) / hidden tokens at each of them, and 0 elsewhere', () => {
    const [B, T, MASK] = [6, 10, V - 1];
    const windows = Array.from({ length: B }, (_unused, b) =>
      Int32Array.from({ length: T }, (_none, t) => Math.floor(MASK * uniform(4, b, t))),
    );
    const draws = { seed: 9, firstSequence: 0 };
    const examples = lladaExamples(windows, { kind: 'llada', form: 'fixed', ratio: 0.3 }, MASK, draws);
    const hidden = [...examples.targets].filter((target) => target >= 0).length;
    expect(hidden).toBeGreaterThan(8);
    expect(hidden).toBeLessThan(30);
    const values = Array.from({ length: B * T * V }, (_unused, n) => 4 * uniform(5, n) - 2);
    const before = memory().numTensors;
    const start = tensor3d(values, [B, T, V]);
    const logits = variable(start);
    const free: Scorer = { forward: () => logits.clone() };
    const { value, grads } = valueAndGrads(() => lossOf(free, examples, 1 / examples.count))([logits]);
    const gradient = grads[0]?.dataSync() ?? [];
    let nats = 0;
    for (let n = 0; n < B * T; n++) {
      const row = values.slice(n * V, (n + 1) * V);
      const total = row.reduce((sum, z) => sum + Math.exp(z), 0);
      const target = examples.targets[n] ?? NaN;
      if (target >= 0) nats -= Math.log(Math.exp(row[target] ?? NaN) / total) / hidden;
      row.forEach((z, w) => {
        const expected = target < 0 ? 0 : (Math.exp(z) / total - Number(w === target)) / hidden;
        expect(gradient[n * V + w]).toBeCloseTo(expected, 6);
      });
    }
    expect(value.dataSync()[0]).toBeCloseTo(nats, 5);
    value.dispose();
    dispose(grads);
    dispose([logits, start]);
    expect(memory().numTensors).toBe(before);
  });
});

it('the full softmax loss of a uniform model is its entropy', () => {
  const flat: Scorer = { forward: (tokens) => tensor3d(tokens.map((row) => row.map(() => [0, 0, 0, 0, 0]))) };
  const loss = read(lossOf(flat, { inputs: [[0, 1]], targets: Int32Array.of(3, 4), count: 2 }, 1 / 2));
  expect(loss).toBeCloseTo(entropyNats(softmax(new Float32Array(V))), 6);
});
