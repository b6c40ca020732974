// Word vectors: their logits by hand, and configs that cannot be.
import { memory } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { NODE_DEVICES } from '../../../../tests/support/devices';
import { createWord2vec, type CreatedWord2vec } from './createWord2vec';

/** v_c·u_o in float64. */
function dot({ variables: [input, output] }: CreatedWord2vec, c: number, o: number): number {
  const C = input?.shape[1] ?? 0;
  const [v, u] = [input?.dataSync(), output?.dataSync()];
  return Array.from({ length: C }, (_unused, i) => (v?.[c * C + i] ?? NaN) * (u?.[o * C + i] ?? NaN)).reduce(
    (sum, product) => sum + product,
    0,
  );
}

/** Output vectors away from 0, or every logit were 0. */
function filled(seed: number): CreatedWord2vec {
  const model = createWord2vec({ vocab_size: 7, hidden_size: 5 }, seed);
  const other = createWord2vec({ vocab_size: 7, hidden_size: 5 }, seed + 1);
  const [, output] = model.variables;
  const [input] = other.variables;
  if (output && input) output.assign(input);
  other.variables[1]?.dispose();
  input?.dispose();
  return model;
}

describe.each(NODE_DEVICES)('word vectors on $name', (device) => {
  beforeAll(async () => void (await device.start()));

  it('give as logit of a context its product with the centre, all of them or some', () => {
    const before = memory().numTensors;
    const model = filled(3);
    const tokens = [
      [0, 6, 2],
      [2, 1, 5],
    ];
    const logits = model.forward(tokens);
    expect(logits.shape).toEqual([2, 3, 7]);
    const all = logits.dataSync();
    tokens.flat().forEach((centre, n) => {
      for (let word = 0; word < 7; word++) expect(all[7 * n + word]).toBeCloseTo(dot(model, centre, word), 5);
    });
    const candidates = Int32Array.from({ length: 24 }, (_unused, n) => (5 * n + 1) % 7);
    const some = model.scores(tokens, candidates);
    expect(some.shape).toEqual([6, 4]);
    const values = some.dataSync();
    candidates.forEach((word, n) => {
      expect(values[n]).toBeCloseTo(dot(model, tokens.flat()[Math.floor(n / 4)] ?? NaN, word), 5);
    });
    logits.dispose();
    some.dispose();
    model.dispose();
    expect(memory().numTensors).toBe(before);
  });
});

it.each([
  [{}, 'config.json: vocab_size must be a whole number from 1 to 1000000, got nothing'],
  [
    { vocab_size: 3, hidden_size: 0 },
    'config.json: hidden_size must be a whole number from 1 to 4096, got 0',
  ],
])('a config that cannot be is refused: %j', (json, sentence) => {
  expect(() => createWord2vec(json, 1)).toThrow(sentence);
});
